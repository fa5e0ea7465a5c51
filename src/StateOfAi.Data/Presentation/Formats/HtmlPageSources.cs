using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The sources and attributions of a page of several tables, each once and below all of them.</summary>
internal sealed class HtmlPageSources
{
    private readonly RowWindow[] _windows;
    private readonly List<string> _lines;

    internal HtmlPageSources(RowWindow[] windows)
    {
        _windows = windows;
        _lines = [.. windows.Where(window => window.Sources is { IsListed: true } or { Brief: not null })
            .SelectMany(window => window.Sources.All.Lines).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The links of the rows of all tables to the sources.</summary>
    internal HtmlMarks Marks { get; } = new("source");

    /// <summary>Writes the tables and the sources below them.</summary>
    internal string Write()
    {
        string tables = string.Concat(_windows.Select(window => window.Numbered(line => _lines.IndexOf(line) + 1))
            .Select(window => HtmlFormat.Write(window, new(window, this))));
        var list = new ShownFootnotes(_lines, number => number.ToString(CultureInfo.InvariantCulture));
        string sources = _lines.Count == 0 ? ""
            : HtmlList.Headed(list, "Sources", Marks);
        string[] credits = [.. _windows.SelectMany(window => window.Credits).Distinct(StringComparer.Ordinal)];
        string credit = credits.Length == 0 ? "" : HtmlList.Paragraph(HtmlProse.Of(RowWindow.CreditLine(credits)));
        string below = HtmlList.Below(sources + credit);
        return tables + (below.Length == 0 ? "" : $"<div class=\"{HtmlFormat.Class} {HtmlText.WithoutFormulas}\">\n{below}</div>\n");
    }
}
