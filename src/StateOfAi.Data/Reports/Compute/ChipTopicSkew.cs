namespace StateOfAi.Data;

/// <summary>By how much papers that use one chip lean toward one topic: its share among them less its share among all papers.</summary>
[Row]
public sealed partial class ChipTopicSkew : Row, IObserved
{
    /// <summary>What the chart calls the chip.</summary>
    public required string Name { get; init; }

    /// <summary>The chip, or the chips counted together.</summary>
    public required partial Chip Chip { get; init; }

    /// <summary>The topic.</summary>
    public required ResearchTopic Topic { get; init; }

    /// <summary>
    /// The share of the topic among papers with the chip less that among all papers, in percentage points (unit <c>percentagePoints</c>);
    /// below zero where papers with the chip are less often about it.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.PercentagePoints))]
    public required Figure Skew { get; init; }

    /// <summary>The days over which the papers came out.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>When it was counted; <see langword="null"/> where that is not stated.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Skew;
}
