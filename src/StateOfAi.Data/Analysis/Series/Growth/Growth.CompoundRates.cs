namespace StateOfAi.Data;

/// <content>The rates that compound to the multiple over the time between.</content>
public sealed partial class Growth
{
    /// <summary>
    /// The yearly rate that compounds to the multiple (CAGR): ((end / base)^(12 / months) - 1) x 100. If a date is known only by its year
    /// or month, the shortest and the longest time bound the rate. Not known without the time, where the end may not come after the base,
    /// or where the end may be negative; it is -100% for an end of zero.
    /// </summary>
    public Estimate<Percent> CompoundAnnualRate { get; }

    /// <summary>
    /// The quarterly rate that compounds to the multiple: ((end / base)^(3 / months) - 1) x 100; not known as
    /// <see cref="CompoundAnnualRate"/>.
    /// </summary>
    public Estimate<Percent> CompoundQuarterlyRate { get; }

    /// <summary>
    /// The monthly rate that compounds to the multiple: ((end / base)^(1 / months) - 1) x 100; not known as
    /// <see cref="CompoundAnnualRate"/>.
    /// </summary>
    public Estimate<Percent> CompoundMonthlyRate { get; }

    private Estimate<Percent> Compound(double periodMonths) => Resting(
        WhyNoRate() is { } why ? Estimate.Unknown<Percent>(why.Reason, why.Explanation) : _time!.Value.Rate(Multiple, periodMonths));

    private (UnknownReason Reason, string Explanation)? WhyNoRate()
    {
        if (Multiple.Reason is { } reason)
            return (reason, Multiple.Explanation!);
        if (_time is not { } time)
            return (UnknownReason.PeriodMissing, "the time between the two figures is not known");
        if (time.Shortest <= 0)
            return (UnknownReason.PeriodsNotOrdered,
                $"the end ({ToPeriod}) {(time.Longest > 0 ? "may" : "does")} not come after the base ({FromPeriod})");
        return (Multiple.Lower ?? Multiple.Point ?? Multiple.Upper)!.Value.Value < 0
            ? (UnknownReason.EndIsNegative, $"the end is {To}, and no compound rate leads below zero")
            : null;
    }
}
