namespace StateOfAi.Data;

/// <content>The log-linear trend.</content>
public sealed partial class Series
{
    /// <summary>
    /// Computes the growth rate that fits all points best: an ordinary least squares regression of ln(value) on time in years. Months,
    /// quarters, halves and years are counted as such, even in a fiscal calendar; days, spans and moments count by their actual time.
    /// </summary>
    /// <remarks>
    /// The bounds of the slope are tight, since it is a weighted sum of the logarithms. The trend is unknown if a value is missing
    /// (<see cref="UnknownReason.ValueMissing"/>; <see cref="WithoutMissing"/> omits such points, and gaps do no harm), if one is or may be
    /// zero or negative (<see cref="UnknownReason.NotPositive"/>), for fewer than two points (<see cref="UnknownReason.TooFewValues"/>),
    /// for ranks, across an unlinked seam (<see cref="UnknownReason.VintagesDiffer"/>), and if periods cannot be compared. Moments known
    /// only by their year or month make the slope approximate.
    /// </remarks>
    /// <returns>The fit with its slope and R²; unknown in the cases listed in the remarks.</returns>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.Trend());
    /// </code>
    /// </example>
    public LogLinearTrend Trend()
    {
        Estimate<Quantity>[] values = [.. _points.Select(point => point.Value)];
        if ((LogLinearFit.WhyNot(values, place => _points[place]) ?? WhyNoTrend() ?? WhyNotLinked(Count)) is { } why)
            return LogLinearFit.None(Count, why, RestsOn);
        double[] years = [.. _points.Select(point => MonthsFromFirst(point) / 12)];
        return new LogLinearFit(years, values, Array.Exists(_points, one => one.Period.IsPartlyKnown), place => _points[place],
            RestsOn).Trend();
    }

    private double MonthsFromFirst(SeriesPoint point) =>
        PeriodSteps.MonthsBetween(First.Through, point.Through) ?? First.Period.MonthsUntil(point.Period);

    private (UnknownReason Reason, string Explanation)? WhyNoTrend()
    {
        for (int i = 1; i < Count; i++)
        {
            if (Comparability.WhyPeriodsDiffer(First.Period, _points[i].Period) is { } why)
                return why;
            if (_points[i].Period.KnownTo != First.Period.KnownTo)
                return (UnknownReason.PeriodMissing,
                    $"{First.Period} and {_points[i].Period} are not known with the same precision, "
                        + "which leaves the time between them open");
            if (MonthsFromFirst(_points[i]) <= MonthsFromFirst(_points[i - 1]))
                return (UnknownReason.PeriodsNotOrdered, $"{_points[i].Period} does not end after {_points[i - 1].Period}");
        }

        return null;
    }
}
