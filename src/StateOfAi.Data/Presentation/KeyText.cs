using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>Formats keys for texts and error messages, culture-invariant unless a culture is given.</summary>
internal static class KeyText
{
    // An error message with thousands of names does not help.
    private const int Listed = 10;

    /// <summary>
    /// Formattable keys are written in the culture, enumerations in words, rows by their label, tuples by their parts, and other keys by
    /// their text. A key without text is written as having no name.
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
    /// The value of a key in a cell: numbers, periods, dates and countries keep their type for machine-readable output; anything else
    /// becomes its text.
    /// </summary>
    internal static object Cell<TKey>(TKey key) =>
        key is TimePeriod or PartialDate or Country or Enum or int or long or double or decimal ? key : Of(key);

    /// <summary>All keys of a list.</summary>
    internal static string All<TKey>(IEnumerable<TKey> keys, IFormatProvider? provider) =>
        string.Join(", ", keys.Select(key => Of(key, provider)));

    /// <summary>The first keys of a list, and how many more there are.</summary>
    internal static string First<TKey>(IEnumerable<TKey> keys, int count) =>
        All(keys.Take(Listed), null) + (count > Listed ? string.Create(CultureInfo.InvariantCulture, $" and {count - Listed} more") : "");

    /// <summary>The error for an unknown key: the problem, and the first of the known keys.</summary>
    internal static KeyNotFoundException NotFound<TKey>(string problem, string things, IEnumerable<TKey> keys, int count) =>
        new($"{problem}{(problem.EndsWith('?') || problem.EndsWith('.') ? "" : ".")} The {things} are: {First(keys, count)}.");
}
