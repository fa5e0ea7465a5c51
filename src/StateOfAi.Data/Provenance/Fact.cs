namespace StateOfAi.Data;

/// <summary>
/// A statement of a report, in our own words, with its place and its basis. Its numbers are in the typed rows that refer to it;
/// <see cref="Row.Label"/> is the statement.
/// </summary>
[Row]
public sealed partial class Fact : Row
{
    private IRowResolver? _rows;

    /// <summary>The kind of statement.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The modality of the statement: asserted, reported, alleged and so on.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The basis of the statement.</summary>
    public required Reliability Reliability { get; init; }

    /// <summary>The section that contains it.</summary>
    public required partial Section Section { get; init; }

    /// <summary>The slide that contains it; <see langword="null"/> outside the slides.</summary>
    public partial Slide? Slide { get; init; }

    /// <summary>The publication that makes the statement, followed by the sources that it cites.</summary>
    public new required partial IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The location of the statement: the section and, if there is one, the slide.</summary>
    public Locator Locator => new(Section, Slide);

    /// <summary>The typed rows that record it, with its numbers; empty for your own facts. Reads all tables on first use.</summary>
    public IReadOnlyList<Row> Rows => _rows?.HomesOf(Id) ?? [];

    /// <summary>Known errors in it; empty if there are none.</summary>
    public IReadOnlyList<Erratum> Errata => _rows?.ErrataOf(Id) ?? [];

    /// <summary>Known conflicts with other statements; empty if there are none.</summary>
    public IReadOnlyList<Conflict> Conflicts => _rows?.ConflictsOf(Id) ?? [];

    /// <summary>The ids of its places, without reading them.</summary>
    internal IEnumerable<string> PlaceIds => new[] { _section.Id, _slide.Id }.OfType<string>();

    internal override bool HousesFacts => false;

    private protected override string LabelField => "statement";

    private protected override Provenance ProvenanceFrom(RowReader row) => row.ProvenanceOfFact("id");

    partial void OnRead(RowReader row) => _rows = row.Resolver;
}
