namespace StateOfAi.Data;

/// <summary>
/// A study of what people achieve with an AI product: its participants, their task, and the effects that the report mentions.
/// </summary>
[Row]
public sealed partial class Study : Row
{
    /// <summary>The title of the publication, or a description if the report prints no title.</summary>
    public required string Title { get; init; }

    /// <summary>The organization or people who conducted the study; <see langword="null"/> if the report does not say.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The product whose effect was studied; <see langword="null"/> if the study is not about a single product.</summary>
    public partial Product? Subject { get; init; }

    /// <summary>
    /// The period that the report gives for the study, which may be that of its publication; <see langword="null"/> if it gives none.
    /// </summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The number of participants, in the unit of the figure; <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Count))]
    public Figure? SampleSize { get; init; }

    /// <summary>
    /// The participants' task; <see langword="null"/> if the data comes from everyday use or no task was printed.
    /// </summary>
    public string? Task { get; init; }

    /// <summary>When the study was published, as precisely as known; <see langword="null"/> if not printed.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The effects that the report mentions, in its order; empty if it mentions none.</summary>
    public partial IReadOnlyList<StudyEffect> Effects { get; init; }
}
