using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>Parses values; a number only if its group separators separate groups of three digits: 1,5 is not fifteen.</summary>
internal static class StrictNumber
{
    /// <summary>Parses a number without a string.</summary>
    internal static bool TryParse<T>(ReadOnlySpan<char> text, CultureInfo? culture, out T? value)
        where T : ISpanParsable<T>
    {
        if (FastNumber.TryParse(text, culture, out value))
            return true;
        CultureInfo provider = culture ?? CultureInfo.InvariantCulture;
        string group = provider.NumberFormat.NumberGroupSeparator;
        return group.Length == 0 || text.IndexOf(group) < 0
            ? T.TryParse(text, provider, out value)
            : TryParse(text.ToString(), culture, out value);
    }

    /// <summary>Parses a value of any type that can be parsed.</summary>
    internal static bool TryParse<T>(string text, CultureInfo? culture, out T? value)
        where T : IParsable<T>
    {
        CultureInfo provider = culture ?? CultureInfo.InvariantCulture;
        if (!IsNumber(typeof(T)))
            return T.TryParse(text, provider, out value);
        string group = provider.NumberFormat.NumberGroupSeparator;
        if (FastNumber.TryParse(text, culture, out value))
            return true;
        if (group.Length == 0 || !text.Contains(group, StringComparison.Ordinal))
            return T.TryParse(text, provider, out value);
        value = default;
        return HasWholeGroups(text, group, provider.NumberFormat.NumberDecimalSeparator)
            && T.TryParse(text.Replace(group, "", StringComparison.Ordinal), provider, out value);
    }

    internal static bool IsNumber(Type type) => type == typeof(decimal) || type == typeof(double) || type == typeof(float)
        || IsWholeNumber(type);

    internal static string Expected(Type type) => IsWholeNumber(type) ? "A whole number"
        : IsNumber(type) ? "A number"
        : IsDate(type) ? "A date"
        : $"A {type.Name}";

    internal static bool IsDate(Type type) =>
        type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset);

    private static bool IsWholeNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short)
        || type == typeof(byte) || type == typeof(uint) || type == typeof(ulong);

    private static bool HasWholeGroups(ReadOnlySpan<char> text, string group, string point)
    {
        int end = text.IndexOf(point);
        ReadOnlySpan<char> whole = text[..(end < 0 ? text.Length : end)].TrimStart("+-");
        if (whole.IndexOf(group) is 0 or > 3 || (end >= 0 && text[end..].IndexOf(group) >= 0))
            return false;
        for (int at = whole.IndexOf(group); at >= 0; at = whole.IndexOf(group))
        {
            whole = whole[(at + group.Length)..];
            int length = whole.IndexOf(group);
            if ((length < 0 ? whole.Length : length) != 3)
                return false;
        }

        return true;
    }
}
