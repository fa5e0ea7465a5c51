namespace StateOfAi.Data;

/// <summary>Text as HTML has it.</summary>
internal static class HtmlText
{
    /// <summary>The classes of an element in which MathJax 2 and 3 look for no formulas.</summary>
    internal const string WithoutFormulas = "tex2jax_ignore mathjax_ignore";

    /// <summary>Text for an attribute, or for an element in which nothing looks for formulas.</summary>
    internal static string Encoded(string text) => OneLine.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>
    /// Text for an element. Pages with KaTeX, which looks at no classes, typeset as a formula what is between two dollar signs, or between
    /// signs that begin with a backslash, within one element; so each sign is in a separate element.
    /// </summary>
    internal static string Shown(string text) => Encoded(text)
        .Replace("$", "<span>$</span>", StringComparison.Ordinal).Replace("\\", "<span>\\</span>", StringComparison.Ordinal);
}
