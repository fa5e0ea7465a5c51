using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>By how much papers that use one chip lean toward one topic: its share among them less its share among all papers.</summary>
public sealed class ChipTopicSkew : Row, IObserved
{
    private readonly Reference<Chip> _chip;

    /// <summary>A skew of your own, for tests and for analyses beside these.</summary>
    public ChipTopicSkew() { }

    [SetsRequiredMembers]
    internal ChipTopicSkew(RowReader row) : base(row)
    {
        Name = row.Text("name");
        _chip = row.Reference<Chip>("chip");
        Topic = row.Enum<ResearchTopic>("topic");
        Skew = row.Figure("skew", FigureKind.PercentagePoints);
        Period = row.Period("period");
        Vintage = row.Vintage;
    }

    /// <summary>What the chart calls the chip.</summary>
    public required string Name { get; init; }

    /// <summary>The chip, or the chips counted together.</summary>
    public required Chip Chip { get => _chip.Value; init => _chip = value; }

    /// <summary>The topic.</summary>
    public required ResearchTopic Topic { get; init; }

    /// <summary>The share of the topic among papers with the chip less that among all papers, in percentage points (unit <c>percentagePoints</c>); below zero where papers with the chip are less often about it.</summary>
    public required Figure Skew { get; init; }

    /// <summary>The days over which the papers came out.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>When it was counted; <see langword="null"/> where that is not stated.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Skew;

    private protected override string ToText() => LabelWith(Skew);

    internal override IEnumerable<string?> SearchTexts => [Name];
}
