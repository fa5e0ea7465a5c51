namespace StateOfAi.Data;

/// <content>Rates that compound to the multiple over the time between the two figures.</content>
public sealed partial class Growth
{
    /// <summary>
    /// The yearly rate that compounds to the multiple (CAGR): ((end / base)^(12 / months) - 1) x 100. If a date is known only by its year
    /// or month, the rate is bounded by the shortest and the longest possible time. Unknown if the time is unknown, if the end may not come
    /// after the base, or if the end may be negative; -100% for an end of zero.
    /// </summary>
    public Estimate<Percent> CompoundAnnualRate { get; }

    /// <summary>
    /// The quarterly rate that compounds to the multiple: ((end / base)^(3 / months) - 1) x 100; unknown in the same cases as
    /// <see cref="CompoundAnnualRate"/>.
    /// </summary>
    public Estimate<Percent> CompoundQuarterlyRate { get; }

    /// <summary>
    /// The monthly rate that compounds to the multiple: ((end / base)^(1 / months) - 1) x 100; unknown in the same cases as
    /// <see cref="CompoundAnnualRate"/>.
    /// </summary>
    public Estimate<Percent> CompoundMonthlyRate { get; }

    private Estimate<Percent> Compound(double periodMonths) => Resting(
        WhyNoRate() is { } why ? Estimate.Unknown<Percent>(why.Reason, why.Explanation) : _time!.Value.Rate(Multiple, periodMonths));

    private (UnknownReason Reason, string Explanation)? WhyNoRate()
    {
        if (Multiple.Reason is { } reason)
            return (reason, Multiple.Why!);
        if (_time is not { } time)
            return (UnknownReason.PeriodMissing, "the time between the two figures is unknown");
        if (time.Shortest <= 0)
            return (UnknownReason.PeriodsNotOrdered,
                $"the end ({ToPeriod}) {(time.Longest > 0 ? "may" : "does")} not come after the base ({FromPeriod})");
        return (Multiple.Lower ?? Multiple.Point ?? Multiple.Upper)!.Value.Value < 0
            ? (UnknownReason.EndIsNegative, $"the end is {To}, and no compound rate leads below zero")
            : null;
    }
}
