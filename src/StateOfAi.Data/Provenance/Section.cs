namespace StateOfAi.Data;

/// <summary>A section of a report, as divided by the summary from which the report was read.</summary>
[Row]
public sealed partial class Section : Row
{
    private IRowResolver? _rows;

    /// <summary>Its position among the sections, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The number of titled slides; <see langword="null"/> if none has a title.</summary>
    public int? SlideCount { get; init; }

    /// <summary>
    /// The statements in it; empty for your own sections. <c>new Provenance(section.Facts, []).Citation</c> cites all their sources.
    /// </summary>
    public IReadOnlyList<Fact> Facts => _rows?.FactsAt(Id) ?? [];

    partial void OnRead(RowReader row) => _rows = row.Resolver;
}
