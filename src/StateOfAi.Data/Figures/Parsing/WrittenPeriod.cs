using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Parses periods as people write them. The codes of data files are read by <see cref="TimePeriodParser"/>.</summary>
internal sealed partial class WrittenPeriod
{
    private const int Longest = 200;

    private readonly CultureInfo? _culture;
    private readonly IReadOnlyList<FiscalCalendar> _calendars;

    internal WrittenPeriod(IFormatProvider? provider, IReadOnlyList<FiscalCalendar> calendars)
    {
        _culture = provider is CultureInfo { Name: not "" } culture ? culture : null;
        _calendars = calendars;
    }

    internal TimePeriod Parse(string text) => ParseOrNull(text, out string? why) ?? throw new FormatException(why is null
        ? $"'{FigureFormatException.Excerpt(text)}' is not a period; expected one such as 2023, 2023-H1, Q2 2023, 2023-Q2, Jul 2023, "
            + $"2023-07, "
            + "2023-07-12, 2024-W05, as of 2023-10, 2022-07 to 2023-07 or nvidia:FY2024-Q2."
        : $"'{FigureFormatException.Excerpt(text)}' is not a clear period: {why}.");

    /// <summary>The period; <see langword="null"/> if the text is none, or has several readings, which are then the reason.</summary>
    internal TimePeriod? ParseOrNull(string text, out string? why)
    {
        why = null;
        if (text.Length > Longest)
            return null;
        // What ToString adds to the code of a calendar period.
        if (LabeledPattern.Match(text) is { Success: true } labeled)
            return ParseOrNull(labeled.Groups["code"].Value, out why)?.PrintedAs(labeled.Groups["label"].Value);
        string normal = Normal(text);
        if (TimePeriodParser.Parse(normal) is { } code)
            return code;
        try
        {
            if (IsMonthOrYears(normal, out why))
                return null;
            return Moment(normal, ref why) ?? Fiscal(normal, ref why) ?? Part(normal) ?? WrittenDate.Parse(normal, _culture, ref why)
                ?? Span(normal, ref why) ?? Unclear(normal, ref why);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The year 0, a fifth quarter, or a fiscal year that begins before year 1.
            return null;
        }
    }

    /// <summary>Usual spaces, hyphens and apostrophes, each once.</summary>
    private static string Normal(string text) =>
        SpacesPattern.Replace(ApostrophesPattern.Replace(DashesPattern.Replace(FullWidth.ToHalfWidth(text), "-"), "'"), " ").Trim();

    private TimePeriod? Moment(string text, ref string? why) => AsOfPattern.Match(text) is { Success: true } match
        && (PartialDate.TryParse(match.Groups["date"].Value, null, out PartialDate date)
            || WrittenDate.TryParse(match.Groups["date"].Value, _culture, out date, ref why))
        ? TimePeriod.AsOf(date)
        : null;

    /// <summary>A quarter, half, month or week of a calendar year.</summary>
    private static TimePeriod? Part(string text)
    {
        if (YearAndPartPattern.Match(text) is { Success: true } whole)
            return PartOf(Year(whole.Groups["year"].Value), whole.Groups["grain"].Value, whole.Groups["number"].Value);
        if (PartAndYearPattern.Match(text) is { Success: true } turned)
            return PartOf(Year(turned.Groups["year"].Value), turned.Groups["grain"].Value, turned.Groups["number"].Value);
        if (OrdinalOfYearPattern.Match(text) is { Success: true } words)
            return PartOf(Year(words.Groups["year"].Value), words.Groups["grain"].Value, NumberOf(words.Groups["number"].Value));
        if (CalendarYearPattern.Match(text) is { Success: true } year)
            return TimePeriod.OfYear(Year(year.Groups["year"].Value));
        return WeekDayPattern.Match(text) is { Success: true } day
            && int.Parse(day.Groups["week"].Value, CultureInfo.InvariantCulture) is var week
            && Year(day.Groups["year"].Value) is var weekYear && week >= 1 && week <= TimePeriod.WeeksOf(weekYear)
            ? TimePeriod.OfDay(TimePeriod.OfWeek(weekYear, week).Start.PlusDays(day.Groups["day"].Value[0] - '1'))
            : null;
    }

    private static TimePeriod? PartOf(int year, string grain, string number)
    {
        int part = int.Parse(number, CultureInfo.InvariantCulture);
        return (char.ToUpperInvariant(grain[0]), part) switch
        {
            ('Q', >= 1 and <= 4) => TimePeriod.OfQuarter(year, part),
            ('H' or 'S', 1 or 2) => TimePeriod.OfHalf(year, part),
            ('M', >= 1 and <= 12) => TimePeriod.OfMonth(year, part),
            ('W', >= 1) when part <= TimePeriod.WeeksOf(year) => TimePeriod.OfWeek(year, part),
            _ => null,
        };
    }

    private TimePeriod? Span(string text, ref string? why)
    {
        // The year may be at the end only: Jan-Mar 2023, Q1-Q3 2023.
        Match match = PartsOfYearPattern.Match(text) is { Success: true } parts ? parts : EndsPattern.Match(text);
        if (!match.Success)
            return null;
        string? ignored = null;
        string year = match.Groups["year"].Value, last = match.Groups["last"].Value + year;
        return EndOrNull(match.Groups["first"].Value + year, isLast: false, ref ignored) is { } start
            && EndOrNull(last, isLast: true, ref ignored) is { } end
            && start.Start <= end.End ? TimePeriod.Between(start, end) : null;
    }

    /// <summary>The first or last date of a span, or the first or last month of a quarter or half at its end.</summary>
    private PartialDate? EndOrNull(string text, bool isLast, ref string? why)
    {
        if (DateOrNull(text, ref why) is { } date || Part(text) is not { Grain: Grain.Quarter or Grain.Half } part)
            return DateOrNull(text, ref why);
        LocalDate month = isLast ? part.End : part.Start;
        return PartialDate.OfMonth(month.Year, month.Month);
    }

    private PartialDate? DateOrNull(string text, ref string? why) =>
        PartialDate.TryParse(text, null, out PartialDate date) || WrittenDate.TryParse(text, _culture, out date, ref why) ? date : null;

    /// <summary>Whether a text such as 2009/10 is a month and also a year that ends in the next calendar year.</summary>
    private static bool IsMonthOrYears(string text, out string? why)
    {
        why = MonthOrYearsPattern.Match(text) is { Success: true } match
            && (Year(match.Groups["first"].Value) + 1) % 100 == int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture)
            ? $"it could be the month {text.Replace('/', '-')} or a fiscal year; expected {text.Replace('/', '-')} for the month, or "
                + $"FY{text} with a fiscal calendar for the year"
            : null;
        return why is not null;
    }

    /// <summary>Texts that are often periods but could be several.</summary>
    private static TimePeriod? Unclear(string text, ref string? why)
    {
        why ??= text switch
        {
            _ when YearToYearPattern.Match(text) is { Success: true } years
                && Year(years.Groups["last"].Value) % 100 > Year(years.Groups["first"].Value) % 100 =>
                    "it could be the years from the first to the last, a fiscal year, or a month; expected 2023/2024 "
                    + "for both years, 2024 or a fiscal calendar for one, or 2023-12 for a month",
            _ when FiscalWordsPattern.IsMatch(text) && !FiscalCalendar.BuiltIn.Any(calendar => WithoutName(text, calendar) is not null) =>
                "a fiscal period is known only with its company's calendar; expected one such as nvidia:FY2024-Q2, or the calendar "
                    + "in PeriodReader.Calendars",
            _ when EstimatedPattern.IsMatch(text) => "a period cannot keep the mark for an estimate or an actual; expected the year alone",
            _ when TrailingPattern.IsMatch(text) => "trailing periods need their last day; expected a span such as 2022-07/2023-06",
            _ => null,
        };
        return null;
    }

    /// <summary>A year of four digits, or of two, from 1950 to 2049.</summary>
    internal static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is var year && digits.Length > 2 ? year
        : year < 50 ? 2000 + year : 1900 + year;

    private static string NumberOf(string word) => word.ToLowerInvariant() switch
    {
        "first" or "1st" => "1",
        "second" or "2nd" => "2",
        "third" or "3rd" => "3",
        _ => "4",
    };

    private static readonly Regex LabeledPattern =
        new(@"^(?<code>[^(]+) \(printed ""(?<label>.*\S.*)""\)$", RegexOptions.CultureInvariant);

    private static readonly Regex SpacesPattern = new(@"[\s\u200B\u200E\u200F\u2060\uFEFF]+", RegexOptions.CultureInvariant);

    private static readonly Regex DashesPattern = new("[‐‑‒–—−]", RegexOptions.CultureInvariant);

    private static readonly Regex ApostrophesPattern = new("[’‘ʼ`]", RegexOptions.CultureInvariant);

    private static readonly Regex AsOfPattern = new(@"^as[ -]of (?<date>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // 2024Q1, 2024 Q1, 2024-Q01, CY2024Q1, 2023H1, 2023-S1, 2023M01, 2024W05
    private static readonly Regex YearAndPartPattern = new(
        @"^(?:CY ?)?(?<year>[0-9]{4})[ /-]?(?:(?<grain>[QHS])0?(?<number>[1-4])"
            + @"|(?<number>[1-4])(?<grain>[QH])|(?<grain>[MW])(?<number>[0-9]{1,2}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Q1 2024, Q1'24, Q1-2024, 1Q24, 1Q 2024, H1 2023, W05 2024
    private static readonly Regex PartAndYearPattern = new(
        @"^(?:(?<grain>[QH])0?(?<number>[1-4])|(?<number>[1-4])(?<grain>[QH])|(?<grain>W)(?:(?:ee)?k )?(?<number>[0-9]{1,2}))[ ,/-]*"
            + @"(?:of )?(?:CY ?)?(?:"
            + @"(?<year>[0-9]{4})|'?(?<year>[0-9]{2}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex OrdinalOfYearPattern = new(
        @"^(?:the )?(?<number>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?<grain>quarter|half)(?: of|,)? (?<year>[0-9]{4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex CalendarYearPattern = new(
        @"^(?:CY|calendar year|calendar) ?(?:(?<year>[0-9]{4})|'?(?<year>[0-9]{2}))$|^(?<year>[0-9]{4})(?:\.0|年|년)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex WeekDayPattern = new(@"^(?<year>[0-9]{4})-W(?<week>[0-9]{2})-(?<day>[1-7])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex EndsPattern = new(
        @"^(?:from )?(?<first>.{4,40}?)(?: to | - |(?<=^[0-9]{4})-(?=[0-9]{4}$))(?<last>.{4,40})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex PartsOfYearPattern = new(
        @"^(?<first>\p{L}{3,9}\.?|Q[1-4]|H[12]) ?(?:-|to) ?(?<last>\p{L}{3,9}\.?|Q[1-4]|H[12])(?<year>,? ?[0-9]{4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex YearToYearPattern = new("^(?<first>[0-9]{4}) ?[-/] ?(?<last>[0-9]{2})$", RegexOptions.CultureInvariant);

    private static readonly Regex MonthOrYearsPattern = new(
        "^(?<first>[0-9]{4})/(?<last>0?[1-9]|1[0-2])$", RegexOptions.CultureInvariant);

    private static readonly Regex FiscalWordsPattern = new(@"FY|fiscal|\bF[1-4]?[QH]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex EstimatedPattern = new("^[0-9]{4} ?(?:E|F|A|P|est\\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex TrailingPattern = new(@"\b(?:LTM|TTM|NTM|YTD|MRQ)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
