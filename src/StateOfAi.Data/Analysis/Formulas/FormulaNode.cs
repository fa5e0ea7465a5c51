namespace StateOfAi.Data;

/// <summary>A part of a formula as it was read.</summary>
/// <param name="Position">Where it stands in the text: for an operator, where its sign does.</param>
internal abstract record FormulaNode(int Position)
{
    /// <summary>The rows' figures within, in the order of the text; one that occurs twice comes twice.</summary>
    internal abstract IEnumerable<FormulaOperand> Operands { get; }
}

/// <summary>A number that stands in the formula itself.</summary>
internal sealed record FormulaLiteral(int Position, decimal Value, Unit Unit) : FormulaNode(Position)
{
    internal override IEnumerable<FormulaOperand> Operands => [];
}

/// <summary>A figure, a period or a date of a row: <c>[chip.a100].released</c>.</summary>
/// <param name="Position">Where it stands in the text.</param>
/// <param name="Row">The id of the row.</param>
/// <param name="Path">The way to the field; empty where the row has one main figure.</param>
internal sealed record FormulaOperand(int Position, string Row, IReadOnlyList<FormulaStep> Path) : FormulaNode(Position)
{
    internal override IEnumerable<FormulaOperand> Operands => [this];

    public override string ToString() => $"[{Row}]{string.Concat(Path)}";
}

/// <summary>The left and the right of one of the signs + - * / ^.</summary>
internal sealed record FormulaOperation(int Position, char Sign, FormulaNode Left, FormulaNode Right) : FormulaNode(Position)
{
    internal override IEnumerable<FormulaOperand> Operands => Left.Operands.Concat(Right.Operands);
}

/// <summary>The same number with the other sign.</summary>
internal sealed record FormulaNegation(int Position, FormulaNode Of) : FormulaNode(Position)
{
    internal override IEnumerable<FormulaOperand> Operands => Of.Operands;
}

/// <summary>A function of one or two parts.</summary>
internal sealed record FormulaCall(int Position, FormulaFunction Function, IReadOnlyList<FormulaNode> Arguments) : FormulaNode(Position)
{
    internal override IEnumerable<FormulaOperand> Operands => Arguments.SelectMany(argument => argument.Operands);
}
