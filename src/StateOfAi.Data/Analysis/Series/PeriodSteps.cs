using NodaTime;

namespace StateOfAi.Data;

/// <summary>Steps of whole months, quarters, halves and years from one period to another, whatever days a fiscal calendar has.</summary>
internal static class PeriodSteps
{
    private static readonly LocalDate LastWeek = new(9999, 12, 24);

    /// <summary>The months that one period stands for; <see langword="null"/> for days, weeks, spans and moments.</summary>
    internal static int? MonthsOf(Grain grain) => grain switch
    {
        Grain.Month => 1,
        Grain.Quarter => 3,
        Grain.Half => 6,
        Grain.Year => 12,
        _ => null,
    };

    /// <summary>
    /// The months from one period to another, counted in periods; <see langword="null"/> unless both have the same calendar and the same
    /// grain of months or more.
    /// </summary>
    internal static int? MonthsBetween(TimePeriod from, TimePeriod to) =>
        from.Grain == to.Grain && from.Calendar?.Id == to.Calendar?.Id && MonthsOf(from.Grain) is { } months
            ? ((to.Year - from.Year) * 12) + ((to.Number - from.Number) * months)
            : null;

    /// <summary>
    /// The same period some months earlier; <see langword="null"/> if there is none. The last day of a month maps to the last day of
    /// another.
    /// </summary>
    internal static TimePeriod? Before(TimePeriod period, int months)
    {
        if (period.Start.Year <= (months / 12) + 1)
            return null;
        switch (period.Grain)
        {
            case Grain.Day:
                return TimePeriod.OfDay(period.Start.PlusMonths(-months));
            case Grain.Week:
                int year = period.Year - (months / 12);
                return months % 12 == 0 && period.Number <= TimePeriod.WeeksOf(year) ? TimePeriod.OfWeek(year, period.Number) : null;
            case Grain.Month:
                LocalDate month = period.Start.PlusMonths(-months);
                return TimePeriod.OfMonth(month.Year, month.Month);
            case Grain.AsOf when period.KnownTo is DatePrecision.Day:
                return TimePeriod.AsOf(PartialDate.OfDay(Before(period.Start, months)));
            case Grain.AsOf when period.KnownTo is DatePrecision.Month:
                LocalDate moment = period.Start.PlusMonths(-months);
                return TimePeriod.AsOf(PartialDate.OfMonth(moment.Year, moment.Month));
            case Grain.AsOf:
                return months % 12 == 0 ? TimePeriod.AsOf(PartialDate.OfYear(period.Year - (months / 12))) : null;
            case Grain.Span:
                return TimePeriod.Between(PartialDate.OfDay(period.Start.PlusMonths(-months)),
                    PartialDate.OfDay(Before(period.End, months)));
            default:
                if (months % MonthsOf(period.Grain) != 0)
                    return null;
                TimePeriod before = period;
                for (int i = months / MonthsOf(period.Grain)!.Value; i > 0; i--)
                    before = before.Previous();
                return before;
        }
    }

    /// <summary>
    /// The moments or spans that may be the same time of the previous year, 52 or 53 weeks earlier, or of the previous quarter, 13 or 14
    /// weeks earlier. None for other periods, since their calendar determines the earlier one.
    /// </summary>
    internal static IEnumerable<TimePeriod> WeeksBefore(TimePeriod period, int months)
    {
        int weeks = months * 13 / 3;
        int[] steps = [weeks, weeks + 1];
        return period.Grain switch
        {
            Grain.AsOf when period.KnownTo is DatePrecision.Day =>
                steps.Select(step => TimePeriod.AsOf(PartialDate.OfDay(period.End.PlusWeeks(-step)))),
            Grain.Span =>
                steps.SelectMany(start =>
                    steps.Select(end =>
                        TimePeriod.Between(PartialDate.OfDay(period.Start.PlusWeeks(-start)),
                            PartialDate.OfDay(period.End.PlusWeeks(-end))))),
            _ => [],
        };
    }

    /// <summary>The moment of a day, or the span, a week later; <see langword="null"/> for other periods.</summary>
    internal static TimePeriod? WeekAfter(TimePeriod period) => period.End > LastWeek ? null : period.Grain switch
    {
        Grain.AsOf when period.KnownTo is DatePrecision.Day => TimePeriod.AsOf(PartialDate.OfDay(period.End.PlusWeeks(1))),
        Grain.Span => TimePeriod.Between(PartialDate.OfDay(period.Start.PlusWeeks(1)), PartialDate.OfDay(period.End.PlusWeeks(1))),
        _ => null,
    };

    private static LocalDate Before(LocalDate day, int months) =>
        day.PlusMonths(-months) is var before && day == day.With(DateAdjusters.EndOfMonth) ? before.With(DateAdjusters.EndOfMonth) : before;
}
