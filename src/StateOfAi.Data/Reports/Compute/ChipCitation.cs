namespace StateOfAi.Data;

/// <summary>How many AI papers of one year cite one chip, as counted at one time.</summary>
[Row]
public sealed partial class ChipCitation : Row, IObserved
{
    /// <summary>What the chart calls the chip, such as <c>H100/200</c> or <c>Big 6 Startups</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The chip, or the chips counted together.</summary>
    public required partial Chip Chip { get; init; }

    /// <summary>The count that it belongs to.</summary>
    public required ChipGroup Group { get; init; }

    /// <summary>The year of the papers.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>
    /// Number of papers (unit <c>paper</c>); <see langword="null"/> where none was published or the chart cannot be read, which is not
    /// zero.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.Papers))]
    public Figure? Papers { get; init; }

    /// <summary>Whether the year was not over when it was counted, and the number holds a projection of the rest.</summary>
    public bool IsProjected { get; init; }

    /// <summary>When it was counted; <see langword="null"/> where that is not stated.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Papers;

    /// <summary>
    /// The year in which the chip was launched (<see cref="Chip.Launched"/>); <see langword="null"/> where that is not known.
    /// </summary>
    public TimePeriod? LaunchYear => Chip.Launched is { } launched ? TimePeriod.OfYear(launched.Year) : null;

    /// <summary>
    /// The years from the launch of the chip to <see cref="Period"/>, below zero before it; <see langword="null"/> where the launch is not
    /// known.
    /// </summary>
    public int? Age => LaunchYear is { } launch ? Period.Year - launch.Year : null;

    private protected override string ToText() => LabelWith(Papers?.ToString() ?? "missing");
}
