using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>A slide of a report, by its title as printed: the place that a citation points to.</summary>
public sealed class Slide : Row
{
    private readonly Reference<Section> _section;
    private readonly IRowResolver? _rows;

    /// <summary>A slide of your own, for tests.</summary>
    public Slide() { }

    [SetsRequiredMembers]
    internal Slide(RowReader row)
        : base(row)
    {
        _section = row.Reference<Section>("section");
        _rows = row.Resolver;
        Order = row.Integer("order");
    }

    /// <summary>The section it stands in.</summary>
    public required Section Section { get => _section.Value; init => _section = value; }

    /// <summary>Its place among the titled slides of the section, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The statements under its title; empty for a slide of your own.</summary>
    public IReadOnlyList<Fact> Facts => _rows?.FactsAt(Id) ?? [];

    internal override bool HousesFacts => false;
}
