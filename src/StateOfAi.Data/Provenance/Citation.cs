using System.Text;

namespace StateOfAi.Data;

/// <summary>How to cite a row or a source: a ready line of text, BibTeX, or CSL-JSON.</summary>
public sealed class Citation
{
    /// <summary>A citation of publications.</summary>
    /// <param name="sources">What is cited, the nearest to the origin first.</param>
    /// <param name="locators">The places in the last of them, the report; may be left out.</param>
    public Citation(IReadOnlyList<Source> sources, IReadOnlyList<Locator>? locators = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        (Sources, Locators) = (sources, locators ?? []);
    }

    /// <summary>What is cited, the nearest to the origin first.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The places in the report; empty when a source is cited as a whole.</summary>
    public IReadOnlyList<Locator> Locators { get; }

    /// <summary>
    /// One line: publisher, title, date and address of each source, then the place in the report. An unknown title or date is left out,
    /// never made up.
    /// </summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        foreach (Source source in Sources)
            line.Append(line.Length == 0 ? "" : "; ").Append(Line(source));
        return line.Append(Locators.Count == 0 ? "" : ", ").AppendJoin(" and ", Locators).ToString();
    }

    /// <summary>One BibTeX entry a source, in the order of <see cref="Sources"/>; keys are the ids of the sources with the dots as hyphens.</summary>
    public string ToBibTeX() => CitationFormats.BibTeX(Sources);

    /// <summary>A CSL-JSON array with one item a source, as citation managers read it.</summary>
    public string ToCslJson() => CitationFormats.CslJson(Sources);

    private static string Line(Source source)
    {
        string by = string.Join(", ", [.. source.Authors, source.Publisher]);
        // What it covers stands for a title that is not known.
        string title = source.Title is { } text ? $", \"{text}\"" : source.Covers is { } period ? $" on {period}" : "";
        string date = source.Date is { } day ? $", {day}" : "";
        string address = source.Address is { } link ? $", {link}" : "";
        return by + title + date + address;
    }
}
