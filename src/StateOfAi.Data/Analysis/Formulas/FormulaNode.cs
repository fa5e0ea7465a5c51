namespace StateOfAi.Data;

/// <summary>A part of a formula as it was read.</summary>
internal abstract class FormulaNode(int position)
{
    /// <summary>Where it stands in the text: for an operator, where its sign does.</summary>
    internal int Position { get; } = position;

    /// <summary>The rows' figures within, in the order of the text; one that occurs twice comes twice.</summary>
    internal abstract IEnumerable<FormulaOperand> Operands { get; }
}

/// <summary>A number that stands in the formula itself.</summary>
internal sealed class FormulaLiteral(int position, decimal value, Unit unit) : FormulaNode(position)
{
    internal decimal Value { get; } = value;

    internal Unit Unit { get; } = unit;

    internal override IEnumerable<FormulaOperand> Operands => [];
}

/// <summary>A figure, a period or a date of a row: <c>[chip.a100].released</c>.</summary>
internal sealed class FormulaOperand(int position, string row, IReadOnlyList<FormulaStep> path) : FormulaNode(position)
{
    /// <summary>The id of the row.</summary>
    internal string Row { get; } = row;

    /// <summary>The way to the field; empty where the row has one main figure.</summary>
    internal IReadOnlyList<FormulaStep> Path { get; } = path;

    internal override IEnumerable<FormulaOperand> Operands => [this];

    public override string ToString() => $"[{Row}]{string.Concat(Path)}";
}

/// <summary>The left and the right of one of the signs + - * / ^.</summary>
internal sealed class FormulaOperation(int position, char sign, FormulaNode left, FormulaNode right) : FormulaNode(position)
{
    internal char Sign { get; } = sign;

    internal FormulaNode Left { get; } = left;

    internal FormulaNode Right { get; } = right;

    internal override IEnumerable<FormulaOperand> Operands => Left.Operands.Concat(Right.Operands);
}

/// <summary>The same number with the other sign.</summary>
internal sealed class FormulaNegation(int position, FormulaNode of) : FormulaNode(position)
{
    internal FormulaNode Of { get; } = of;

    internal override IEnumerable<FormulaOperand> Operands => Of.Operands;
}

/// <summary>A function of one or two parts.</summary>
internal sealed class FormulaCall(int position, FormulaFunction function, IReadOnlyList<FormulaNode> arguments) : FormulaNode(position)
{
    internal FormulaFunction Function { get; } = function;

    internal IReadOnlyList<FormulaNode> Arguments { get; } = arguments;

    internal override IEnumerable<FormulaOperand> Operands => Arguments.SelectMany(argument => argument.Operands);
}
