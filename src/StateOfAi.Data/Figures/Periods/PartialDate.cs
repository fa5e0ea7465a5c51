using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// A date in the Gregorian calendar whose day, or month and day, may be unknown. Unknown parts are never made up: <see cref="Start"/> and
/// <see cref="End"/> are the first and last possible day.
/// </summary>
/// <remarks>Years are 1 to 9999. The default value is the year 1, not an absent date.</remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<PartialDate>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    private readonly LocalDate _start;

    private PartialDate(LocalDate start, DatePrecision precision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start.Year, 1);
        (_start, Precision) = (start, precision);
    }

    /// <summary>The known precision.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The year.</summary>
    public int Year => _start.Year;

    /// <summary>The month, 1 to 12; <see langword="null"/> if only the year is known.</summary>
    public int? Month => Precision >= DatePrecision.Month ? _start.Month : null;

    /// <summary>The quarter of the year, 1 to 4; <see langword="null"/> if only the year is known.</summary>
    public int? Quarter => (Month + 2) / 3;

    /// <summary>The first possible day.</summary>
    public LocalDate Start => _start;

    /// <summary>The last possible day.</summary>
    public LocalDate End => Precision switch
    {
        DatePrecision.Year => new(_start.Year, 12, 31),
        DatePrecision.Month => new(_start.Year, _start.Month, DateTime.DaysInMonth(_start.Year, _start.Month)),
        _ => _start,
    };

    /// <summary>Creates a date from a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate OfYear(int year) => new(new LocalDate(year, 1, 1), DatePrecision.Year);

    /// <summary>Creates a date from a year and a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month does not exist.</exception>
    public static PartialDate OfMonth(int year, int month) => new(new LocalDate(year, month, 1), DatePrecision.Month);

    /// <summary>Creates a date from a day.</summary>
    /// <param name="date">The day; one in another calendar system is converted to the Gregorian calendar.</param>
    /// <returns>The date.</returns>
    public static PartialDate OfDay(LocalDate date) => new(date.WithCalendar(CalendarSystem.Iso), DatePrecision.Day);

    /// <summary>Creates a date from a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The date.</returns>
    public static PartialDate OfDay(DateOnly date) => OfDay(LocalDate.FromDateOnly(date));

    /// <summary>Creates a date from a year, a month and a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist.</exception>
    public static PartialDate OfDay(int year, int month, int day) => OfDay(new LocalDate(year, month, day));

    /// <summary>
    /// Determines whether it is certainly before another date: 2022 is before 2023-01, but 2023 is not certainly before 2023-06.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Whether its last possible day is before the first possible day of the other.</returns>
    public bool IsSurelyBefore(PartialDate other) => End < other.Start;

    /// <summary>Whether the left sorts before the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left sorts after the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left sorts before the right or is equal to it; see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left sorts after the right or is equal to it; see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// Compares dates for sorting: by first possible day, then less precise dates first. For the order in time, use
    /// <see cref="IsSurelyBefore"/>.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Negative if this date sorts first, 0 if they are equal, positive if it sorts last.</returns>
    public int CompareTo(PartialDate other) =>
        Start.CompareTo(other.Start) is var order and not 0 ? order : Precision.CompareTo(other.Precision);

    /// <summary>Parses <c>2023</c>, <c>2023-07</c> or <c>2023-07-12</c>.</summary>
    /// <param name="s">The text: an ISO 8601 date, or its year and month, or its year.</param>
    /// <param name="provider">Not used: dates do not depend on culture.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out PartialDate date)
            ? date
            : throw new FormatException(Problem(s) + ".");
    }

    /// <summary>What is wrong with a text that is not a date.</summary>
    internal static string Problem(string text) =>
        $"'{FigureFormatException.Excerpt(text)}' is not a date; expected 2023, 2023-07 or 2023-07-12";

    /// <summary>Parses <c>2023</c>, <c>2023-07</c> or <c>2023-07-12</c> if the text is a date.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: dates do not depend on culture.</param>
    /// <param name="result">The date; the default value if the text is not a date.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s is null || s.Length is not (4 or 7 or 10))
            return false;
        // Complete the text to a day, which must exist.
        string whole = s + "-01-01"[..(10 - s.Length)];
        if (whole[4] != '-' || whole[7] != '-' || Digits.Read(whole.AsSpan(0, 4)) is not (>= 1 and { } year)
            || Digits.Read(whole.AsSpan(5, 2)) is not (>= 1 and <= 12 and { } month)
            || Digits.Read(whole.AsSpan(8, 2)) is not (>= 1 and { } day) || day > DateTime.DaysInMonth(year, month))
            return false;
        result = new(new LocalDate(year, month, day), (DatePrecision)((s.Length - 4) / 3));
        return true;
    }

    /// <summary>The known part in ISO 8601: <c>2023</c>, <c>2023-07</c>, <c>2023-07-12</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => _start.Year.ToString("0000", CultureInfo.InvariantCulture),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{_start.Year:0000}-{_start.Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_start.Year:0000}-{_start.Month:00}-{_start.Day:00}"),
    };
}
