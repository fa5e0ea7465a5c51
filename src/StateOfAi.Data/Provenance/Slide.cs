namespace StateOfAi.Data;

/// <summary>A slide of a report, by its title as printed: the place that a citation points to.</summary>
[Row]
public sealed partial class Slide : Row
{
    private IRowResolver? _rows;

    /// <summary>The section it stands in.</summary>
    public required partial Section Section { get; init; }

    /// <summary>Its place among the titled slides of the section, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The statements under its title; empty for a slide of your own.</summary>
    public IReadOnlyList<Fact> Facts => _rows?.FactsAt(Id) ?? [];

    internal override bool HousesFacts => false;

    partial void OnRead(RowReader row) => _rows = row.Resolver;
}
