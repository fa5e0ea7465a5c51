using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <summary>
/// The part of an explanation that tells a developer what to write, marked so that tables for readers can leave it out.
/// </summary>
internal static class Advice
{
    // Private-use characters that no text contains. Explanations that are composed of others keep them.
    private const char Begin = '\uE010', End = '\uE011';

    /// <summary>Advice at the end of an explanation, after a semicolon.</summary>
    internal static string Of(string text) => $"{Begin}; {text}{End}";

    /// <summary>The whole explanation, for developers.</summary>
    internal static string? Shown(string? why) => why is null || !why.Contains(Begin, StringComparison.Ordinal) ? why
        : why.Replace(Begin.ToString(), "", StringComparison.Ordinal).Replace(End.ToString(), "", StringComparison.Ordinal);

    /// <summary>The explanation without advice, for readers of a table.</summary>
    internal static string Omitted(string why) => Marked.Replace(why, "");

    private static readonly Regex Marked = new("\uE010[^\uE011]*\uE011", RegexOptions.CultureInvariant);
}
