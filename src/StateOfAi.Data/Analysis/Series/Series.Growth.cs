namespace StateOfAi.Data;

/// <content>Growth from period to period.</content>
public sealed partial class Series
{
    /// <summary>
    /// Computes the growth from the first point to the last, over the time between them. Its <see cref="Growth.CompoundAnnualRate"/> is the
    /// compound annual growth rate (CAGR) of the series, with bounds if an end has them.
    /// </summary>
    /// <returns>The growth; unknown if either end is missing.</returns>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.Cagr().CompoundAnnualRate);
    /// </code>
    /// </example>
    public Growth Cagr() => Growth.Between(First, Last);

    /// <summary>Computes the growth between two periods of the series.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The end, which is the later period.</param>
    /// <returns>The growth; unknown if either value is missing, or if an unlinked seam lies between them.</returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth GrowthBetween(TimePeriod from, TimePeriod to) => Growth.Between(this[from], this[to]);

    /// <summary>Computes the growth from a base period to the last point.</summary>
    /// <param name="basePeriod">The base.</param>
    /// <returns>The growth; unknown if either value is missing, or if an unlinked seam lies between them.</returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth GrowthSince(TimePeriod basePeriod) => Growth.Between(this[basePeriod], Last);

    /// <summary>
    /// Computes the growth from the preceding period: for a span, the one that ends the day before it begins; for a moment, the previous
    /// moment.
    /// </summary>
    /// <param name="period">The end.</param>
    /// <returns>
    /// The growth; unknown (<see cref="UnknownReason.ValueMissing"/>) if the series does not have that period, as for its first point.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth PeriodOverPeriod(TimePeriod period) => FromPointBefore(PlaceOf(period));

    /// <summary>Computes the growth of each point from the preceding period; see <see cref="PeriodOverPeriod(TimePeriod)"/>.</summary>
    /// <returns>One growth per point, in order; the first is unknown.</returns>
    public ResultList<Growth> PeriodOverPeriod() =>
        GrowthColumns.ListOf(Enumerable.Range(0, Count).Select(FromPointBefore), Growing(Before), Grain is Grain.Year);

    /// <summary>
    /// Computes the growth from the same month, quarter, half or day of the previous year; in a fiscal calendar, from the same fiscal
    /// period. A moment is compared with the same date, known equally precisely; the last day of a month matches the last day of a month.
    /// If there is no such point, a moment or span is compared with the only one 52 or 53 weeks earlier, as in years of 52 or 53 weeks, and
    /// a span of more than two weeks with the only one whose first and last days are both within a week of the dates a year earlier.
    /// </summary>
    /// <param name="period">The end.</param>
    /// <returns>
    /// The growth; unknown (<see cref="UnknownReason.ValueMissing"/>) if the series has no such point, or has one of each kind.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Growth growth = revenue.YearOverYear(TimePeriod.Parse("nvidia:FY2024-Q2"));
    /// Console.WriteLine(growth.Percent);     // +171%, as the report states
    /// </code>
    /// </example>
    public Growth YearOverYear(TimePeriod period) => FromMonthsBefore(this[period], 12);

    /// <summary>
    /// Computes the growth of each point from the same period of the previous year; see <see cref="YearOverYear(TimePeriod)"/>.
    /// </summary>
    /// <returns>One growth per point, in order; those of the first year are unknown.</returns>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.YearOverYear().TakeLast(8).ToMarkdown());
    /// </code>
    /// </example>
    public ResultList<Growth> YearOverYear() =>
        GrowthColumns.ListOf(_points.Select(point => FromMonthsBefore(point, 12)), Growing("year over year"), isYearly: true);

    /// <summary>
    /// Computes the growth from the previous quarter; for months and moments, from three months earlier. If there is no such point, a
    /// moment or span is compared with the only one 13 or 14 weeks earlier.
    /// </summary>
    /// <param name="period">The end.</param>
    /// <returns>
    /// The growth; unknown if the series has no such point (<see cref="UnknownReason.ValueMissing"/>), or if its periods are longer than a
    /// quarter (<see cref="UnknownReason.PeriodsNotComparable"/>).
    /// </returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth QuarterOverQuarter(TimePeriod period) => FromMonthsBefore(this[period], 3);

    /// <summary>Computes the growth of each point from the previous quarter; see <see cref="QuarterOverQuarter(TimePeriod)"/>.</summary>
    /// <returns>One growth per point, in order; the first is unknown.</returns>
    public ResultList<Growth> QuarterOverQuarter() =>
        GrowthColumns.ListOf(_points.Select(point => FromMonthsBefore(point, 3)), Growing("quarter over quarter"), isYearly: false);

    // Sums over four quarters are years only where they happen to be calendar or fiscal years.
    private string Before => (IsOfOneGrain ? Grain : Grain.Span) switch
    {
        Grain.Day => "day over day",
        Grain.Week => "week over week",
        Grain.Month => "month over month",
        Grain.Quarter => "quarter over quarter",
        Grain.Year => "year over year",
        _ => "period over period",
    };

    private string? Growing(string how) => About is { } about ? $"{about}, {how}" : null;

    private Growth FromPointBefore(int place)
    {
        SeriesPoint point = _points[place];
        if (place == 0)
            return Growth.FromNothing($"{point.Period} is the first of the series", null, point);
        SeriesPoint before = _points[place - 1];
        return point.Through.Grain is Grain.AsOf || IsNext(before.Through, point.Through) ? Growth.Between(before, point)
            : point.Through.Grain is Grain.Span ? Growth.FromNothing(NothingRightBefore(point.Through), null, point)
            : Growth.FromNothing(WhyNone(point.Through.Previous()), point.Through.Previous(), point);
    }

    private Growth FromMonthsBefore(SeriesPoint point, int months)
    {
        TimePeriod? before = PeriodSteps.Before(point.Through, months);
        return before is not null && (GetOrNull(before) ?? WeeksBefore(point.Through, months) ?? WithinAWeekOf(before)) is { } start
            ? Growth.Between(start, point)
            : before is null
                ? Growth.FromNothing(
                    $"no period as long as {point.Period} lies {(months == 12 ? "a year" : "a quarter")} before it", null, point,
                    UnknownReason.PeriodsNotComparable)
            : Growth.FromNothing(WhyNone(before), before, point);
    }

    /// <summary>
    /// The only point that is the given weeks earlier. If there are two, as in a weekly series, neither is certain to be the same time of
    /// the year. Nor is the first point of such a series, which has no point before it but one a week after.
    /// </summary>
    private SeriesPoint? WeeksBefore(TimePeriod period, int months) =>
        PeriodSteps.WeeksBefore(period, months).Select(GetOrNull).OfType<SeriesPoint>().Take(2).ToArray() is [var only]
            && (PeriodSteps.WeekAfter(only.Through) is not { } next || GetOrNull(next) is null)
            ? only
            : null;

    /// <summary>
    /// The only span whose first and last days are both within a week of those of another. Spans of two weeks or less have neighbors that
    /// close.
    /// </summary>
    private SeriesPoint? WithinAWeekOf(TimePeriod span)
    {
        if (span.Grain is not Grain.Span || span.Days <= 14)
            return null;
        SeriesPoint? near = null;
        for (int place = FirstFrom(span.Start.PlusDays(-7)); place < Count
            && _points[place].Through.Start <= span.Start.PlusDays(7); place++)
        {
            if (Math.Abs(NodaTime.Period.DaysBetween(span.End, _points[place].Through.End)) > 7)
                continue;
            if (near is not null)
                return null;
            near = _points[place];
        }

        return near;
    }

    /// <summary>The position of the first point that starts on a day or later.</summary>
    private int FirstFrom(NodaTime.LocalDate day)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _points[middle].Through.Start < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Why a point does not exist: one reason for all points before the first, so that a table states it once.</summary>
    private string WhyNone(TimePeriod period) => period.End >= First.Period.Start ? $"the series has no {period}"
        : $"the series begins with {(First.Period.Calendar is { } calendar ? calendar.Name + " " : "")}{First.Period.ShortName}";

    private static string NothingRightBefore(TimePeriod span) => $"the series has no point that ends right before {span}";

    private static bool IsNext(TimePeriod before, TimePeriod after) => before.End == after.Start.PlusDays(-1);
}
