using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Calendars;

namespace StateOfAi.Data;

/// <summary>
/// The period that a figure covers: a day, week, month, quarter, half or year, a span of days, or the moment at which a level was measured.
/// It follows the calendar or a company's fiscal calendar and knows its actual first and last day, whatever the page called it.
/// </summary>
/// <remarks>Two periods are equal if their grains, calendars and days are. Printed labels are not compared.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<TimePeriod>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class TimePeriod : IParsable<TimePeriod>
{
    private readonly PartialDate _from;
    private readonly PartialDate _to;

    private TimePeriod(Grain grain, FiscalCalendar? calendar, int year, int number, LocalDate start, LocalDate end,
        PartialDate from = default, PartialDate to = default, string? printed = null)
    {
        // Fiscal year 1 may begin in year 0, which cannot be written as a date.
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

    /// <summary>The length of the period.</summary>
    public Grain Grain { get; }

    /// <summary>Its fiscal calendar; <see langword="null"/> for the Gregorian calendar.</summary>
    public FiscalCalendar? Calendar { get; }

    /// <summary>The calendar or fiscal year; for a span, the year of its last day.</summary>
    public int Year { get; }

    /// <summary>Which quarter, half, month or week of the year, or day of the month, from 1; 1 for the other grains.</summary>
    public int Number { get; }

    /// <summary>The first day; for a partly known as-of date, the first possible day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included; for a partly known as-of date, the last possible day.</summary>
    public LocalDate End { get; }

    /// <summary>The label on the page if it differs from the actual period; otherwise <see langword="null"/>.</summary>
    public string? PrintedLabel { get; }

    /// <summary>
    /// The period as written in data files: <c>2023</c>, <c>2023-Q2</c>, <c>as-of 2023-10</c>, <c>2022-07/2023-07</c>,
    /// <c>nvidia:FY2024-Q2</c>. <see cref="Parse"/> reads it, except for fiscal calendars that you create.
    /// </summary>
    public string Code => Grain switch
    {
        Grain.AsOf => $"as-of {_from}",
        Grain.Span => $"{_from}/{_to}",
        _ when Calendar is { } calendar => string.Create(CultureInfo.InvariantCulture, $"{calendar.Id}:FY{Year:0000}{Part}"),
        Grain.Day or Grain.Month => _from.ToString(),
        Grain.Week => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Part}"),
    };

    /// <summary>
    /// A short name for charts and tables: <c>2023 Q2</c>, <c>as of 2023-10</c>, <c>FY2024 Q2</c>. It omits the company of a fiscal
    /// calendar.
    /// </summary>
    public string ShortName => Grain switch
    {
        Grain.AsOf => $"as of {_from}",
        Grain.Span => $"{_from} to {_to}",
        _ when Calendar is not null || Grain is Grain.Quarter or Grain.Half =>
            string.Create(CultureInfo.InvariantCulture, $"{(Calendar is null ? "" : "FY")}{Year:0000}{Part.Replace('-', ' ')}"),
        _ => Code,
    };

    /// <summary>Whether it is a moment whose day is unknown.</summary>
    internal bool IsPartlyKnown => Grain is Grain.AsOf && Start != End;

    /// <summary>How much of the date of a moment is known; other periods have exact days.</summary>
    internal DatePrecision KnownTo => Grain is Grain.AsOf ? _from.Precision : DatePrecision.Day;

    private string Part => Grain switch
    {
        Grain.Quarter => "-Q" + Number.ToString(CultureInfo.InvariantCulture),
        Grain.Half => "-H" + Number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Adds the label that the page printed.</summary>
    /// <param name="label">The label, such as <c>Q2 2023</c>.</param>
    /// <returns>An equal period with the label.</returns>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public TimePeriod PrintedAs(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        return new(Grain, Calendar, Year, Number, Start, End, _from, _to, label);
    }

    /// <summary>Returns the next period with the same grain and calendar.</summary>
    /// <returns>The next period; for a span, the same number of days after it.</returns>
    /// <exception cref="InvalidOperationException">It is an as-of date, which has no next period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The next year, half, quarter or fiscal period is not within the years 1 to 9999.
    /// </exception>
    /// <exception cref="OverflowException">The next day, month or span is not within the years 1 to 9999.</exception>
    public TimePeriod Next() => Moved(1);

    /// <summary>Returns the previous period with the same grain and calendar.</summary>
    /// <returns>The previous period; for a span, the same number of days before it.</returns>
    /// <exception cref="InvalidOperationException">It is an as-of date, which has no previous period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The previous period is not within the years 1 to 9999.</exception>
    public TimePeriod Previous() => Moved(-1);

    /// <summary>Determines whether it contains a day.</summary>
    /// <param name="day">The day; one in another calendar system is converted to the Gregorian calendar.</param>
    /// <returns>Whether the day is within the period.</returns>
    public bool Contains(LocalDate day) => day.WithCalendar(CalendarSystem.Iso) is var date && Start <= date && date <= End;

    /// <summary>Determines whether it contains all days of another period.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether all days, or all possible days of a partly known as-of date, are within the period.</returns>
    public bool Contains(TimePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>Determines whether it has a day in common with another period.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether the two overlap.</returns>
    public bool Overlaps(TimePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.End && other.Start <= End;
    }

    internal int Days => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether two periods are about equally long. Like months and quarters, they may differ by up to a tenth.</summary>
    internal bool IsAboutAsLongAs(TimePeriod other) => AreAbout(Days, other.Days);

    /// <summary>Whether two numbers of days are about the same.</summary>
    internal static bool AreAbout(int one, int other) => Math.Min(one, other) >= 0.9 * Math.Max(one, other);

    /// <summary>Computes the actual time from the end of this period to the end of another, in calendar months.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whole months, plus the remaining days as a fraction of their month; negative if the other period ends first.</returns>
    public double MonthsUntil(TimePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MonthsBetween(End, other.End);
    }

    /// <summary>The months from the end of one day to the end of another; negative if the second is earlier.</summary>
    internal static double MonthsBetween(LocalDate first, LocalDate second)
    {
        if (second < first)
            return -MonthsBetween(second, first);
        // Count from the next day to the next day, so that ends of months are whole months apart. Shift by 400 years, after which the
        // calendar repeats, since the last day of 9999 has no next day.
        LocalDate from = first.PlusYears(-400).PlusDays(1), to = second.PlusYears(-400).PlusDays(1);
        int months = NodaTime.Period.Between(from, to, PeriodUnits.Months).Months;
        LocalDate reached = from.PlusMonths(months);
        int days = NodaTime.Period.Between(reached, to, PeriodUnits.Days).Days;
        return days == 0
            ? months
            : months + ((double)days / NodaTime.Period.Between(reached, from.PlusMonths(months + 1), PeriodUnits.Days).Days);
    }

    /// <summary>Computes the actual time from the end of this period to the end of another, in years.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>A twelfth of <see cref="MonthsUntil"/>.</returns>
    public double YearsUntil(TimePeriod other) => MonthsUntil(other) / 12;

    /// <summary>
    /// The period for readers: <c>2023-Q2</c>, <c>as of 2023-10</c>, <c>NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30; printed "Q2 2023")</c>.
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

    internal static TimePeriod OfWeekOf(LocalDate day) =>
        OfWeek(WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day));

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
                throw new InvalidOperationException($"{this} is a moment, which has no next or previous period.");
            case Grain.Day:
                return OfDay(Start.PlusDays(by));
            case Grain.Week:
                return OfWeekOf(Start.PlusWeeks(by));
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
