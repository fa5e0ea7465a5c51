using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>Says what a date could be that is not written as in 2023-07-31, if no culture tells the order of its numbers.</summary>
internal static class DateReadings
{
    private const string Iso = "A date as in 2023-07-31, or CsvOptions.Culture for other forms,";

    internal static string Expected(string text)
    {
        string[] parts = text.Split(' ')[0].Split('/', '.', '-');
        if (parts is not [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }] || NumberOf(parts[0]) is not { } first
            || NumberOf(parts[1]) is not { } second || NumberOf(parts[2]) is not { } year)
            return Iso;
        return (DateOrNull(year, first, second), DateOrNull(year, second, first)) switch
        {
            ({ } american, { } european) when american != european => $"It could be {american} or {european}; one of these, or "
                + "CsvOptions.Culture, such as en-US or en-GB,",
            ({ } one, _) => $"It can only be {one}; that, or CsvOptions.Culture, such as en-US,",
            (_, { } one) => $"It can only be {one}; that, or CsvOptions.Culture, such as en-GB,",
            _ => Iso,
        };
    }

    private static int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static PartialDate? DateOrNull(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? PartialDate.OfDay(year, month, day)
            : null;
}
