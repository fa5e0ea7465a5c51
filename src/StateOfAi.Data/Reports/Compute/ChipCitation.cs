using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>How many AI papers of one year cite one chip, as counted at one time.</summary>
public sealed class ChipCitation : Row, IObserved
{
    private readonly Reference<Chip> _chip;

    /// <summary>A count of your own, for tests and for analyses beside these.</summary>
    public ChipCitation() { }

    [SetsRequiredMembers]
    internal ChipCitation(RowReader row) : base(row)
    {
        Name = row.Text("name");
        _chip = row.Reference<Chip>("chip");
        Group = row.Enum<ChipGroup>("group");
        Period = row.Period("period");
        Papers = row.FigureOrNull("papers", FigureKind.Papers);
        IsProjected = row.Flag("isProjected");
        Vintage = row.Vintage;
    }

    /// <summary>What the chart calls the chip, such as <c>H100/200</c> or <c>Big 6 Startups</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The chip, or the chips counted together.</summary>
    public required Chip Chip { get => _chip.Value; init => _chip = value; }

    /// <summary>The count that it belongs to.</summary>
    public required ChipGroup Group { get; init; }

    /// <summary>The year of the papers.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Number of papers (unit <c>paper</c>); <see langword="null"/> where none was published or the chart cannot be read, which is not zero.</summary>
    public Figure? Papers { get; init; }

    /// <summary>Whether the year was not over when it was counted, and the number holds a projection of the rest.</summary>
    public bool IsProjected { get; init; }

    /// <summary>When it was counted; <see langword="null"/> where that is not stated.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Papers;

    /// <summary>The year in which the chip was launched (<see cref="Chip.Launched"/>); <see langword="null"/> where that is not known.</summary>
    public TimePeriod? LaunchYear => Chip.Launched is { } launched ? TimePeriod.OfYear(launched.Year) : null;

    /// <summary>The years from the launch of the chip to <see cref="Period"/>, below zero before it; <see langword="null"/> where the launch is not known.</summary>
    public int? Age => LaunchYear is { } launch ? Period.Year - launch.Year : null;

    private protected override string ToText() => LabelWith(Papers?.ToString() ?? "missing");

    internal override IEnumerable<string?> SearchTexts => [Name];
}
