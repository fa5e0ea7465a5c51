using System.Text.RegularExpressions;

namespace StateOfAi.Data.Charts;

/// <summary>Completes an SVG document.</summary>
internal static class Svg
{
    private static readonly Regex Root = new("<svg[^>]*>", RegexOptions.CultureInvariant),
        Family = new("font-family=\"([^\"]*)\"", RegexOptions.CultureInvariant),
        Clip = new("\\bcl_[0-9a-f]+\\b", RegexOptions.CultureInvariant);

    /// <summary>Adds the description, and the generic families for machines without the font.</summary>
    internal static string Complete(string svg, string title, string description)
    {
        Match root = Root.Match(svg);
        string opened = root.Value[..^1] + " role=\"img\">";
        string texts = $"<title>{Encoded(title)}</title><desc>{Encoded(description)}</desc>";
        return XmlText.Of(Family.Replace(Renamed(svg[..root.Index] + opened, texts, svg[(root.Index + root.Length)..]),
            "font-family=\"$1, Helvetica, Arial, sans-serif\""));
    }

    /// <summary>Numbers the ids anew, since they are counted over the process: the same chart is the same document.</summary>
    private static string Renamed(string before, string texts, string drawing)
    {
        Dictionary<string, string> names = [];
        return before + texts + Clip.Replace(drawing, id =>
        {
            if (!names.TryGetValue(id.Value, out string? name))
                names.Add(id.Value, name = FormattableString.Invariant($"clip{names.Count + 1}"));
            return name;
        });
    }

    private static string Encoded(string text) => System.Net.WebUtility.HtmlEncode(text);
}
