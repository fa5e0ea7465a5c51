using NodaTime;
using NodaTime.Calendars;

namespace StateOfAi.Data;

/// <content>Creates periods.</content>
public sealed partial class TimePeriod
{
    /// <summary>Creates a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period does not exist in the years 1 to 9999.</exception>
    public static TimePeriod OfYear(int year) => new(Grain.Year, null, year, 1, new(year, 1, 1), new(year, 12, 31));

    /// <summary>Creates a half of a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period does not exist in the years 1 to 9999.</exception>
    public static TimePeriod OfHalf(int year, int half) => OfMonths(Grain.Half, year, half, 6);

    /// <summary>Creates a quarter of a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period does not exist in the years 1 to 9999.</exception>
    public static TimePeriod OfQuarter(int year, int quarter) => OfMonths(Grain.Quarter, year, quarter, 3);

    /// <summary>Creates a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period does not exist in the years 1 to 9999.</exception>
    public static TimePeriod OfMonth(int year, int month) => OfDate(PartialDate.OfMonth(year, month));

    /// <summary>Creates a week of ISO 8601, from Monday to Sunday.</summary>
    /// <param name="year">The week-based year, 1 to 9999; its week 1 contains January 4 and may begin in December.</param>
    /// <param name="week">The week, 1 to 52, or 53 in long years.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The week does not exist in the years 1 to 9999.</exception>
    public static TimePeriod OfWeek(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, WeeksOf(year));
        LocalDate monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday, CalendarSystem.Iso);
        return new(Grain.Week, null, year, week, monday, monday.PlusDays(6));
    }

    /// <summary>The weeks of a week-based year. The last one of 9999 ends in a year that cannot be written.</summary>
    internal static int WeeksOf(int year) => year == 9999 ? 51 : WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso);

    /// <summary>Creates a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    public static TimePeriod OfDay(LocalDate day) => OfDate(PartialDate.OfDay(day));

    /// <summary>Creates a day; <see cref="In"/> returns the year, quarter or month around it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    /// <example>
    /// <code>
    /// TimePeriod quarter = TimePeriod.OfDay(new DateOnly(2024, 5, 2)).In(Grain.Quarter);
    /// </code>
    /// </example>
    public static TimePeriod OfDay(DateOnly day) => OfDay(LocalDate.FromDateOnly(day));

    /// <summary>Creates the day of a date and time.</summary>
    /// <param name="time">The date and time; its date is taken as it is, whatever its time zone.</param>
    /// <returns>The period.</returns>
    public static TimePeriod OfDay(DateTime time) => OfDay(LocalDate.FromDateTime(time));

    /// <summary>Creates a moment at which a level is measured.</summary>
    /// <param name="date">The date, which may be partly known.</param>
    /// <returns>The period.</returns>
    public static TimePeriod AsOf(PartialDate date) => new(Grain.AsOf, null, date.Year, 1, date.Start, date.End, date, date);

    /// <summary>Creates the moment of a day at which a level is measured.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    public static TimePeriod AsOf(DateOnly day) => AsOf(PartialDate.OfDay(day));

    /// <summary>Creates a span of days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentException">The span would end before it begins.</exception>
    public static TimePeriod Between(DateOnly first, DateOnly last) => Between(PartialDate.OfDay(first), PartialDate.OfDay(last));

    /// <summary>Creates a span of days.</summary>
    /// <param name="first">The date with the first day.</param>
    /// <param name="last">The date with the last day, included.</param>
    /// <returns>The span from the first possible day of the first date to the last possible day of the last date.</returns>
    /// <exception cref="ArgumentException">The span would end before it begins.</exception>
    public static TimePeriod Between(PartialDate first, PartialDate last) => first.Start <= last.End
        ? new(Grain.Span, null, last.Year, 1, first.Start, last.End, first, last)
        : throw new ArgumentException($"A period cannot end ({last}) before it begins ({first}).", nameof(last));
}
