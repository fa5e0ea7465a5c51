using System.Text;

namespace StateOfAi.Data;

/// <summary>How to cite a row or a source: a ready line of text, BibTeX, or CSL-JSON.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Citation
{
    /// <summary>A citation of publications.</summary>
    /// <param name="sources">What is cited, the nearest to the origin first.</param>
    /// <param name="locators">The places in the last of them, the report; may be left out.</param>
    public Citation(IReadOnlyList<Source> sources, IReadOnlyList<Locator>? locators = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        (Sources, Locators) = ([.. sources], [.. locators ?? []]);
    }

    /// <summary>What is cited, the nearest to the origin first.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The places in the report; empty when a source is cited as a whole.</summary>
    public IReadOnlyList<Locator> Locators { get; }

    // A section is left out where one of its slides is named.
    private string Place =>
        string.Join(" and ",
            Locators.Where(place =>
                place.Slide is not null || Locators.All(other => other.Slide is null || other.Section != place.Section)));

    /// <summary>
    /// One line: authors or publisher, title, date and address of each source, with the place in the last of them, the report. An unknown
    /// title or date is left out, never made up.
    /// </summary>
    public override string ToString()
    {
        if (Sources.Count == 0)
            return Place;
        var line = new StringBuilder();
        for (int i = 0; i < Sources.Count; i++)
            line.Append(i == 0 ? "" : "; ").Append(Line(Sources[i], i == Sources.Count - 1 ? Place : ""));
        return line.ToString();
    }

    /// <summary>
    /// One BibTeX entry a source, in the order of <see cref="Sources"/>; keys are the ids of the sources with a hyphen for all but letters,
    /// digits and underscores, and a number behind where that leaves two alike; the last, the report, has the place in its note. A source
    /// whose title is not known has our label in brackets for one.
    /// </summary>
    public string ToBibTeX() => BibTeX.Of(Sources, Place);

    /// <summary>
    /// A CSL-JSON array with one item a source, as citation managers read it; the last, the report, has the place in its note. A source
    /// whose title is not known has our label in brackets for one.
    /// </summary>
    public string ToCslJson() => CslJson.Of(Sources, Place);

    private static string Line(Source source, string place)
    {
        string by = string.Join(", ", [.. CitationFormats.Names(source), source.Publisher]);
        // What it covers stands for a title that is not known.
        string title = source.Title is { } text ? $", \"{text}\"" : source.Covers is { } period ? $" on {period}" : "";
        string whole = source.PartOf is { } origin ? $", from \"{origin.Title ?? origin.Label}\"" : "";
        string date = source.Date is { } day ? $", {day}" : "";
        string within = place.Length > 0 ? $", {place}" : "";
        // The address stands last, so that no sign after it is taken for a part of it.
        string address = source.Address is { } link ? $", {CitationFormats.Link(link)}" : "";
        return OneLine.Of(by + title + whole + date + within) + address;
    }
}
