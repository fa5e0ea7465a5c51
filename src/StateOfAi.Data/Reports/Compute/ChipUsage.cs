using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>How often AI research uses a chip, alone or against another.</summary>
public sealed class ChipUsage : Row
{
    private readonly Reference<Chip> _chip;
    private readonly Reference<Chip> _comparedWith;

    /// <summary>A usage observation of your own, for tests and for analyses beside the report's.</summary>
    public ChipUsage() { }

    [SetsRequiredMembers]
    internal ChipUsage(RowReader row) : base(row)
    {
        _chip = row.Reference<Chip>("chip");
        _comparedWith = row.ReferenceOrNone<Chip>("comparedWith");
        Measure = row.Enum<ChipUsageMeasure>("measure");
        Value = row.Figure("value", row.KindBy("measure", FigureKinds.Of(Measure)));
        Period = row.Period("period");
    }

    /// <summary>The chip, or family of chips, that is counted.</summary>
    public required Chip Chip { get => _chip.Value; init => _chip = value; }

    /// <summary>The chip, or group of chips, on the other side of a multiple; <see langword="null"/> for a rank.</summary>
    public Chip? ComparedWith { get => _comparedWith.ValueOrNull; init => _comparedWith = value; }

    /// <summary>What the value measures.</summary>
    public required ChipUsageMeasure Measure { get; init; }

    /// <summary>Times as many papers (unit <c>multiple</c>), or place among chips (unit <c>rank</c>, 1 is the most used), as <see cref="Measure"/> says.</summary>
    public required Figure Value { get; init; }

    /// <summary>The period of the papers.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The label and the figure.</summary>
    public override string ToString() => $"{Label}: {Value}";
}
