namespace StateOfAi.Data;

/// <summary>
/// The time from one period to another, in months. Months, quarters, halves and years of one calendar are counted, so that a fiscal year is
/// twelve months whether it has 52 or 53 weeks; for other periods it is the actual time from end to end, with bounds if a date is known
/// only by its year or month. If the two dates differ in precision, there is no point.
/// </summary>
internal readonly struct TimeBetween(double shortest, double? point, double longest)
{
    internal double Shortest { get; } = shortest;

    internal double? Point { get; } = point;

    internal double Longest { get; } = longest;

    // If the two days may be adjacent, the rate has no limit; a bound beyond this value says nothing.
    private const double MostTimes = 1e4;

    internal bool IsExact => Shortest == Longest;

    internal static TimeBetween? Of(TimePeriod? from, TimePeriod? to)
    {
        if (from is null || to is null)
            return null;
        if (PeriodSteps.MonthsBetween(from, to) is { } counted)
            return new(counted, counted, counted);
        double months = from.MonthsUntil(to);
        if (!from.IsPartlyKnown && !to.IsPartlyKnown)
            return new(months, months, months);
        return new(
            TimePeriod.MonthsBetween(from.End, to.Start),
            from.KnownTo == to.KnownTo ? months : null,
            TimePeriod.MonthsBetween(from.Start, to.End));
    }

    /// <summary>The rate that compounds to a multiple, per the given number of months; see docs/methods.md.</summary>
    internal Estimate<Percent> Rate(Estimate<Multiple> multiple, double baseMonths)
    {
        // Both a rise and a fall are steepest over the shortest time.
        double shortest = Shortest, longest = Longest;
        return EstimateArithmetic.Known(
            Over(multiple.Lower, multiple.Lower?.Value >= 1 ? longest : shortest),
            Point is { } time ? Over(multiple.Point, time) : null,
            Over(multiple.Upper, multiple.Upper?.Value >= 1 ? shortest : longest) is { } upper
                && (IsExact || upper.ChangeToMultiple().Value <= MostTimes) ? upper : null);

        // Over a few days, a large multiple compounds to a rate too large for a double, and the estimate leaves that end open.
        Percent? Over(Multiple? ratio, double months) =>
            ratio is { } times ? new Percent((Math.Pow(times.Value, baseMonths / months) - 1) * 100) : null;
    }
}
