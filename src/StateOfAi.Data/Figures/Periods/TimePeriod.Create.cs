using NodaTime;

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

    /// <summary>Creates a moment at which a level is measured.</summary>
    /// <param name="date">The date, which may be partly known.</param>
    /// <returns>The period.</returns>
    public static TimePeriod AsOf(PartialDate date) => new(Grain.AsOf, null, date.Year, 1, date.Start, date.End, date, date);

    /// <summary>Creates a span of days.</summary>
    /// <param name="first">The date with the first day.</param>
    /// <param name="last">The date with the last day, included.</param>
    /// <returns>The span from the first possible day of the first date to the last possible day of the last date.</returns>
    /// <exception cref="ArgumentException">The span would end before it begins.</exception>
    public static TimePeriod Between(PartialDate first, PartialDate last) => first.Start <= last.End
        ? new(Grain.Span, null, last.Year, 1, first.Start, last.End, first, last)
        : throw new ArgumentException($"A period cannot end ({last}) before it begins ({first}).", nameof(last));
}
