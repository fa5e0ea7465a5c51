namespace StateOfAi.Data;

/// <summary>
/// The degree to which papers that use a chip lean toward a topic: its share among them minus its share among all papers.
/// </summary>
[Row]
public sealed partial class ChipTopicSkew : Row, IObserved
{
    /// <summary>The chart's name for the chip.</summary>
    public required string Name { get; init; }

    /// <summary>The chip, or the chips counted together.</summary>
    public required partial Chip Chip { get; init; }

    /// <summary>The topic.</summary>
    public required ResearchTopic Topic { get; init; }

    /// <summary>
    /// The topic's share among papers with the chip minus its share among all papers, in percentage points (unit <c>percentagePoints</c>);
    /// negative if papers with the chip are less often about the topic.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.PercentagePoints))]
    public required Figure Skew { get; init; }

    /// <summary>The period in which the papers were published.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>When it was counted; <see langword="null"/> if not stated.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Skew;
}
