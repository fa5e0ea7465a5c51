using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>Parses values; a number only if its group separators separate groups of three digits: 1,5 is not fifteen.</summary>
internal static class StrictNumber
{
    internal static bool TryParse<T>(ReadOnlySpan<char> text, CultureInfo? culture, out T? value)
        where T : ISpanParsable<T>
    {
        CultureInfo provider = culture ?? CultureInfo.InvariantCulture;
        if (!IsNumber(typeof(T)))
            return T.TryParse(text, provider, out value);
        if (FastNumber.TryParse(text, culture, out value))
            return true;
        string group = provider.NumberFormat.NumberGroupSeparator;
        if (group.Length == 0 || text.IndexOf(group) < 0)
            return T.TryParse(text, provider, out value);
        value = default;
        return HasWholeGroups(text, group, provider.NumberFormat.NumberDecimalSeparator)
            && T.TryParse(text.ToString().Replace(group, "", StringComparison.Ordinal), provider, out value);
    }

    internal static bool IsNumber(Type type) => type == typeof(decimal) || type == typeof(double) || type == typeof(float)
        || IsWholeNumber(type);

    internal static string Expected(Type type) => IsWholeNumber(type) ? "A whole number"
        : IsNumber(type) ? "A number"
        : type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset) ? "A date"
        : $"A {type.Name}";

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
