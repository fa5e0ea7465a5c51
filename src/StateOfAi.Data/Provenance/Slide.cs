namespace StateOfAi.Data;

/// <summary>A slide of a report, identified by its printed title: the place that a citation points to.</summary>
[Row]
public sealed partial class Slide : Row
{
    private IRowResolver? _rows;

    /// <summary>The section that contains it.</summary>
    public required partial Section Section { get; init; }

    /// <summary>Its position among the titled slides of the section, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The statements on it; empty for your own slides.</summary>
    public IReadOnlyList<Fact> Facts => _rows?.FactsAt(Id) ?? [];

    internal override bool HousesFacts => false;

    partial void OnRead(RowReader row) => _rows = row.Resolver;
}
