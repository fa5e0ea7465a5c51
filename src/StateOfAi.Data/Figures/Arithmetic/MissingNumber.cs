namespace StateOfAi.Data;

/// <summary>A missing number with a statement of what to do about it.</summary>
/// <param name="maximum">The most that it can be; <see langword="null"/> to leave its row out.</param>
internal sealed class MissingNumber(Number? maximum)
{
    internal static MissingNumber LeftOut { get; } = new(null);

    /// <summary>The most that it can be; <see langword="null"/> to leave its row out.</summary>
    internal Number? Maximum { get; } = maximum;

    internal static MissingNumber UpTo(Number? maximum) => maximum switch
    {
        { Missing: null, Most: >= 0 and < double.PositiveInfinity } => new(maximum),
        null => throw new ArgumentException("The maximum is missing; Missing.LeftOut leaves the row out.", nameof(maximum)),
        { Missing: null, Most: double.NaN, Operand: { } operand } when operand.ToEstimate() is { Point: not null } =>
            throw new ArgumentException(
            $"The maximum of a missing number, {operand}, has no upper end; state one with WithTolerance, as in "
                + "Figure.Parse(\"about $10\").WithTolerance(…).", nameof(maximum)),
        _ => throw new ArgumentException(
            $"The maximum of a missing number must be zero or more, with an upper end, found {maximum}.", nameof(maximum)),
    };

    /// <summary>Zero to the maximum; unknown if the row is left out.</summary>
    internal Estimate<Quantity> ToEstimate(Unit? unit)
    {
        if (Maximum is not { } most)
            return Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the number is missing");
        Estimate<Quantity> known = most.Checked(unit);
        Unit own = EstimateArithmetic.UnitOf(known);
        return Estimate.Between<Quantity>(new Quantity(0, own), known.Upper ?? known.Point);
    }

    public override string ToString() => Maximum is { } most ? $"a missing number of up to {most}" : "a missing number, left out";
}
