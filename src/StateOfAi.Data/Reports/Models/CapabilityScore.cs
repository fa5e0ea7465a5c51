namespace StateOfAi.Data;

/// <summary>The score of one version of a model, or of one of its settings, on Epoch AI's capabilities index.</summary>
/// <remarks>
/// A model has one row per version and setting, often with the same score, so a mean or a count over rows is weighted by the number of
/// settings; <see cref="CapabilitiesIndexDataset.BestOfEachModel"/> has one row per model.
/// </remarks>
[Row]
public sealed partial class CapabilityScore : Row
{
    /// <summary>The publisher's name for the version, with its setting.</summary>
    public required string Version { get; init; }

    /// <summary>The name of the model, which several versions share; that of the notable model if there is one.</summary>
    public required string Model { get; init; }

    /// <summary>
    /// The setting in the name of the version: an effort such as <c>high</c>, a budget of tokens for thinking such as <c>16K</c>, or
    /// <c>unknown</c>; <see langword="null"/> if the name has none.
    /// </summary>
    public string? Setting { get; init; }

    /// <summary>The organizations that made the model.</summary>
    public required partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>The countries of those organizations.</summary>
    public required partial IReadOnlyList<Country> Countries { get; init; }

    /// <summary>When the version was released; <see langword="null"/> if no date is given.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The day of <see cref="Released"/> as a period.</summary>
    public TimePeriod? Period => Released is { } date ? TimePeriod.OfDate(date) : null;

    /// <summary>
    /// The score (unit <c>indexPoint</c>). The index joins many benchmarks into one scale, whose zero means nothing: differences compare,
    /// ratios do not.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.IndexPoints))]
    public required Figure Score { get; init; }

    /// <summary>How the public can get at the model; <see langword="null"/> if the publisher does not say.</summary>
    public ModelAccess? Access { get; init; }

    /// <summary>Whether its weights are public; <see langword="null"/> if the publisher does not say.</summary>
    public bool? HasOpenWeights => Access?.HasOpenWeights();

    /// <summary>
    /// Number of operations of the model's training (unit <c>flop</c>), mostly estimated; <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.Flop))]
    public Figure? TrainingCompute { get; init; }

    /// <summary>How sure the publisher is of the training compute; it says nothing about the score.</summary>
    public required PublisherConfidence ComputeConfidence { get; init; }
}
