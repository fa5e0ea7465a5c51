using System.Text;

namespace StateOfAi.Data;

/// <summary>A citation of a row or a source, as a line of text, BibTeX or CSL-JSON.</summary>
/// <example><code>
/// Row deal = StateOfAiCatalog.Embedded["acquisition.databricks-mosaicml"];
/// Console.WriteLine(deal.Provenance.Citation);
/// </code></example>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Citation
{
    /// <summary>Creates a citation of publications.</summary>
    /// <param name="sources">The sources to cite, the one nearest to the origin first.</param>
    /// <param name="locators">The places in the last source, the report; optional.</param>
    public Citation(IEnumerable<Source> sources, IEnumerable<Locator>? locators = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        (Sources, Locators) = ([.. sources], [.. locators ?? []]);
    }

    /// <summary>The cited sources, the one nearest to the origin first.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The places in the report; empty if the source is cited as a whole.</summary>
    public IReadOnlyList<Locator> Locators { get; }

    // A section is left out if one of its slides is named.
    private string Place =>
        string.Join(" and ", Locators.Where(place => !Locators.Any(place.IsSectionOf)));

    /// <summary>
    /// One line: for each source its authors, publisher, title, form and date, whether it was read through a secondary source, when it was
    /// accessed, and its address; for the last one, the report, also the place. If the title is unknown, our label appears in brackets; an
    /// unknown date is omitted.
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
    /// Formats the citation as a line short enough for the bottom of a slide, without addresses and places: <c>NVIDIA 10-Q and 10-K, FY2026
    /// to FY2027 (from secondary sources); Reuters, 3 articles, 2022 to 2023</c>.
    /// </summary>
    /// <remarks>
    /// Sources with the same publisher and kind are grouped: filings by form with the years that they cover, everything else by number with
    /// the years of publication. A single source has its title, shortened, and its year. If there are more than five groups, the four with
    /// the most sources are named and the remaining sources are counted.
    /// </remarks>
    /// <returns>The line; empty if there are no sources.</returns>
    /// <example><code>
    /// Console.WriteLine(new Citation(growth.Sources).ToShortText());
    /// </code></example>
    public string ToShortText() => ShortCitation.Of(Sources);

    /// <summary>
    /// Formats the sources as BibTeX, one entry per source, in the order of <see cref="Sources"/>. Keys are the ids of the sources with a
    /// hyphen in place of everything but letters, digits and underscores, plus a number if two would be the same. Persons are written
    /// family name first, and names of bodies are kept whole. The note says where a copy was read and, for the last source, the report, the
    /// place. If the title is unknown, our label appears in brackets instead.
    /// </summary>
    /// <returns>The entries, separated by blank lines; empty if there are no sources.</returns>
    /// <example><code>
    /// Report report = StateOfAiCatalog.Embedded.Reports[2023];
    /// File.WriteAllText("references.bib", new Citation(report.Acquisitions.Sources).ToBibTeX());
    /// </code></example>
    public string ToBibTeX() => BibTeX.Of(Sources, Place);

    /// <summary>
    /// Formats the sources as a CSL-JSON array for citation managers, one item per source. Persons have a family and a given name, bodies a
    /// literal name. The note says where a copy was read and, for the last source, the report, the place. If the title is unknown, our
    /// label appears in brackets instead.
    /// </summary>
    /// <returns>The indented JSON array; <c>[]</c> if there are no sources.</returns>
    public string ToCslJson() => CslJson.Of(Sources, Place);

    private static string Line(Source source, string place)
    {
        IEnumerable<string?> parts =
        [
            .. CitationFormats.Authors(source).Select(author => author.Whole).Append(source.Publisher).Distinct(),
            source.Title is { } title ? $"\"{title}\"" : source.Label == source.Publisher ? null : CitationFormats.Title(source),
            source.PartOf is { } origin ? $"from \"{origin.Title ?? origin.Label}\"" : null,
            Form(source),
            source.Date?.ToString(),
            place.Length > 0 ? place : null,
            source.Reading is SourceReading.SecondHand ? CitationFormats.SecondHand : null,
            source.Accessed is { } day ? $"accessed {day}" : null,
        ];
        // The address comes last, so that no punctuation after it is mistaken for part of it.
        string address = source.Address is { } link ? $", {CitationFormats.Link(link)}" : "";
        return OneLine.Of(string.Join(", ", parts.OfType<string>())) + address;
    }

    // A title such as "Form 8-K" already names the form; "F-1/A" is an amendment of an F-1.
    private static string? Form(Source source) =>
        (source.Form ?? (source.Kind is SourceKind.PressRelease ? "press release" : null)) is { } form
            && source.Title?.Contains(form.Split('/')[0], StringComparison.OrdinalIgnoreCase) is not true ? form : null;
}
