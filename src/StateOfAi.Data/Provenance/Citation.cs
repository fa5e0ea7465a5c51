using System.Text;

namespace StateOfAi.Data;

/// <summary>How to cite a row or a source: a ready line of text, BibTeX, or CSL-JSON.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Citation
{
    /// <summary>A citation of publications.</summary>
    /// <param name="sources">What is cited, the nearest to the origin first.</param>
    /// <param name="locators">The places in the last of them, the report; may be left out.</param>
    public Citation(IEnumerable<Source> sources, IEnumerable<Locator>? locators = null)
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
    /// One line: authors and publisher, title, form and date of each source, whether it was read at second hand, when, and its address,
    /// with the place in the last of them, the report. A title that is not known is our label in brackets; a date that is not known is
    /// left out, never made up.
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
    /// A line short enough for the foot of a slide, without addresses and places: <c>NVIDIA 10-Q and 10-K, FY2026 to FY2027 (read at
    /// second hand); Reuters, 3 articles, 2022 to 2023</c>.
    /// </summary>
    /// <remarks>
    /// Sources of one publisher and one kind are joined, filings by their forms over the years that they cover, everything else by number
    /// and years of publication. What stands alone has its title, shortened, and its year. Of more than five such groups, the four with the
    /// most sources are named and the other sources counted. Without sources the line is empty.
    /// </remarks>
    /// <example><code>
    /// Console.WriteLine(new Citation(growth.Sources).ToShortText());
    /// </code></example>
    public string ToShortText() => ShortCitation.Of(Sources);

    /// <summary>
    /// One BibTeX entry a source, in the order of <see cref="Sources"/>; keys are the ids of the sources with a hyphen for all but letters,
    /// digits and underscores, and a number behind where that leaves two alike. Persons are written family name first, and names of bodies
    /// are kept whole. The note says where a copy was read, and of the last, the report, the place. A source whose title is not known has
    /// our label in brackets for one.
    /// </summary>
    public string ToBibTeX() => BibTeX.Of(Sources, Place);

    /// <summary>
    /// A CSL-JSON array with one item a source, as citation managers read it. Persons have a family and a given name, bodies a literal one.
    /// The note says where a copy was read, and of the last, the report, the place. A source whose title is not known has our label in
    /// brackets for one.
    /// </summary>
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
        // The address stands last, so that no sign after it is taken for a part of it.
        string address = source.Address is { } link ? $", {CitationFormats.Link(link)}" : "";
        return OneLine.Of(string.Join(", ", parts.OfType<string>())) + address;
    }

    // A title such as "Form 8-K" says it already; "F-1/A" is an amendment of an F-1.
    private static string? Form(Source source) =>
        (source.Form ?? (source.Kind is SourceKind.PressRelease ? "press release" : null)) is { } form
            && source.Title?.Contains(form.Split('/')[0], StringComparison.OrdinalIgnoreCase) is not true ? form : null;
}
