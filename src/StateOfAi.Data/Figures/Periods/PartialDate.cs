using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// A date of the Gregorian calendar of which the day, or the month and the day, may be unknown. What is unknown is never made up:
/// <see cref="Start"/> and <see cref="End"/> give the days it may be.
/// </summary>
/// <remarks>Years are 1 to 9999. The default value is the year 1, not an absent date.</remarks>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    private readonly LocalDate _start;

    private PartialDate(LocalDate start, DatePrecision precision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start.Year, 1);
        (_start, Precision) = (start, precision);
    }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The year.</summary>
    public int Year => _start.Year;

    /// <summary>The month, 1 to 12; <see langword="null"/> when only the year is known.</summary>
    public int? Month => Precision >= DatePrecision.Month ? _start.Month : null;

    /// <summary>The quarter of the year, 1 to 4; <see langword="null"/> when only the year is known.</summary>
    public int? Quarter => (Month + 2) / 3;

    /// <summary>The first day it may be.</summary>
    public LocalDate Start => _start;

    /// <summary>The last day it may be.</summary>
    public LocalDate End => Precision switch
    {
        DatePrecision.Year => new(_start.Year, 12, 31),
        DatePrecision.Month => new(_start.Year, _start.Month, DateTime.DaysInMonth(_start.Year, _start.Month)),
        _ => _start,
    };

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate OfYear(int year) => new(new LocalDate(year, 1, 1), DatePrecision.Year);

    /// <summary>A month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month) => new(new LocalDate(year, month, 1), DatePrecision.Month);

    /// <summary>A day; of another calendar, the same day of the Gregorian.</summary>
    public static PartialDate OfDay(LocalDate date) => new(date.WithCalendar(CalendarSystem.Iso), DatePrecision.Day);

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PartialDate OfDay(int year, int month, int day) => OfDay(new LocalDate(year, month, day));

    /// <summary>
    /// Whether it comes before another whatever the days are that are not known: 2022 before 2023-01, but not 2023 before 2023-06.
    /// </summary>
    public bool IsSurelyBefore(PartialDate other) => End < other.Start;

    /// <summary>Whether the left sorts before the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left sorts after the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left does not sort after the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left does not sort before the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// An order to sort by: the first day it may be, then the wider date before the narrower. What is sure, <see cref="IsSurelyBefore"/>
    /// says.
    /// </summary>
    public int CompareTo(PartialDate other) =>
        Start.CompareTo(other.Start) is var order and not 0 ? order : Precision.CompareTo(other.Precision);

    /// <summary>Reads <c>2023</c>, <c>2023-07</c> or <c>2023-07-12</c>.</summary>
    /// <param name="s">The text, as ISO 8601 writes dates, cut where knowledge ends.</param>
    /// <param name="provider">Not used: dates do not depend on culture.</param>
    /// <exception cref="FormatException">The text is something else, or no date of the calendar.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out PartialDate date)
            ? date
            : throw new FormatException($"'{s}' is not a date; expected 2023, 2023-07 or 2023-07-12.");
    }

    /// <summary>Reads <c>2023</c>, <c>2023-07</c> or <c>2023-07-12</c>, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s is null || s.Length is not (4 or 7 or 10))
            return false;
        // The first day of what is known decides whether it is a date at all.
        string whole = s + "-01-01"[..(10 - s.Length)];
        if (whole[4] != '-' || whole[7] != '-' || Digits.Read(whole.AsSpan(0, 4)) is not (>= 1 and { } year)
            || Digits.Read(whole.AsSpan(5, 2)) is not (>= 1 and <= 12 and { } month)
            || Digits.Read(whole.AsSpan(8, 2)) is not (>= 1 and { } day) || day > DateTime.DaysInMonth(year, month))
            return false;
        result = new(new LocalDate(year, month, day), (DatePrecision)((s.Length - 4) / 3));
        return true;
    }

    /// <summary>As ISO 8601 writes it, as far as it is known: <c>2023</c>, <c>2023-07</c>, <c>2023-07-12</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => _start.Year.ToString("0000", CultureInfo.InvariantCulture),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{_start.Year:0000}-{_start.Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_start.Year:0000}-{_start.Month:00}-{_start.Day:00}"),
    };
}
