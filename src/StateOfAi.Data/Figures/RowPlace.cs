using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <summary>
/// The name of a row in messages, reasons and doubts: the label of a row of the catalog; otherwise its number, counted from 1, and its
/// first text if that is short.
/// </summary>
internal readonly struct RowPlace(int place)
{
    // A longer text would hide the problem with the row, and half of it is not a name.
    private const int MostCharacters = 60;

    /// <summary>The number of the row, counted from 1.</summary>
    internal int Number => place + 1;

    public override string ToString() => FormattableString.Invariant($"Row {Number}");

    /// <summary>The name to begin a sentence: <c>'NVIDIA buys OmniML'</c>, <c>Row 3 (Kestrel)</c>.</summary>
    internal string With<TRow>(TRow row) =>
        row is INamed known ? $"'{known.Name}'" : TextOf(row) is { } text ? $"{this} ({text})" : ToString();

    /// <summary>The name within parentheses: <c>NVIDIA buys OmniML</c>, <c>row 3, Kestrel</c>.</summary>
    internal string Within<TRow>(TRow row) =>
        row is INamed known ? known.Name : FormattableString.Invariant($"row {Number}{(TextOf(row) is { } text ? $", {text}" : "")}");

    /// <summary>The name of a row whose number is not known.</summary>
    internal static string NameOf(object row) => row is INamed known ? known.Name : TextOf(row) ?? "a row";

    /// <summary>The first text of a tuple or record, and the text of anything else; <see langword="null"/> if it is not short.</summary>
    private static string? TextOf(object? row)
    {
        string? text = row switch
        {
            ITuple tuple => Enumerable.Range(0, tuple.Length).Select(part => tuple[part])
                .Select(part => part is INamed named ? named.Name : part is string or Enum or Country ? part.ToString() : null)
                .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)),
            _ when string.IsNullOrWhiteSpace(row?.ToString()) => null,
            // The default ToString returns the name of the type.
            _ => row is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture)
                : row.ToString() is { } own && own != row.GetType().ToString() ? FirstOfRecord(own, row) : null,
        };
        return string.IsNullOrWhiteSpace(text) || text.Length > MostCharacters ? null : text;
    }

    /// <summary>
    /// The first member of a record that is a text; the compiler writes records as <c>Deal { Buyer = Kestrel, Price = 5 }</c>.
    /// </summary>
    private static string? FirstOfRecord(string text, object row) =>
        !text.EndsWith(" }", StringComparison.Ordinal) || !(text.StartsWith("{ ", StringComparison.Ordinal)
            || text.StartsWith(row.GetType().Name + " { ", StringComparison.Ordinal))
            ? text
            : Members.Matches(text).Select(member => member.Groups[1].Value)
                .FirstOrDefault(value => value.Length > 0 && char.IsLetter(value[0]));

    private static readonly Regex Members = new(@"\w+ = (.*?)(?=, \w+ = | }$)", RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
