namespace StateOfAi.Data;

/// <content>Growth from period to period.</content>
public sealed partial class Series
{
    /// <summary>
    /// Growth from the first point to the last, over the time between. Its <see cref="Growth.CompoundAnnualRate"/> is the compound annual
    /// growth rate (CAGR) of the series, with bounds where an end has them.
    /// </summary>
    /// <returns>The growth; not known where either end is missing.</returns>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.Cagr().CompoundAnnualRate);
    /// </code>
    /// </example>
    public Growth Cagr() => Growth.Between(First, Last);

    /// <summary>Growth between two periods of the series.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The end, the later.</param>
    /// <returns>The growth; not known where either value is missing, or a seam that is not linked lies between.</returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth GrowthBetween(TimePeriod from, TimePeriod to) => Growth.Between(this[from], this[to]);

    /// <summary>Growth from a base period to the last point.</summary>
    /// <param name="basePeriod">The base.</param>
    /// <returns>The growth; not known where either value is missing, or a seam that is not linked lies between.</returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth GrowthSince(TimePeriod basePeriod) => Growth.Between(this[basePeriod], Last);

    /// <summary>
    /// Growth from the period right before: for a span, from the one that ends the day before it begins; for a moment, from the moment
    /// before.
    /// </summary>
    /// <param name="period">The end.</param>
    /// <returns>
    /// The growth; not known (<see cref="UnknownReason.ValueMissing"/>) where the series does not have that period, as for its first point.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth PeriodOverPeriod(TimePeriod period) => FromPointBefore(PlaceOf(period));

    /// <summary>Growth of each point from the period right before; see <see cref="PeriodOverPeriod(TimePeriod)"/>.</summary>
    /// <returns>A growth for each point in their order; the first is not known.</returns>
    public ResultList<Growth> PeriodOverPeriod() =>
        GrowthColumns.ListOf(Enumerable.Range(0, Count).Select(FromPointBefore), Growing(Before), Grain is Grain.Year);

    /// <summary>
    /// Growth from the same month, quarter, half or day of the year before; in a fiscal calendar, from the same fiscal period. A moment is
    /// compared with the same date, known equally well; the last day of a month matches the last day of a month. A moment or span without
    /// such a point is compared with the only one whose days are 52 or 53 weeks earlier, as the ends of 52/53-week years are.
    /// </summary>
    /// <param name="period">The end.</param>
    /// <returns>
    /// The growth; not known (<see cref="UnknownReason.ValueMissing"/>) where the series has no such point, or has one of each kind.
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

    /// <summary>Growth of each point from the same period of the year before; see <see cref="YearOverYear(TimePeriod)"/>.</summary>
    /// <returns>A growth for each point in their order; those of the first year are not known.</returns>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.YearOverYear().TakeLast(8).ToMarkdown());
    /// </code>
    /// </example>
    public ResultList<Growth> YearOverYear() =>
        GrowthColumns.ListOf(_points.Select(point => FromMonthsBefore(point, 12)), Growing("year over year"), isYearly: true);

    /// <summary>
    /// Growth from the quarter before; for months and moments, from three months before. A moment or span without such a point is compared
    /// with the only one whose days are 13 or 14 weeks earlier.
    /// </summary>
    /// <param name="period">The end.</param>
    /// <returns>
    /// The growth; not known where the series has no such point (<see cref="UnknownReason.ValueMissing"/>), or its periods are longer than
    /// a quarter (<see cref="UnknownReason.PeriodsNotComparable"/>).
    /// </returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Growth QuarterOverQuarter(TimePeriod period) => FromMonthsBefore(this[period], 3);

    /// <summary>Growth of each point from the quarter before; see <see cref="QuarterOverQuarter(TimePeriod)"/>.</summary>
    /// <returns>A growth for each point in their order; the first is not known.</returns>
    public ResultList<Growth> QuarterOverQuarter() =>
        GrowthColumns.ListOf(_points.Select(point => FromMonthsBefore(point, 3)), Growing("quarter over quarter"), isYearly: false);

    private string Before => Grain switch
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
        return before is not null && (GetOrNull(before) ?? WeeksBefore(point.Through, months)) is { } start ? Growth.Between(start, point)
            : before is null
                ? Growth.FromNothing(
                    $"no period of the length of {point.Period} lies {(months == 12 ? "a year" : "a quarter")} before it", null, point,
                    UnknownReason.PeriodsNotComparable)
            : Growth.FromNothing(WhyNone(before), before, point);
    }

    /// <summary>
    /// The only point that is whole weeks before. With two of them, as in a weekly series, neither is certain to be the same time of the
    /// year. Nor is the first of such a series, which has no point before it but has one a week after.
    /// </summary>
    private SeriesPoint? WeeksBefore(TimePeriod period, int months) =>
        PeriodSteps.WeeksBefore(period, months).Select(GetOrNull).OfType<SeriesPoint>().Take(2).ToArray() is [var only]
            && (PeriodSteps.WeekAfter(only.Through) is not { } next || GetOrNull(next) is null)
            ? only
            : null;

    /// <summary>Why a point does not exist: one reason for all points before the first, so that a table gives it once.</summary>
    private string WhyNone(TimePeriod period) => period.End >= First.Period.Start ? $"the series has no {period}"
        : $"the series begins with {(First.Period.Calendar is { } calendar ? calendar.Name + " " : "")}{First.Period.ShortName}";

    private static string NothingRightBefore(TimePeriod span) => $"the series has nothing that ends right before {span}";

    private static bool IsNext(TimePeriod before, TimePeriod after) => before.End == after.Start.PlusDays(-1);
}
