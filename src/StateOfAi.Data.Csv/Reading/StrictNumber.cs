using System.Globalization;
using System.Text;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Parses values; a number only if it is finite and its group separators separate groups of three digits: 1,5 is not fifteen.
/// </summary>
internal static class StrictNumber
{
    private const int MostDigits = 3;
    private const string IsoDate = "yyyy-MM-dd";
    private const string Spaces = " \u00A0\u2009\u202F";

    /// <summary>Parses a number, mostly without a string.</summary>
    internal static bool TryParse<T>(ReadOnlySpan<char> text, CultureInfo? culture, out T? value)
        where T : IParsable<T> =>
        FastNumber.TryParse(text, culture, out value) || TryParse(text.ToString(), culture, out value);

    /// <summary>Parses a value of any type that can be parsed.</summary>
    internal static bool TryParse<T>(string text, CultureInfo? culture, out T? value)
        where T : IParsable<T>
    {
        CultureInfo provider = culture ?? CultureInfo.InvariantCulture;
        value = default;
        if (!IsNumber(typeof(T)))
            return (culture is not null || !IsDate(typeof(T)) || IsIsoDate(text)) && T.TryParse(text, provider, out value);
        if (FastNumber.TryParse(text, culture, out value))
            return true;
        string group = provider.NumberFormat.NumberGroupSeparator;
        if (group.Length == 0 || IndexOfGroup(text, group) < 0)
            return T.TryParse(text, provider, out value) && IsFinite(value);
        string point = provider.NumberFormat.NumberDecimalSeparator;
        return WithoutGroups(text, group, point) is { } plain && T.TryParse(plain, provider, out value) && IsFinite(value);
    }

    internal static bool IsNumber(Type type) => type == typeof(decimal) || type == typeof(double) || type == typeof(float)
        || IsWholeNumber(type);

    internal static string Expected(Type type, string text, CultureInfo? culture) => IsWholeNumber(type) ? "A whole number"
        : IsNumber(type) ? "A number"
        : IsDate(type) ? culture is null ? DateReadings.Expected(text) : "A date"
        : $"A {type.Name}";

    internal static bool IsDate(Type type) =>
        type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset);

    private static bool IsWholeNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short)
        || type == typeof(byte) || type == typeof(uint) || type == typeof(ulong);

    private static bool IsFinite<T>(T? value) => value switch
    {
        double number => double.IsFinite(number),
        float number => float.IsFinite(number),
        _ => true,
    };

    /// <summary>Whether a text begins with a date as in 2023-07-31; .NET reads 01/02/2023 as a day in January.</summary>
    private static bool IsIsoDate(ReadOnlySpan<char> text) => text.Length >= IsoDate.Length
        && DateOnly.TryParseExact(text[..IsoDate.Length], IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (text.Length == IsoDate.Length || text[IsoDate.Length] is 'T' or ' ');

    /// <summary>The number without its group separators; <see langword="null"/> if they do not separate groups of three digits.</summary>
    private static string? WithoutGroups(ReadOnlySpan<char> text, string group, string point)
    {
        int end = text.IndexOf(point);
        ReadOnlySpan<char> whole = text[..(end < 0 ? text.Length : end)], rest = text[whole.Length..];
        if (IndexOfGroup(rest, group) >= 0 || IndexOfGroup(whole.TrimStart("+-"), group) is 0 or > MostDigits)
            return null;
        var plain = new StringBuilder(text.Length);
        for (int at = IndexOfGroup(whole, group); at >= 0; at = IndexOfGroup(whole, group))
        {
            // "1e3 000" has no groups.
            if (whole[..at].Contains('e') || whole[..at].Contains('E'))
                return null;
            plain.Append(whole[..at]);
            whole = whole[(at + group.Length)..];
            int length = IndexOfGroup(whole, group);
            if ((length < 0 ? whole.Length : length) != MostDigits)
                return null;
        }

        return plain.Append(whole).Append(rest).ToString();
    }

    /// <summary>
    /// The position of a group separator. .NET and people take one kind of space for another, such as one that does not break a line.
    /// </summary>
    private static int IndexOfGroup(ReadOnlySpan<char> text, string group) =>
        group.Length == 1 && Spaces.Contains(group[0]) ? text.IndexOfAny(Spaces) : text.IndexOf(group);
}
