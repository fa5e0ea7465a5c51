namespace StateOfAi.Data;

/// <summary>
/// A publication that figures come from, or that shows where they are wrong. Entered once and shared by all rows that rest on it.
/// </summary>
[Row]
public sealed partial class Source : Row
{
    /// <summary>The publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>The kind of publication.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its title; <see langword="null"/> if unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The basis of the title; <see langword="null"/> if the title is unknown.</summary>
    public TitleBasis? TitleBasis { get; init; }

    /// <summary>
    /// The form of the document by its usual name: <c>10-Q</c>, <c>S-1/A</c>, <c>complaint</c>; <see langword="null"/> if it has none or
    /// it is unknown.
    /// </summary>
    public string? Form { get; init; }

    /// <summary>Its authors, in published order; empty if unknown.</summary>
    public partial IReadOnlyList<Author> Authors { get; init; }

    /// <summary>
    /// Its web address, exactly as printed; <see langword="null"/> if unknown. A string, because parsing some addresses into a
    /// <see cref="Uri"/> would change them.
    /// </summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>When it was published, as precisely as known; <see langword="null"/> if unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The basis of the date; <see langword="null"/> if there is none.</summary>
    public DateBasis? DateBasis { get; init; }

    /// <summary>The period that it covers, if its address reveals no more than that; not its date of publication.</summary>
    public TimePeriod? Covers { get; init; }

    /// <summary>The license that it states, as an SPDX identifier; <see langword="null"/> if unknown.</summary>
    [Unsearched]
    public string? License { get; init; }

    /// <summary>Its number among the footnotes of the summary, from 1; <see langword="null"/> if it is not a footnote.</summary>
    public int? Footnote { get; init; }

    /// <summary>The publication that it belongs to or was derived from; <see langword="null"/> if there is none.</summary>
    public partial Source? PartOf { get; init; }

    /// <summary>Its position in a series, from 1; <see langword="null"/> if it is not part of one.</summary>
    public int? SeriesPart { get; init; }

    /// <summary>The number of parts in that series; <see langword="null"/> if it is not part of one.</summary>
    public int? SeriesLength { get; init; }

    /// <summary>Its DOI; <see langword="null"/> if it has none.</summary>
    public string? Doi { get; init; }

    /// <summary>Its arXiv number; <see langword="null"/> if it has none.</summary>
    public string? Arxiv { get; init; }

    /// <summary>
    /// The version that a chart's address is pinned to; <see langword="null"/> for a chart that may have changed since, and for everything
    /// else.
    /// </summary>
    public int? ChartVersion { get; init; }

    /// <summary>
    /// Whether it was read, and whether firsthand or through a secondary source; <see cref="SourceReading.NotRead"/> for your own sources
    /// until you set it.
    /// </summary>
    public SourceReading Reading { get; init; }

    /// <summary>
    /// The address of the copy that was read instead or of the secondary source that quotes it; <see langword="null"/> if it was read at
    /// <see cref="Address"/> or not at all.
    /// </summary>
    [Unsearched]
    public string? ReadFrom { get; init; }

    /// <summary>When it was read, to the month or the day; <see langword="null"/> if it was not.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>The citation of the source.</summary>
    public Citation Citation => new([this]);
}
