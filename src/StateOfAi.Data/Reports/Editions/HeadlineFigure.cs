using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One number that an edition of the report puts on its launch page or in its executive summary, or that the scorecard states to grade its predictions.</summary>
public sealed class HeadlineFigure : Row, IObserved
{
    /// <summary>A headline figure of your own, for tests and for analyses beside the report's.</summary>
    public HeadlineFigure() { }

    [SetsRequiredMembers]
    internal HeadlineFigure(RowReader row) : base(row)
    {
        Edition = row.Integer("edition");
        Section = row.Enum<ReportSection>("section");
        Value = row.Figure("value", FigureKind.Any("a launch page prints figures of all kinds"));
        Period = row.Period("period");
        Vintage = row.Vintage;
    }

    /// <summary>The edition that it belongs to, by its year.</summary>
    public required int Edition { get; init; }

    /// <summary>The section of the edition that it is from.</summary>
    public required ReportSection Section { get; init; }

    /// <summary>The figure with its unit and qualifier.</summary>
    public required Figure Value { get; init; }

    /// <summary>What the figure covers, or when it was taken; the year of the edition where nothing else is said.</summary>
    public required TimePeriod Period { get; init; }

    /// <inheritdoc/>
    public PartialDate? Vintage { get; init; }

    /// <summary>The label and the figure.</summary>
    public override string ToString() => $"{Label}: {Value}";
}
