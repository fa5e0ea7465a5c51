using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One financial figure of one organization: revenue, recurring revenue, market capitalization, valuation, or a change in one of them.</summary>
public sealed class FinancialMetric : Row, IObserved
{
    private readonly Reference<Organization> _organization;

    /// <summary>A metric of your own, for tests and for analyses beside the report's.</summary>
    public FinancialMetric() { }

    [SetsRequiredMembers]
    internal FinancialMetric(RowReader row) : base(row)
    {
        _organization = row.Reference<Organization>("organization");
        Measure = row.Enum<FinancialMeasure>("measure");
        Segment = row.TextOrNull("segment");
        Value = row.FigureOrNull("value", row.KindBy("measure", FigureKinds.Of(Measure)));
        Period = row.Period("period");
        ComparedWith = row.PeriodOrNull("comparedWith");
        IsRecord = row.Flag("isRecord");
        IsProjection = row.Flag("isProjection");
    }

    /// <summary>The organization whose figure it is.</summary>
    public required Organization Organization { get => _organization.Value; init => _organization = value; }

    /// <summary>What the figure measures.</summary>
    public required FinancialMeasure Measure { get; init; }

    /// <summary>The part of the organization it covers, such as <c>data center</c>; <see langword="null"/> for the whole.</summary>
    public string? Segment { get; init; }

    /// <summary>
    /// The figure as printed: money for amounts and values, percent for changes of revenue and share price, where a fall is negative.
    /// <see langword="null"/> when no number was printed.
    /// </summary>
    public Figure? Value { get; init; }

    /// <summary>The period of a flow such as revenue or of a change; the moment of a level such as market capitalization.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The period or moment that a change is measured against; <see langword="null"/> for a figure that is no change.</summary>
    public TimePeriod? ComparedWith { get; init; }

    /// <summary>Whether the report says that the figure was the highest so far.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Whether the figure is expected, not yet earned.</summary>
    public bool IsProjection { get; init; }

    string? IObserved.Scope => $"{Words.OfName(Measure.ToString())}{(Segment is null ? "" : $", {Segment}")}";

    internal override IEnumerable<string?> SearchTexts => [Segment];

    /// <summary>The label and the figure.</summary>
    public override string ToString() => Value is null ? Label : $"{Label}: {Value}";
}
