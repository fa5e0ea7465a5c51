using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <content>Fiscal periods, with the calendar named before them or given.</content>
internal sealed partial class WrittenPeriod
{
    /// <summary>Parses a period of a calendar, with or without its name.</summary>
    internal static TimePeriod? ParseIn(FiscalCalendar calendar, string text)
    {
        if (text.Length > Longest)
            return null;
        try
        {
            string normal = Normal(text);
            string rest = WithoutName(normal, calendar) ?? normal;
            return FiscalPart(calendar, rest, needsMark: false);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A fifth quarter, or a year that begins before year 1.
            return null;
        }
    }

    private TimePeriod? Fiscal(string text, ref string? why)
    {
        foreach (FiscalCalendar calendar in _calendars.Concat(FiscalCalendar.BuiltIn))
        {
            if (WithoutName(text, calendar) is { } rest && FiscalPart(calendar, rest, needsMark: true) is { } named)
                return named;
        }

        if (_calendars.Count == 0 || !FiscalWordsPattern.IsMatch(text))
            return null;
        TimePeriod[] read = [.. _calendars.Select(calendar => FiscalPart(calendar, text, needsMark: true)).OfType<TimePeriod>()];
        if (read.Length > 1)
        {
            why = "it could be of the calendar of " + string.Join(" or ", _calendars.Select(calendar => calendar.Name))
                + $"; expected the id of one before it, as in {_calendars[0].Id}:{text}";
        }

        return read is [var only] ? only : null;
    }

    private static string? WithoutName(string text, FiscalCalendar calendar)
    {
        foreach (string name in (ReadOnlySpan<string>)[calendar.Id + ":", calendar.Id + " ", calendar.Name + " "])
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return text[name.Length..].TrimStart();
        }

        return null;
    }

    private static TimePeriod? FiscalPart(FiscalCalendar calendar, string text, bool needsMark)
    {
        // What ToString adds: the days, and the label on the page.
        Match shown = ShownPattern.Match(text);
        string code = shown.Success ? shown.Groups["code"].Value : text;
        Match match = FiscalYearFirstPattern.Match(code) is { Success: true } first ? first : FiscalPartFirstPattern.Match(code);
        if (FiscalYearsPattern.Match(code) is { Success: true } both && (!needsMark || both.Groups["mark"].Success))
            return BetweenYears(calendar, Year(both.Groups["first"].Value), both.Groups["last"].Value);
        if (!match.Success || (needsMark && !match.Groups["mark"].Success) || match.Groups["mark"].Captures.Count > 2)
            return null;
        int year = Year(match.Groups["year"].Value);
        int number = match.Groups["number"].Success ? match.Groups["number"].Value[0] - '0' : 1;
        TimePeriod period = match.Groups["grain"].Value.ToUpperInvariant() switch
        {
            "Q" => calendar.Quarter(year, number),
            "H" => calendar.Half(year, number),
            _ => calendar.Year(year),
        };
        if (!shown.Success)
            return period;
        bool agrees = shown.Groups["start"].Value == PartialDate.OfDay(period.Start).ToString()
            && shown.Groups["end"].Value == PartialDate.OfDay(period.End).ToString();
        return !agrees ? null : shown.Groups["label"].Success ? period.PrintedAs(shown.Groups["label"].Value) : period;
    }

    /// <summary>The fiscal year that begins in one calendar year and ends in the next.</summary>
    private static TimePeriod? BetweenYears(FiscalCalendar calendar, int first, string last)
    {
        TimePeriod? year = ((TimePeriod[])[calendar.Year(first), calendar.Year(first + 1)])
            .FirstOrDefault(year => year.Start.Year == first && year.End.Year == first + 1);
        return Year(last) == first + 1 || (last.Length == 2 && Year(last) % 100 == (first + 1) % 100) ? year : null;
    }

    // FY2023/24, FY23-24, fiscal year 2023-2024
    private static readonly Regex FiscalYearsPattern = new(
        @"^(?<mark>FY|fiscal year|fiscal)? ?'?(?<first>[0-9]{4}|[0-9]{2}) ?[/-] ?'?(?<last>[0-9]{4}|[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // FY2024, FY24, FY2024-Q2, FY24Q2, FY23 1H, fiscal year 2023, 2024Q1
    private static readonly Regex FiscalYearFirstPattern = new(
        @"^(?<mark>FY|fiscal year|fiscal|F)? ?'?(?<year>[0-9]{4}|[0-9]{2})(?:[ /-]*(?:(?<mark>F)?(?<grain>[QH])(?<number>[1-4])|"
            + @"(?<number>[1-4])(?<grain>[QH])))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Q1 FY23, Q1FY2023, 1QFY23, FQ1 2023, F1Q23, H1 FY23, Q1 fiscal 2023, Q1 2024
    private static readonly Regex FiscalPartFirstPattern = new(
        @"^(?<mark>F)?(?:(?<grain>[QH])(?<number>[1-4])|(?<number>[1-4])(?<grain>[QH]))[ ,/-]*(?:of )?"
            + @"(?<mark>FY|fiscal year|fiscal)? ?'?(?<year>[0-9]{4}|[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex ShownPattern = new(
        @"^(?<code>[^(]+) \((?<start>[0-9-]{10}) to (?<end>[0-9-]{10})(?:; printed ""(?<label>.+)"")?\)$", RegexOptions.CultureInvariant);
}
