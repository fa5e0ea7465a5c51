namespace StateOfAi.Data;

/// <summary>A number without a unit in a calculation. It scales anything, but can be added only to fractions.</summary>
internal sealed class PlainNumber : Operand
{
    internal PlainNumber(decimal number)
        : base(null) => End = End.Of(number);

    internal PlainNumber(double number)
        : base(null) => End = double.IsFinite(Real.Number(number))
            ? End.Of(number)
            : throw new ArgumentException($"{number} is not a finite number.", nameof(number));

    internal End End { get; }

    public override Estimate<Quantity> ToEstimate() => In(Unit.Multiple);

    internal Estimate<Quantity> In(Unit unit) => Estimate.Exactly(new Quantity(End.Value, unit));

    /// <summary>The number, culture-invariant.</summary>
    public override string ToString() => NumberText.Scaled(End.Value, "", null, null, Precision.Three);
}
