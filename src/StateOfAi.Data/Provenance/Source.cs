namespace StateOfAi.Data;

/// <summary>
/// A publication that figures come from, or that shows where they are wrong, entered once and referred to by all rows that rest on it.
/// </summary>
[Row]
public sealed partial class Source : Row
{
    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>What sort of publication it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its title; <see langword="null"/> when not known.</summary>
    public string? Title { get; init; }

    /// <summary>How the title is known; <see langword="null"/> when it is not.</summary>
    public TitleBasis? TitleBasis { get; init; }

    /// <summary>
    /// The form of the document by its usual name: <c>10-Q</c>, <c>S-1/A</c>, <c>complaint</c>; <see langword="null"/> where it has none or
    /// it is not known.
    /// </summary>
    public string? Form { get; init; }

    /// <summary>Its authors, in the order published; empty when not known.</summary>
    public partial IReadOnlyList<Author> Authors { get; init; }

    /// <summary>
    /// Its address on the web, as the page gave it; <see langword="null"/> when none is known. A text, since some cannot be taken apart and
    /// put together again unchanged.
    /// </summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>When it was published, as far as that is known; <see langword="null"/> when it is not.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How the date is known; <see langword="null"/> when there is none.</summary>
    public DateBasis? DateBasis { get; init; }

    /// <summary>The period that it is about, where that is all that its address tells; this is no date of publication.</summary>
    public TimePeriod? Covers { get; init; }

    /// <summary>The license it states, as an SPDX identifier; <see langword="null"/> when none is known.</summary>
    [Unsearched]
    public string? License { get; init; }

    /// <summary>Its number among the footnotes of the summary, from 1; <see langword="null"/> when it is none of them.</summary>
    public int? Footnote { get; init; }

    /// <summary>The publication that it belongs to or was made from; <see langword="null"/> when there is none.</summary>
    public partial Source? PartOf { get; init; }

    /// <summary>Which part of a series it is, from 1; <see langword="null"/> when it stands alone.</summary>
    public int? SeriesPart { get; init; }

    /// <summary>How many parts that series has; <see langword="null"/> when it stands alone.</summary>
    public int? SeriesLength { get; init; }

    /// <summary>Its DOI; <see langword="null"/> when it has none.</summary>
    public string? Doi { get; init; }

    /// <summary>Its number at arXiv; <see langword="null"/> when it has none.</summary>
    public string? Arxiv { get; init; }

    /// <summary>
    /// The version that a chart's address is pinned to; <see langword="null"/> for a chart that may have changed since, and for everything
    /// else.
    /// </summary>
    public int? ChartVersion { get; init; }

    /// <summary>
    /// Whether it was read, and at first or second hand; <see cref="SourceReading.NotRead"/> for a source of your own until you set it.
    /// </summary>
    public SourceReading Reading { get; init; }

    /// <summary>
    /// The address of the copy that was read in its place or, at second hand, of the publication that quotes it; <see langword="null"/>
    /// when it was read at <see cref="Address"/>, or not at all.
    /// </summary>
    [Unsearched]
    public string? ReadFrom { get; init; }

    /// <summary>When it was read, to the month or the day; <see langword="null"/> when it was not.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>How to cite it.</summary>
    public Citation Citation => new([this]);
}
