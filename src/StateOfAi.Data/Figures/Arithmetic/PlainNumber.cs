namespace StateOfAi.Data;

/// <summary>A number without a unit in a calculation: it scales anything, and adds up with fractions alone.</summary>
internal sealed class PlainNumber : Operand
{
    internal PlainNumber(decimal number)
        : base(null) => End = End.Of(number);

    internal PlainNumber(double number)
        : base(null) => End = double.IsFinite(Real.Number(number))
            ? End.Of(number)
            : throw new ArgumentException($"{number} is no number to compute with.", nameof(number));

    internal End End { get; }

    public override Estimate<Quantity> ToEstimate() => In(Unit.Multiple);

    internal Estimate<Quantity> In(Unit unit) => Estimate.Exactly(new Quantity(End.Value, unit));

    /// <summary>The number, culture-invariant.</summary>
    public override string ToString() => NumberText.Scaled(End.Value, "", null, null, Precision.Three);
}
