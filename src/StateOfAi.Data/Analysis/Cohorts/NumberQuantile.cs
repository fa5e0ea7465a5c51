namespace StateOfAi.Data;

/// <summary>
/// Quantiles of numbers with bounds. A quantile never decreases when a value increases, so the quantile of all lower ends is its lower
/// bound and that of all upper ends its upper bound, and both are attained.
/// </summary>
internal static class NumberQuantile
{
    internal static Estimate<Quantity> Of(IReadOnlyList<Number?> numbers, double probability, Unit? unit)
    {
        if (numbers.Count == 0)
            return Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there are no values");
        if (numbers.Count(number => number is null) is > 0 and var missing)
            return MissingNumbers.Estimate(missing, numbers.Count, unit is null ? "figure" : "amount");
        Estimate<Quantity>[] values = [
            .. numbers.Select((number, place) => number!.Value.Check(unit, new RowPlace(place)).Checked(unit))];
        if (Array.Find(values, value => !value.IsKnown) is { } unknown)
            return unknown;
        Unit own = EstimateArithmetic.UnitOf(values[0]);
        foreach (Estimate<Quantity> value in values)
        {
            if (EstimateArithmetic.WhyUnitsDiffer(own, EstimateArithmetic.UnitOf(value)) is { } differ)
            {
                return Estimate.Unknown<Quantity>(
                    differ, $"{values[0]} and {value}: {EstimateArithmetic.UnitsDiffer(own, EstimateArithmetic.UnitOf(value))}");
            }
        }

        if (EstimateArithmetic.WhyNoDifference(own) is { } refused)
            return refused;
        Quantity? point = Array.TrueForAll(values, value => value.Point is not null) ? At(value => value.Point, 0) : null;
        return EstimateArithmetic.Known(At(value => value.Lower, double.NegativeInfinity), point,
            At(value => value.Upper, double.PositiveInfinity)).WithBasis(JointBasis.Of(values));

        Quantity? At(Func<Estimate<Quantity>, Quantity?> end, double open) =>
            SortedNumbers.Quantile([.. values.Select(value => end(value)?.Value ?? open).Order()], probability) is var found
                && double.IsFinite(found)
                ? new(found, own)
                : null;
    }
}
