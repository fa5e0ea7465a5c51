namespace StateOfAi.Data;

/// <summary>A node of a parsed formula.</summary>
internal abstract class FormulaNode(int position)
{
    /// <summary>The position in the text; for an operator, that of its sign.</summary>
    internal int Position { get; } = position;

    /// <summary>The operands within, in the order of the text, including duplicates.</summary>
    internal abstract IEnumerable<FormulaOperand> Operands { get; }
}

/// <summary>A number literal.</summary>
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

    /// <summary>The path to the field; empty if the row's main figure is meant.</summary>
    internal IReadOnlyList<FormulaStep> Path { get; } = path;

    internal override IEnumerable<FormulaOperand> Operands => [this];

    public override string ToString() => $"[{Row}]{string.Concat(Path)}";
}

/// <summary>One of the binary operations + - * / ^.</summary>
internal sealed class FormulaOperation(int position, char sign, FormulaNode left, FormulaNode right) : FormulaNode(position)
{
    internal char Sign { get; } = sign;

    internal FormulaNode Left { get; } = left;

    internal FormulaNode Right { get; } = right;

    internal override IEnumerable<FormulaOperand> Operands => Left.Operands.Concat(Right.Operands);
}

/// <summary>A negated number.</summary>
internal sealed class FormulaNegation(int position, FormulaNode of) : FormulaNode(position)
{
    internal FormulaNode Of { get; } = of;

    internal override IEnumerable<FormulaOperand> Operands => Of.Operands;
}

/// <summary>A function call.</summary>
internal sealed class FormulaCall(int position, FormulaFunction function, IReadOnlyList<FormulaNode> arguments) : FormulaNode(position)
{
    internal FormulaFunction Function { get; } = function;

    internal IReadOnlyList<FormulaNode> Arguments { get; } = arguments;

    internal override IEnumerable<FormulaOperand> Operands => Arguments.SelectMany(argument => argument.Operands);
}
