using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// A company's fiscal calendar. A fiscal year has the number of the calendar year in which it ends, unless the calendar is created
/// otherwise, and its quarters and halves have their actual first and last days.
/// </summary>
/// <remarks>
/// <see cref="TimePeriod.Parse"/> reads the periods of the three built-in calendars; <see cref="Parse"/> and <see cref="PeriodReader"/>
/// also those of calendars that you create.
/// </remarks>
/// <example>
/// <code>
/// FiscalCalendar apple = FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1);
/// TimePeriod year = apple.Year(2023);     // 2022-09-25 to 2023-09-30
/// </code>
/// </example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<FiscalCalendar>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class FiscalCalendar
{
    private readonly int _yearsAfterName;
    private readonly Func<int, LocalDate> _endOfYear;
    private readonly Func<(LocalDate Start, LocalDate End), int, LocalDate> _endOfQuarter;

    private FiscalCalendar(string id, string name, int yearsAfterName, Func<int, LocalDate> endOfYear,
        Func<(LocalDate Start, LocalDate End), int, LocalDate> endOfQuarter)
    {
        Id = id;
        Name = name;
        _yearsAfterName = yearsAfterName;
        _endOfYear = year => EndOf(year, endOfYear);
        _endOfQuarter = endOfQuarter;
    }

    /// <summary>The last fiscal year whose end can be written.</summary>
    private LocalDate EndOf(int year, Func<int, LocalDate> endOfYear)
    {
        try
        {
            return endOfYear(year + _yearsAfterName);
        }
        catch (OverflowException error)
        {
            throw new ArgumentOutOfRangeException($"The fiscal year {year} of {Name} ends after the year 9999.", error);
        }
    }

    private int LastYear => 9999 - _yearsAfterName;

    /// <summary>The built-in calendars.</summary>
    internal static IReadOnlyList<FiscalCalendar> BuiltIn => [Nvidia, Arm, Microsoft];

    /// <summary>
    /// NVIDIA's fiscal year: 52 or 53 weeks, ending on the last Sunday in January. A 53rd week belongs to the fourth quarter. Fiscal 2024
    /// is mostly calendar 2023.
    /// </summary>
    public static FiscalCalendar Nvidia { get; } = OfWeeks("nvidia", "NVIDIA", IsoDayOfWeek.Sunday, 1, longQuarter: 4);

    /// <summary>Arm's fiscal year: twelve months, ending in March.</summary>
    public static FiscalCalendar Arm { get; } = OfMonths("arm", "Arm", 3);

    /// <summary>Microsoft's fiscal year: twelve months, ending in June.</summary>
    public static FiscalCalendar Microsoft { get; } = OfMonths("microsoft", "Microsoft", 6);

    /// <summary>The word before the colon in a period's code, such as <c>nvidia</c>.</summary>
    public string Id { get; }

    /// <summary>The company's name.</summary>
    public string Name { get; }

    /// <summary>Creates a calendar with years of twelve months that end with a month.</summary>
    /// <param name="id">The id for the codes of periods: lowercase letters, digits and hyphens.</param>
    /// <param name="name">The company's name.</param>
    /// <param name="month">The last month, 1 to 12.</param>
    /// <param name="namedByFirstYear">
    /// Whether a fiscal year has the number of the calendar year in which it begins, as is usual in Japan and in retail: fiscal 2023 then
    /// ends in 2024, unless it ends in December.
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">
    /// The id or the name is empty or white space, or the id has an invalid character or is the id of a built-in calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The month is not from 1 to 12.</exception>
    public static FiscalCalendar EndingInMonth(string id, string name, int month, bool namedByFirstYear = false)
    {
        Check(id, name, month);
        return OfMonths(id, name, month, YearsAfterName(month, namedByFirstYear));
    }

    private static FiscalCalendar OfMonths(string id, string name, int month, int yearsAfterName = 0) => new(
        id,
        name,
        yearsAfterName,
        year => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth),
        static (year, quarter) => year.Start.PlusMonths(3 * quarter).PlusDays(-1));

    /// <summary>
    /// Creates a calendar with years of 52 or 53 weeks that end on the last given weekday of a month. Quarters have 13 weeks; one quarter
    /// of a 53-week year has 14.
    /// </summary>
    /// <remarks>
    /// Which quarter gets the 53rd week depends on the company and is stated in its filings: the fourth at NVIDIA, the first at Apple
    /// (fiscal 2023).
    /// </remarks>
    /// <param name="id">The id for the codes of periods: lowercase letters, digits and hyphens.</param>
    /// <param name="name">The company's name.</param>
    /// <param name="day">The weekday on which every period ends.</param>
    /// <param name="month">The month of that weekday, 1 to 12.</param>
    /// <param name="longQuarter">The quarter, 1 to 4, that has 14 weeks in a 53-week year.</param>
    /// <param name="namedByFirstYear">
    /// Whether a fiscal year has the number of the calendar year in which it begins, as is usual in Japan and in retail: fiscal 2023 then
    /// ends in 2024, unless it ends in December.
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">
    /// The id or the name is empty or white space, or the id has an invalid character or is the id of a built-in calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The month, weekday or quarter does not exist.</exception>
    public static FiscalCalendar EndingOnLast(
        string id, string name, IsoDayOfWeek day, int month, int longQuarter, bool namedByFirstYear = false)
    {
        Check(id, name, day, month, longQuarter);
        return OfWeeks(id, name, day, month, longQuarter, yearsAfterName: YearsAfterName(month, namedByFirstYear));
    }

    /// <summary>
    /// Creates a calendar with years of 52 or 53 weeks that end on the given weekday nearest to the end of a month, which may be in the
    /// next month. Quarters have 13 weeks; one quarter of a 53-week year has 14.
    /// </summary>
    /// <remarks>The number of a fiscal year is that of the year of the month, even if it ends on the first days of the next year.</remarks>
    /// <param name="id">The id for the codes of periods: lowercase letters, digits and hyphens.</param>
    /// <param name="name">The company's name.</param>
    /// <param name="day">The weekday on which every period ends.</param>
    /// <param name="month">The month to whose last day the weekday is nearest, 1 to 12.</param>
    /// <param name="longQuarter">The quarter, 1 to 4, that has 14 weeks in a 53-week year.</param>
    /// <param name="namedByFirstYear">
    /// Whether a fiscal year has the number of the calendar year in which it begins, as is usual in Japan and in retail: fiscal 2023 then
    /// ends in 2024, unless it ends in December.
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">
    /// The id or the name is empty or white space, or the id has an invalid character or is the id of a built-in calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The month, weekday or quarter does not exist.</exception>
    /// <example>
    /// <code>
    /// FiscalCalendar retailer = FiscalCalendar.EndingNearest("retailer", "Retailer", IsoDayOfWeek.Saturday, 1, longQuarter: 4,
    /// namedByFirstYear: true); TimePeriod year = retailer.Year(2023);     // 2023-01-29 to 2024-02-03
    /// </code>
    /// </example>
    public static FiscalCalendar EndingNearest(
        string id, string name, IsoDayOfWeek day, int month, int longQuarter, bool namedByFirstYear = false)
    {
        Check(id, name, day, month, longQuarter);
        return OfWeeks(id, name, day, month, longQuarter, daysAfterMonth: 3, YearsAfterName(month, namedByFirstYear));
    }

    // The nearest weekday is at most three days after the end of the month, so it is the last one up to that day.
    private static FiscalCalendar OfWeeks(
        string id, string name, IsoDayOfWeek day, int month, int longQuarter, int daysAfterMonth = 0, int yearsAfterName = 0)
    {
        return new(id, name, yearsAfterName, EndOfYear, EndOfQuarter);

        LocalDate EndOfYear(int year) => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth)
            .PlusDays(daysAfterMonth).With(DateAdjusters.PreviousOrSame(day));
        LocalDate EndOfQuarter((LocalDate Start, LocalDate End) year, int quarter)
        {
            bool isBehindExtraWeek = quarter >= longQuarter && year.Start.PlusWeeks(52) <= year.End;
            return year.Start.PlusWeeks((13 * quarter) + (isBehindExtraWeek ? 1 : 0)).PlusDays(-1);
        }
    }

    private static int YearsAfterName(int month, bool isNamedByFirstYear) => isNamedByFirstYear && month < 12 ? 1 : 0;

    /// <summary>A fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <returns>The period, with its actual first and last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year, or its first day, is not within the years 1 to 9999.</exception>
    public TimePeriod Year(int year) => TimePeriod.Fiscal(this, Grain.Year, year, 1);

    /// <summary>Creates a quarter of a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The period, with its actual first and last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter within the years 1 to 9999.</exception>
    public TimePeriod Quarter(int year, int quarter) => TimePeriod.Fiscal(this, Grain.Quarter, year, quarter);

    /// <summary>Creates a half of a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <returns>The period, with its actual first and last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half within the years 1 to 9999.</exception>
    public TimePeriod Half(int year, int half) => TimePeriod.Fiscal(this, Grain.Half, year, half);

    /// <summary>Returns the fiscal quarter that contains a day.</summary>
    /// <param name="date">The day; one in another calendar system is converted to the Gregorian calendar.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The quarter or its fiscal year is not within the years 1 to 9999.</exception>
    public TimePeriod QuarterOf(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        // A year may end some days after its month, and its number may be that of the year before.
        int year = Math.Max(0, day.Year - 2);
        while (year <= LastYear && _endOfYear(year) < day)
            year++;
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, nameof(date));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear, nameof(date));
        int quarter = 1;
        while (quarter < 4 && Days(Grain.Quarter, year, quarter).End < day)
            quarter++;
        return Quarter(year, quarter);
    }

    /// <summary>The company's name.</summary>
    public override string ToString() => Name;

    /// <summary>The calendar named before the colon of a code.</summary>
    internal static bool TryFromId(string id, [NotNullWhen(true)] out FiscalCalendar? calendar) =>
        (calendar = id switch
        {
            "nvidia" => Nvidia,
            "arm" => Arm,
            "microsoft" => Microsoft,
            _ => null,
        }) is not null;

    internal (LocalDate Start, LocalDate End) Days(Grain grain, int year, int number)
    {
        (LocalDate Start, LocalDate End) days = (_endOfYear(year - 1).PlusDays(1), _endOfYear(year));
        int quarters = grain switch
        {
            Grain.Quarter => 1,
            Grain.Half => 2,
            _ => 4,
        };
        int last = quarters * number;
        return (last == quarters ? days.Start : _endOfQuarter(days, last - quarters).PlusDays(1),
            last == 4 ? days.End : _endOfQuarter(days, last));
    }

    private static void Check(string id, string name, IsoDayOfWeek day, int month, int longQuarter)
    {
        Check(id, name, month);
        if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            throw new ArgumentOutOfRangeException(nameof(day), day, "Expected a day of the week.");
        ArgumentOutOfRangeException.ThrowIfLessThan(longQuarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longQuarter, 4);
    }

    private static void Check(string id, string name, int month)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        if (id.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
            throw new ArgumentException($"'{id}' cannot be used in the code of a period; expected lowercase letters, digits and hyphens.",
                nameof(id));
        // The code of its periods would be read as a period of the built-in calendar.
        if (TryFromId(id, out FiscalCalendar? taken))
            throw new ArgumentException(
                $"'{id}' is the id of the built-in calendar of {taken.Name}; expected a different id, such as '{id}-own'.", nameof(id));
    }
}
