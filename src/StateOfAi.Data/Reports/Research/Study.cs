namespace StateOfAi.Data;

/// <summary>
/// One study of what people achieve with an AI product: who took part, what they did, and the effects that the report repeats.
/// </summary>
[Row]
public sealed partial class Study : Row
{
    /// <summary>The title of the publication, or a description where the report prints no title.</summary>
    public required string Title { get; init; }

    /// <summary>Who ran the study; <see langword="null"/> when the report does not say.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The product whose effect was studied; <see langword="null"/> when the study is of no single product.</summary>
    public partial Product? Subject { get; init; }

    /// <summary>
    /// The period to which the report dates the study, which may be that of its publication; <see langword="null"/> when it gives none.
    /// </summary>
    public TimePeriod? Period { get; init; }

    /// <summary>How many took part, counted in the unit of the figure; <see langword="null"/> when not printed.</summary>
    [Measures(nameof(FigureKind.Count))]
    public Figure? SampleSize { get; init; }

    /// <summary>
    /// What the participants had to do; <see langword="null"/> when the data come from everyday use or no task was printed.
    /// </summary>
    public string? Task { get; init; }

    /// <summary>When the study was published, in the precision known; <see langword="null"/> when not printed.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The effects that the report repeats, in its order; empty when it repeats none.</summary>
    public partial IReadOnlyList<StudyEffect> Effects { get; init; }
}
