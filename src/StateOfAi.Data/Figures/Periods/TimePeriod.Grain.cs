using NodaTime;

namespace StateOfAi.Data;

/// <content>The longer period that contains a period.</content>
public sealed partial class TimePeriod
{
    /// <summary>
    /// The day, week, month, quarter, half or year that contains it, in its own calendar: the third quarter for July 2023, the fiscal year
    /// for a fiscal quarter.
    /// </summary>
    /// <param name="grain">The length of the containing period.</param>
    /// <returns>The containing period; the period itself if it has that length.</returns>
    /// <exception cref="ArgumentException">No single period contains it; a year, for example, is not within one quarter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grain is a span or an as-of date, which have no fixed length.</exception>
    public TimePeriod In(Grain grain)
    {
        CheckFixed(grain);
        TimePeriod period = grain == Grain
            ? this
            : Calendar is { } calendar && grain is not (Grain.Day or Grain.Week or Grain.Month)
                ? Fiscal(calendar, grain)
                : Common(Start, grain);
        return period.Contains(this)
            ? period
            : throw new ArgumentException($"{this} is not within one {grain.ToString().ToLowerInvariant()}.", nameof(grain));
    }

    /// <summary>
    /// The calendar day, month, quarter, half or year that has most of its days, whatever its own calendar is: the calendar year 2023 for
    /// NVIDIA's fiscal 2024, which ends in January 2024.
    /// </summary>
    /// <remarks>
    /// It aligns companies with different fiscal years. A year that ends in June is mostly, by a few days, in the year before; to go by the
    /// name of a fiscal year instead, use <c>TimePeriod.OfYear(period.Year)</c>.
    /// </remarks>
    /// <param name="grain">The length of the calendar period.</param>
    /// <returns>The calendar period; the earlier one if two have equally many days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grain is a span or an as-of date, which have no fixed length.</exception>
    public TimePeriod MostlyIn(Grain grain)
    {
        CheckFixed(grain);
        TimePeriod most = Common(Start, grain);
        int days = DaysIn(most);
        for (TimePeriod next = most; next.End < End;)
        {
            next = next.Next();
            if (DaysIn(next) > days)
                (most, days) = (next, DaysIn(next));
        }

        return most;

        int DaysIn(TimePeriod other) =>
            NodaTime.Period.DaysBetween(LocalDate.Max(Start, other.Start), LocalDate.Min(End, other.End)) + 1;
    }

    private static void CheckFixed(Grain grain)
    {
        if (grain is Grain.AsOf or Grain.Span || !Enum.IsDefined(grain))
            throw new ArgumentOutOfRangeException(nameof(grain), grain, "Expected a day, a week, a month, a quarter, a half or a year.");
    }

    private TimePeriod Fiscal(FiscalCalendar calendar, Grain grain)
    {
        TimePeriod quarter = calendar.QuarterOf(Start);
        return grain switch
        {
            Grain.Quarter => quarter,
            Grain.Half => calendar.Half(quarter.Year, (quarter.Number + 1) / 2),
            _ => calendar.Year(quarter.Year),
        };
    }

    private static TimePeriod Common(LocalDate day, Grain grain) => grain switch
    {
        Grain.Day => OfDay(day),
        Grain.Week => OfWeekOf(day),
        Grain.Month => OfMonth(day.Year, day.Month),
        Grain.Quarter => OfQuarter(day.Year, (day.Month + 2) / 3),
        Grain.Half => OfHalf(day.Year, (day.Month + 5) / 6),
        _ => OfYear(day.Year),
    };
}
