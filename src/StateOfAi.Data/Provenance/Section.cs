namespace StateOfAi.Data;

/// <summary>A section of a report, as the summary through which it is read cuts it.</summary>
[Row]
public sealed partial class Section : Row
{
    private IRowResolver? _rows;

    /// <summary>Its place among the sections, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>How many titled slides it has; <see langword="null"/> where none has a title.</summary>
    public int? SlideCount { get; init; }

    /// <summary>
    /// The statements that stand in it; empty for a section of your own. <c>new Provenance(section.Facts, []).Citation</c> cites all that
    /// they rest on.
    /// </summary>
    public IReadOnlyList<Fact> Facts => _rows?.FactsAt(Id) ?? [];

    partial void OnRead(RowReader row) => _rows = row.Resolver;
}
