namespace StateOfAi.Data;

/// <summary>
/// One statement of a report, in our own words, with the place where it stands and what it rests on. The numbers of a fact live in the
/// typed rows that name it; <see cref="Row.Label"/> is the statement.
/// </summary>
[Row]
public sealed partial class Fact : Row
{
    private IRowResolver? _rows;

    /// <summary>What sort of statement it is.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>How the statement stands.</summary>
    public required Modality Modality { get; init; }

    /// <summary>What it rests on.</summary>
    public required Reliability Reliability { get; init; }

    /// <summary>The section it stands in.</summary>
    public required partial Section Section { get; init; }

    /// <summary>The slide under whose title it stands; <see langword="null"/> outside the slides.</summary>
    public partial Slide? Slide { get; init; }

    /// <summary>The publication that says it first, then the sources that it cites.</summary>
    public new required partial IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Where it stands: section, and slide where there is one.</summary>
    public Locator Locator => new(Section, Slide);

    /// <summary>The typed rows that it lives in, with its numbers; empty for a fact of your own. Reads all tables on first use.</summary>
    public IReadOnlyList<Row> Rows => _rows?.HomesOf(Id) ?? [];

    /// <summary>What has been found amiss with it; empty when nothing has.</summary>
    public IReadOnlyList<Erratum> Errata => _rows?.ErrataOf(Id) ?? [];

    /// <summary>What it contradicts; empty when nothing is known.</summary>
    public IReadOnlyList<Conflict> Conflicts => _rows?.ConflictsOf(Id) ?? [];

    /// <summary>The ids of the places it stands at, without reading them.</summary>
    internal IEnumerable<string> PlaceIds => new[] { _section.Id, _slide.Id }.OfType<string>();

    internal override bool HousesFacts => false;

    private protected override string LabelField => "statement";

    private protected override Provenance ProvenanceFrom(RowReader row) => row.ProvenanceOfFact("id");

    partial void OnRead(RowReader row) => _rows = row.Resolver;
}
