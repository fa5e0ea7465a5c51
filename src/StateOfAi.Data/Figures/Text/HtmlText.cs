namespace StateOfAi.Data;

/// <summary>HTML encoding of text.</summary>
internal static class HtmlText
{
    /// <summary>The classes of an element that MathJax 2 and 3 do not search for formulas.</summary>
    internal const string WithoutFormulas = "tex2jax_ignore mathjax_ignore";

    /// <summary>Encodes text for an attribute, or for an element that is not searched for formulas.</summary>
    internal static string Encoded(string text) => OneLine.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>
    /// Encodes text for an element. KaTeX, which ignores these classes, typesets text between two dollar signs or two backslash delimiters
    /// within one element as a formula, so each of these characters is in a separate element.
    /// </summary>
    internal static string Shown(string text) => Encoded(text)
        .Replace("$", "<span>$</span>", StringComparison.Ordinal).Replace("\\", "<span>\\</span>", StringComparison.Ordinal);
}
