using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A machine learning model that Epoch AI calls notable, and what went into its training.</summary>
[Row]
public sealed partial class NotableModel : Row, IRated
{
    /// <summary>The publisher's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>The organizations that made it; empty if none is named.</summary>
    public partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>
    /// The kinds of those organizations, each named once: <c>Academia</c>, <c>Government</c>, <c>Industry</c>, <c>Research collective</c>.
    /// </summary>
    public partial IReadOnlyList<string> Categories { get; init; }

    /// <summary>The countries of those organizations, by code, each named once.</summary>
    /// <remarks>
    /// To share out a number over countries, count the model once for each, or divide the number by how many there are: the publisher
    /// does not say how large each part is.
    /// </remarks>
    public partial IReadOnlyList<Country> Countries { get; init; }

    /// <summary>When it was published or announced; <see langword="null"/> if no date is given.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The day, month or year of <see cref="Published"/> as a period.</summary>
    public TimePeriod? Period => Published is { } date ? TimePeriod.OfDate(date) : null;

    /// <summary>What it works on, such as <c>Language</c> or <c>Vision</c>.</summary>
    public partial IReadOnlyList<string> Domains { get; init; }

    /// <summary>What it can do, such as <c>Image classification</c>.</summary>
    public partial IReadOnlyList<string> Tasks { get; init; }

    /// <summary>Number of parameters (unit <c>parameter</c>); <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Parameters))]
    public Figure? Parameters { get; init; }

    /// <summary>Number of operations of its training (unit <c>flop</c>), mostly estimated; <see langword="null"/> if unknown.</summary>
    [Main]
    [Measures(nameof(FigureKind.Flop))]
    public Figure? TrainingCompute { get; init; }

    /// <summary>
    /// Size of the training data (unit <c>datapoint</c>): tokens of text, images, hours of sound or whatever the domain counts, so that
    /// sizes compare within a domain only; <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.Datapoints))]
    public Figure? DatasetSize { get; init; }

    /// <summary>Length of the training in hours; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Hours))]
    public Figure? TrainingTime { get; init; }

    /// <summary>The chips that it was trained on; empty if not named.</summary>
    public partial IReadOnlyList<Chip> Hardware { get; init; }

    /// <summary>
    /// Number of chips that it was trained on (unit <c>chip</c>), all kinds together; <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.Chips))]
    public Figure? HardwareQuantity { get; init; }

    /// <summary>Cost of the training compute in US dollars of 2023; <see langword="null"/> if not estimated.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    [JsonPropertyName("cost")]
    public Figure? CostIn2023Dollars { get; init; }

    /// <summary>Power that the training drew, in watts; <see langword="null"/> if not estimated.</summary>
    [Measures(nameof(FigureKind.Power))]
    public Figure? PowerDraw { get; init; }

    /// <summary>How the public can get at it; <see langword="null"/> if the publisher does not say.</summary>
    public ModelAccess? Access { get; init; }

    /// <summary>Whether its weights are public; <see langword="null"/> if the publisher does not say.</summary>
    public bool? HasOpenWeights => Access?.HasOpenWeights();

    /// <summary>
    /// True if the publisher marks it as a frontier model: one whose training compute was among the largest when it appeared;
    /// <see langword="null"/> if it does not, since it marks no model as not one.
    /// </summary>
    public bool? IsFrontier { get; init; }

    /// <summary>
    /// How sure the publisher is of its data on the model, above all of the training compute; <see langword="null"/> if it does not say.
    /// </summary>
    public PublisherConfidence? Confidence { get; init; }

    /// <summary>
    /// Number of papers that cite the model's paper (unit <c>paper</c>), as of the vintage; <see langword="null"/> if not counted.
    /// </summary>
    [Measures(nameof(FigureKind.Papers))]
    public Figure? Citations { get; init; }

    /// <summary>The page that the dataset cites for it; <see langword="null"/> if it cites none.</summary>
    [Unsearched]
    public string? Address { get; init; }
}
