using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>How keys are written, in texts and in errors: culture-invariant unless one is given.</summary>
internal static class KeyText
{
    // An error that lists thousands of names helps nobody.
    private const int Listed = 10;

    /// <summary>
    /// A key that has a format is written in the culture, an enumeration in words, a row by its label, a tuple by its parts, another by its
    /// own text, and one without any text is said to have no name.
    /// </summary>
    internal static string Of<TKey>(TKey key, IFormatProvider? provider = null)
    {
        string? text = key switch
        {
            Enum name => Words.OfName(name.ToString()),
            INamed named => named.Name,
            Country country => country.ForReaders,
            IFormattable formattable => formattable.ToString(null, provider ?? CultureInfo.InvariantCulture),
            ITuple tuple => $"({All(Enumerable.Range(0, tuple.Length).Select(part => tuple[part]), provider)})",
            _ => key?.ToString(),
        };
        return string.IsNullOrWhiteSpace(text) ? "(no name)" : text;
    }

    /// <summary>
    /// A key in a cell: numbers, periods, dates and countries as what they are, so that machines can read them, and anything else by its
    /// text.
    /// </summary>
    internal static object Cell<TKey>(TKey key) =>
        key is TimePeriod or PartialDate or Country or Enum or int or long or double or decimal ? key : Of(key);

    /// <summary>All keys of a list.</summary>
    internal static string All<TKey>(IEnumerable<TKey> keys, IFormatProvider? provider) =>
        string.Join(", ", keys.Select(key => Of(key, provider)));

    /// <summary>The first keys of what may be a long list, and how many more there are.</summary>
    internal static string First<TKey>(IEnumerable<TKey> keys, int count) =>
        All(keys.Take(Listed), null) + (count > Listed ? string.Create(CultureInfo.InvariantCulture, $" and {count - Listed} more") : "");

    /// <summary>The error for an unknown key: the problem, and the first of the known keys.</summary>
    internal static KeyNotFoundException NotFound<TKey>(string problem, string things, IEnumerable<TKey> keys, int count) =>
        new($"{problem}{(problem.EndsWith('?') || problem.EndsWith('.') ? "" : ".")} The {things} are: {First(keys, count)}.");
}
