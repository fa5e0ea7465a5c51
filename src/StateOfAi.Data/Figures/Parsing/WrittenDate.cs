using System.Globalization;
using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <summary>Parses months and days with the names of months, or in the order of a culture.</summary>
internal static class WrittenDate
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    internal static TimePeriod? Parse(string text, CultureInfo? culture, ref string? why) =>
        TryParse(text, culture, out PartialDate date, ref why) ? TimePeriod.OfDate(date) : null;

    internal static bool TryParse(string text, CultureInfo? culture, out PartialDate date, ref string? why)
    {
        date = default;
        if (DateOrNull(text, culture, ref why) is not { } found)
            return false;
        date = found;
        return true;
    }

    private static PartialDate? DateOrNull(string text, CultureInfo? culture, ref string? why)
    {
        if (TimestampPattern.Match(text) is { Success: true } stamp)
            return Day(stamp, culture, stamp.Groups["month"].Value);
        if (NamedDayPattern.Match(text) is { Success: true } day)
            return Day(day, culture, day.Groups["month"].Value);
        if (NamedMonthPattern.Match(text) is { Success: true } month)
            return MonthOf(month.Groups["month"].Value, culture) is { } number ? Of(Year(month), number, null) : null;
        if (IdeographicDayPattern.Match(text) is { Success: true } ideographic)
            return Day(ideographic, culture, ideographic.Groups["month"].Value);
        if (NumberedMonthPattern.Match(text) is { Success: true } numbered)
            return Of(Year(numbered), Number(numbered, "month"), null);
        if (NameAndNumberPattern.Match(text) is { Success: true } either && MonthOf(either.Groups["month"].Value, culture) is not null)
        {
            string name = either.Groups["month"].Value, two = either.Groups["two"].Value;
            why =
                $"it could be {name} of the year {WrittenPeriod.Year(two)} or day {two} of {name}; expected the year with four digits, or "
                    + $"a "
                    + $"day with its year";
            return null;
        }

        return NumericPattern.Match(text) is { Success: true } numeric ? InOrder(numeric, culture, ref why) : null;
    }

    /// <summary>A date of three numbers: in the order of the culture, or in the only possible one.</summary>
    private static PartialDate? InOrder(Match match, CultureInfo? culture, ref string? why)
    {
        int first = Number(match, "first"), second = Number(match, "second");
        string year = match.Groups["year"].Value;
        if (culture?.Calendar is { } calendar and not GregorianCalendar)
        {
            why = $"the culture {culture.Name} counts years by {calendar.GetType().Name}; expected a date such as 2023-07-12";
            return null;
        }

        if (culture is not null)
            return IsDayFirst(culture) is { } isDayFirst
                ? Of(YearOf(year, culture), isDayFirst ? second : first, isDayFirst ? first : second)
                : null;
        if (year.Length == 2)
        {
            why = "dates with two-digit years need a culture, such as en-US; or expected 2023-07-12";
            return null;
        }

        PartialDate? american = Of(WrittenPeriod.Year(year), first, second), european = Of(WrittenPeriod.Year(year), second, first);
        if (american is { } one && european is { } other && one != other)
        {
            why = $"it could be {one} or {other}; expected one of these, or a culture, such as en-US or en-GB";
            return null;
        }

        return american ?? european;
    }

    /// <summary>Whether a culture writes the day before the month; <see langword="null"/> if it writes the year first.</summary>
    private static bool? IsDayFirst(CultureInfo culture)
    {
        string pattern = culture.DateTimeFormat.ShortDatePattern;
        int day = pattern.IndexOf('d', StringComparison.Ordinal), month = pattern.IndexOf('M', StringComparison.Ordinal),
            year = pattern.IndexOf('y', StringComparison.Ordinal);
        return year < day && year < month ? null : day < month;
    }

    private static int YearOf(string digits, CultureInfo culture) => digits.Length == 2
        ? culture.Calendar.ToFourDigitYear(int.Parse(digits, CultureInfo.InvariantCulture))
        : WrittenPeriod.Year(digits);

    private static PartialDate? Day(Match match, CultureInfo? culture, string month) =>
        (char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture) : MonthOf(month, culture)) is { } number
            ? Of(Year(match), number, Number(match, "day"))
            : null;

    private static PartialDate? Of(int year, int month, int? day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null
        : day is { } number ? PartialDate.OfDay(year, month, number)
        : PartialDate.OfMonth(year, month);

    /// <summary>The month of a name, in English or in the language of the culture, in full or as its first letters.</summary>
    private static int? MonthOf(string name, CultureInfo? culture)
    {
        string word = name.TrimEnd('.');
        int english = Array.FindIndex(Months, month => word.Equals(month, StringComparison.OrdinalIgnoreCase)
            || word.Equals(month[..3], StringComparison.OrdinalIgnoreCase)
            || (month[0] == 's' && word.Equals("sept", StringComparison.OrdinalIgnoreCase)));
        if (english >= 0 || culture is null)
            return english >= 0 ? english + 1 : null;
        DateTimeFormatInfo names = culture.DateTimeFormat;
        int own = Enumerable.Range(0, 12).FirstOrDefault(index => Is(names.MonthNames[index]) || Is(names.AbbreviatedMonthNames[index])
            || Is(names.MonthGenitiveNames[index]) || Is(names.AbbreviatedMonthGenitiveNames[index]), -1);
        return own >= 0 ? own + 1 : null;

        bool Is(string known) => culture.CompareInfo.Compare(known.TrimEnd('.'), word, CompareOptions.IgnoreCase) == 0;
    }

    private static int Year(Match match) => WrittenPeriod.Year(match.Groups["year"].Value);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // 2022-01-31T00:00:00Z, 2022-01-31 15:30, 2022/01/31, 2022.01.31, 20220131
    private static readonly Regex TimestampPattern = new(
        @"^(?<year>[0-9]{4})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})|[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2}))"
            + @"(?:[T ](?:[01][0-9]|2[0-4]):[0-5][0-9](?::[0-6][0-9](?:\.[0-9]{1,9})?)? ?(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // January 31, 2022, Jan. 31 2022, 31 Jan 2022, 31-Jan-2022, 31-Jan-'22
    private static readonly Regex NamedDayPattern = new(
        @"^(?:(?<month>\p{L}{3,}\.?)[ -](?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? ?(?<year>[0-9]{4})|(?<day>[0-9]{1,2})"
            + @"(?:st|nd|rd|th|\.)?[ -]?(?<month>\p{L}{3,}\.?)[ ,-]*(?:(?<year>[0-9]{4})|'?(?<year>[0-9]{2})))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex IdeographicDayPattern = new(
        "^(?<year>[0-9]{4})(?:年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日|년 ?(?<month>[0-9]{1,2})월 ?(?<day>[0-9]{1,2})일)$",
        RegexOptions.CultureInvariant);

    // Jan 2023, January, 2023, Jan-2023, Jan '23, 2023 Jan
    private static readonly Regex NamedMonthPattern = new(
        @"^(?:(?<month>\p{L}{3,}\.?)[ ,-]*(?:(?<year>[0-9]{4})|'(?<year>[0-9]{2}))|(?<year>[0-9]{4})[ -](?<month>\p{L}{3,}\.?))$",
        RegexOptions.CultureInvariant);

    private static readonly Regex NumberedMonthPattern = new(
        @"^(?:(?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})|(?<year>[0-9]{4})(?:/(?<month>[0-9]{1,2})|\.(?<month>[0-9]{2})"
            + @"|年(?<month>[0-9]{1,2})月|년 ?(?<month>[0-9]{1,2})월))$", RegexOptions.CultureInvariant);

    private static readonly Regex NameAndNumberPattern = new(@"^(?<month>\p{L}{3,}\.?)[ -]?(?<two>[0-9]{2})$",
        RegexOptions.CultureInvariant);

    private static readonly Regex NumericPattern = new(
        "^(?<first>[0-9]{1,2})[/.-](?<second>[0-9]{1,2})[/.-](?<year>[0-9]{4}|[0-9]{2})(?: 0?0:00(?::00)?)?$",
        RegexOptions.CultureInvariant);
}
