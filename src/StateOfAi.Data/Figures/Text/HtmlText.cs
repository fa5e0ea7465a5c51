namespace StateOfAi.Data;

/// <summary>Text as HTML has it.</summary>
internal static class HtmlText
{
    /// <summary>Text for an attribute, or for an element in which nothing looks for formulas.</summary>
    internal static string Encoded(string text) => OneLine.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>
    /// Text for an element. Notebooks typeset as a formula what stands between two dollar signs, or between signs that begin with a
    /// backslash, within one element; so each has an element of its own.
    /// </summary>
    internal static string Shown(string text) => Encoded(text)
        .Replace("$", "<span>$</span>", StringComparison.Ordinal).Replace("\\", "<span>\\</span>", StringComparison.Ordinal);
}
