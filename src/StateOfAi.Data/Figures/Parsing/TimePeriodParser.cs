namespace StateOfAi.Data;

/// <summary>Parses the codes of periods; the whole text must be a code.</summary>
internal static class TimePeriodParser
{
    private const string AsOf = "as-of ";

    internal static TimePeriod? Parse(string code)
    {
        if (code.StartsWith(AsOf, StringComparison.Ordinal))
            return PartialDate.TryParse(code[AsOf.Length..], null, out PartialDate moment) ? TimePeriod.AsOf(moment) : null;
        if (code.Split('/', 3) is [string first, string last])
            return PartialDate.TryParse(first, null, out PartialDate from) && PartialDate.TryParse(last, null, out PartialDate to)
                && from.Start <= to.End ? TimePeriod.Between(from, to) : null;
        if (code.Split(':', 3) is [string calendar, string fiscal])
            return ParseFiscal(calendar, fiscal);
        if (PartialDate.TryParse(code, null, out PartialDate date))
            return TimePeriod.OfDate(date);
        return Split(code) switch
        {
            (Grain.Quarter, int year, int number) => TimePeriod.OfQuarter(year, number),
            (Grain.Half, int year, int number) => TimePeriod.OfHalf(year, number),
            (Grain.Week, int year, int number) when number <= TimePeriod.WeeksOf(year) => TimePeriod.OfWeek(year, number),
            _ => null,
        };
    }

    private static TimePeriod? ParseFiscal(string id, string code) =>
        FiscalCalendar.TryFromId(id, out FiscalCalendar? calendar) && code.StartsWith("FY", StringComparison.Ordinal)
            && Split(code[2..]) is { Grain: not Grain.Week } part
            && calendar.Days(part.Grain, part.Year, part.Number).Start.Year >= 1
            ? TimePeriod.Fiscal(calendar, part.Grain, part.Year, part.Number)
            : null;

    /// <summary>Splits a year, or a year with a quarter, half or week.</summary>
    private static (Grain Grain, int Year, int Number)? Split(string code)
    {
        if (code.Length < 4 || Digits.Read(code.AsSpan(0, 4)) is not (>= 1 and { } year))
            return null;
        return code[4..] switch
        {
            "" => (Grain.Year, year, 1),
            ['-', 'Q', >= '1' and <= '4' and char quarter] => (Grain.Quarter, year, quarter - '0'),
            ['-', 'H', ('1' or '2') and char half] => (Grain.Half, year, half - '0'),
            ['-', 'W', .. { Length: 2 } week] when Digits.Read(week) is >= 1 and { } number => (Grain.Week, year, number),
            _ => null,
        };
    }
}
