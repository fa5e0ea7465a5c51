namespace StateOfAi.Data;

/// <summary>The number of AI papers from one year that cite one chip, in one vintage of the count.</summary>
/// <remarks>
/// The group is the scope, so that no sum, share or series mixes families with the chips that they contain.
/// </remarks>
[Row]
public sealed partial class ChipCitation : Row, IObserved
{
    /// <summary>The chart's name for the chip, such as <c>H100/200</c> or <c>Big 6 Startups</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The chip, or the chips counted together.</summary>
    public required partial Chip Chip { get; init; }

    /// <summary>The count that it belongs to.</summary>
    public required ChipGroup Group { get; init; }

    /// <summary>The year of the papers.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>
    /// Number of papers (unit <c>paper</c>); <see langword="null"/>, which does not mean zero, if none was published or the chart is
    /// illegible.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.Papers))]
    public Figure? Papers { get; init; }

    /// <summary>Whether the year was not over when it was counted, so that the number includes a projection of the rest.</summary>
    public bool IsProjected { get; init; }

    /// <summary>When it was counted; <see langword="null"/> if not stated.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Papers;

    string? IObserved.Scope => Words.InProse(Group);

    /// <summary>The year in which the chip was launched (<see cref="Chip.Launched"/>); <see langword="null"/> if unknown.</summary>
    public TimePeriod? LaunchYear => Chip.Launched is { } launched ? TimePeriod.OfYear(launched.Year) : null;

    /// <summary>
    /// The years from the launch of the chip to <see cref="Period"/>, negative before it; <see langword="null"/> if the launch is unknown.
    /// </summary>
    public int? Age => LaunchYear is { } launch ? Period.Year - launch.Year : null;

    private protected override string ToText() => LabelWith(Papers?.ToString() ?? "missing");
}
