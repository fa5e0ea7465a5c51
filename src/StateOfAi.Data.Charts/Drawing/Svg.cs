using System.Text.RegularExpressions;

namespace StateOfAi.Data.Charts;

/// <summary>Completes an SVG document.</summary>
internal static class Svg
{
    private static readonly Regex Root = new("<svg[^>]*>", RegexOptions.CultureInvariant);

    /// <summary>Adds the description, and the generic family for machines without the font.</summary>
    internal static string Complete(string svg, string title, string description)
    {
        Match root = Root.Match(svg);
        string opened = root.Value[..^1] + " role=\"img\">";
        string texts = $"<title>{Encoded(title)}</title><desc>{Encoded(description)}</desc>";
        return (svg[..root.Index] + opened + texts + svg[(root.Index + root.Length)..])
            .Replace($"font-family=\"{ChartFonts.Name}\"", $"font-family=\"{ChartFonts.Name}, Helvetica, Arial, sans-serif\"",
                StringComparison.Ordinal);
    }

    private static string Encoded(string text) => System.Net.WebUtility.HtmlEncode(text);
}
