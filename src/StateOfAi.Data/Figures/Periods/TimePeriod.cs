using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// What a figure covers: a day, month, quarter, half or year, a span of days, or the moment that a level was taken at; of the calendar or
/// of a company's fiscal calendar. Its first and last days are true days, whatever the label on the page said.
/// </summary>
/// <remarks>Two periods are equal when grain, calendar and days are; the printed label does not count.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class TimePeriod : IParsable<TimePeriod>
{
    private readonly PartialDate _from;
    private readonly PartialDate _to;

    private TimePeriod(Grain grain, FiscalCalendar? calendar, int year, int number, LocalDate start, LocalDate end,
        PartialDate from = default, PartialDate to = default, string? printed = null)
    {
        // A fiscal year 1 may begin in the year 0, which no date can be written in.
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(year, start.Year), 1, nameof(year));
        Grain = grain;
        Calendar = calendar;
        Year = year;
        Number = number;
        Start = start;
        End = end;
        _from = from;
        _to = to;
        PrintedLabel = printed;
    }

    /// <summary>How long it is.</summary>
    public Grain Grain { get; }

    /// <summary>The fiscal calendar it belongs to; <see langword="null"/> for the common calendar.</summary>
    public FiscalCalendar? Calendar { get; }

    /// <summary>The calendar or fiscal year; of a span, the year of its last day.</summary>
    public int Year { get; }

    /// <summary>Which quarter, half or month of the year, or day of the month, from 1; 1 for the other grains.</summary>
    public int Number { get; }

    /// <summary>The first day; of an as-of date that is partly known, the first day it may be.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included; of an as-of date that is partly known, the last day it may be.</summary>
    public LocalDate End { get; }

    /// <summary>What the page called the period, where that differs from what it is; otherwise <see langword="null"/>.</summary>
    public string? PrintedLabel { get; }

    /// <summary>
    /// The period as data files write it: <c>2023</c>, <c>2023-Q2</c>, <c>as-of 2023-10</c>, <c>2022-07/2023-07</c>,
    /// <c>nvidia:FY2024-Q2</c>. <see cref="Parse"/> reads it, but for fiscal calendars of your own.
    /// </summary>
    public string Code => Grain switch
    {
        Grain.AsOf => $"as-of {_from}",
        Grain.Span => $"{_from}/{_to}",
        _ when Calendar is { } calendar => string.Create(CultureInfo.InvariantCulture, $"{calendar.Id}:FY{Year:0000}{Part}"),
        Grain.Day or Grain.Month => _from.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Part}"),
    };

    /// <summary>
    /// The period in a few letters, as a chart or a column of a table has it: <c>2023 Q2</c>, <c>as of 2023-10</c>, <c>FY2024 Q2</c>
    /// without the company that the fiscal calendar is of.
    /// </summary>
    public string ShortName => Grain switch
    {
        Grain.AsOf => $"as of {_from}",
        Grain.Span => $"{_from} to {_to}",
        _ when Calendar is not null || Grain is Grain.Quarter or Grain.Half =>
            string.Create(CultureInfo.InvariantCulture, $"{(Calendar is null ? "" : "FY")}{Year:0000}{Part.Replace('-', ' ')}"),
        _ => Code,
    };

    /// <summary>Whether it is a moment of which the day is not known.</summary>
    internal bool IsPartlyKnown => Grain is Grain.AsOf && Start != End;

    /// <summary>Of a moment, how much of its date is known; any other period has true days.</summary>
    internal DatePrecision KnownTo => Grain is Grain.AsOf ? _from.Precision : DatePrecision.Day;

    private string Part => Grain switch
    {
        Grain.Quarter => "-Q" + Number.ToString(CultureInfo.InvariantCulture),
        Grain.Half => "-H" + Number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period in the years 1 to 9999.</exception>
    public static TimePeriod OfYear(int year) => new(Grain.Year, null, year, 1, new(year, 1, 1), new(year, 12, 31));

    /// <summary>A half of a calendar year, 1 or 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period in the years 1 to 9999.</exception>
    public static TimePeriod OfHalf(int year, int half) => OfMonths(Grain.Half, year, half, 6);

    /// <summary>A quarter of a calendar year, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period in the years 1 to 9999.</exception>
    public static TimePeriod OfQuarter(int year, int quarter) => OfMonths(Grain.Quarter, year, quarter, 3);

    /// <summary>A month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period in the years 1 to 9999.</exception>
    public static TimePeriod OfMonth(int year, int month) => OfDate(PartialDate.OfMonth(year, month));

    /// <summary>A day.</summary>
    public static TimePeriod OfDay(LocalDate day) => OfDate(PartialDate.OfDay(day));

    /// <summary>The moment of a level, known as well as the date is.</summary>
    public static TimePeriod AsOf(PartialDate date) => new(Grain.AsOf, null, date.Year, 1, date.Start, date.End, date, date);

    /// <summary>The days from the first of one date to the last of another, both included.</summary>
    /// <exception cref="ArgumentException">The second begins before the first.</exception>
    public static TimePeriod Between(PartialDate first, PartialDate last) => first.Start <= last.End
        ? new(Grain.Span, null, last.Year, 1, first.Start, last.End, first, last)
        : throw new ArgumentException($"A period cannot end ({last}) before it begins ({first}).", nameof(last));

    /// <summary>The same period with the label that a page gave it.</summary>
    public TimePeriod PrintedAs(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        return new(Grain, Calendar, Year, Number, Start, End, _from, _to, label);
    }

    /// <summary>The period right after it, of the same grain and calendar; of a span, the equally many days after it.</summary>
    /// <exception cref="InvalidOperationException">It is an as-of date, which nothing follows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year, half, quarter or fiscal period after it is not within the years 1 to
    /// 9999.</exception>
    /// <exception cref="OverflowException">The day, month or span after it is not within the years 1 to 9999.</exception>
    public TimePeriod Next() => Moved(1);

    /// <summary>The period right before it, of the same grain and calendar; of a span, the equally many days before it.</summary>
    /// <exception cref="InvalidOperationException">It is an as-of date, which nothing precedes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period before it is not within the years 1 to 9999.</exception>
    public TimePeriod Previous() => Moved(-1);

    /// <summary>Whether a day falls into it; of another calendar, the same day of the Gregorian.</summary>
    public bool Contains(LocalDate day) => day.WithCalendar(CalendarSystem.Iso) is var date && Start <= date && date <= End;

    /// <summary>Whether all days of another period fall into it; of an as-of date that is partly known, all days it may be.</summary>
    public bool Contains(TimePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>Whether some day falls into both periods.</summary>
    public bool Overlaps(TimePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.End && other.Start <= End;
    }

    internal int Days => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether two stretches are of a length: months and quarters differ by up to a tenth, and so may these.</summary>
    internal bool IsAboutAsLongAs(TimePeriod other) => Math.Min(Days, other.Days) >= 0.9 * Math.Max(Days, other.Days);

    /// <summary>
    /// The true time from the end of this period to the end of another, in calendar months: whole months, and days as a part of the month
    /// they fall into. Negative when the other ends first.
    /// </summary>
    public double MonthsUntil(TimePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MonthsBetween(End, other.End);
    }

    /// <summary>The time from the end of one day to the end of another; negative when the second is the earlier.</summary>
    internal static double MonthsBetween(LocalDate first, LocalDate second)
    {
        if (second < first)
            return -MonthsBetween(second, first);
        // From the morning after to the morning after, so that ends of months are whole months apart.
        // All of it 400 years back, where the same days come again, since nothing follows the last day of 9999.
        LocalDate from = first.PlusYears(-400).PlusDays(1), to = second.PlusYears(-400).PlusDays(1);
        int months = NodaTime.Period.Between(from, to, PeriodUnits.Months).Months;
        LocalDate reached = from.PlusMonths(months);
        int days = NodaTime.Period.Between(reached, to, PeriodUnits.Days).Days;
        return days == 0
            ? months
            : months + ((double)days / NodaTime.Period.Between(reached, from.PlusMonths(months + 1), PeriodUnits.Days).Days);
    }

    /// <summary>The true time from the end of this period to the end of another in years: a twelfth of <see cref="MonthsUntil"/>.</summary>
    public double YearsUntil(TimePeriod other) => MonthsUntil(other) / 12;

    /// <summary>Reads what <see cref="Code"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <returns>The period, with its true first and last day.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    /// <example>
    /// <code>
    /// TimePeriod year = TimePeriod.Parse("2023"), quarter = TimePeriod.Parse("2023-Q2"), month = TimePeriod.Parse("2023-07");
    /// TimePeriod moment = TimePeriod.Parse("as-of 2023-10-12");
    /// TimePeriod fiscal = TimePeriod.Parse("nvidia:FY2024-Q2");     // 2023-05-01 to 2023-07-30
    /// </code>
    /// </example>
    public static TimePeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out TimePeriod? period)
            ? period
            : throw new FormatException(
                $"'{s}' is not a period; expected one such as 2023, 2023-H1, 2023-Q2, 2023-07, 2023-07-12, as-of 2023-10, 2022-07/2023-07 "
                    + $"or nvidia:FY2024-Q2.");
    }

    /// <summary>Reads what <see cref="Code"/> writes, if the text is that.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimePeriod result) =>
        (result = s is null ? null : TimePeriodParser.Parse(s)) is not null;

    /// <summary>
    /// The period for a reader: <c>2023-Q2</c>, <c>as of 2023-10</c>, <c>NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30; printed "Q2
    /// 2023")</c>.
    /// </summary>
    public override string ToString()
    {
        string days = $"{PartialDate.OfDay(Start)} to {PartialDate.OfDay(End)}";
        string label = PrintedLabel is null ? "" : $"printed \"{PrintedLabel}\"";
        return Calendar is { } calendar
            ? string.Create(CultureInfo.InvariantCulture,
                $"{calendar.Name} FY{Year:0000}{Part.Replace('-', ' ')} ({days}{(label.Length > 0 ? "; " : "")}{label})")
            : (Grain is Grain.AsOf ? $"as of {_from}" : Grain is Grain.Span ? $"{_from} to {_to}" : Code)
                + (label.Length > 0 ? $" ({label})" : "");
    }

    internal static TimePeriod OfDate(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => OfYear(date.Year),
        DatePrecision.Month => new(Grain.Month, null, date.Year, date.Start.Month, date.Start, date.End, date, date),
        _ => new(Grain.Day, null, date.Year, date.Start.Day, date.Start, date.End, date, date),
    };

    internal static TimePeriod Fiscal(FiscalCalendar calendar, Grain grain, int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PerYear(grain));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        (LocalDate start, LocalDate end) = calendar.Days(grain, year, number);
        return new(grain, calendar, year, number, start, end);
    }

    private static int PerYear(Grain grain) => grain switch
    {
        Grain.Quarter => 4,
        Grain.Half => 2,
        _ => 1,
    };

    private static TimePeriod OfMonths(Grain grain, int year, int number, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12 / months);
        LocalDate start = new(year, ((number - 1) * months) + 1, 1);
        return new(grain, null, year, number, start, start.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth));
    }

    private TimePeriod Moved(int by)
    {
        switch (Grain)
        {
            case Grain.AsOf:
                throw new InvalidOperationException($"{this} is a moment: no period stands next to it.");
            case Grain.Day:
                return OfDay(Start.PlusDays(by));
            case Grain.Month:
                LocalDate month = Start.PlusMonths(by);
                return OfMonth(month.Year, month.Month);
            case Grain.Span:
                int days = by * (NodaTime.Period.Between(Start, End, PeriodUnits.Days).Days + 1);
                return Between(PartialDate.OfDay(Start.PlusDays(days)), PartialDate.OfDay(End.PlusDays(days)));
            default:
                int perYear = PerYear(Grain), index = (Year * perYear) + Number - 1 + by;
                int year = index / perYear, number = (index % perYear) + 1;
                return Calendar is { } calendar ? Fiscal(calendar, Grain, year, number)
                    : Grain is Grain.Year ? OfYear(year) : OfMonths(Grain, year, number, 12 / perYear);
        }
    }
}
