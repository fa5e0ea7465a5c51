namespace StateOfAi.Data;

/// <summary>
/// Where a row comes from: the statements it is made of, the publications behind them, and what is known to be amiss. A row that
/// several places state has several facts.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Provenance : ITabular, ISourced
{
    private readonly References<Fact> _facts;
    private readonly References<Source> _sources;
    private readonly (IRowResolver Rows, string Row)? _inConflicts;

    /// <summary>Provenance of a row of your own.</summary>
    /// <param name="facts">The statements it is made of; may be empty.</param>
    /// <param name="sources">Sources beyond those of the facts; may be empty.</param>
    public Provenance(IEnumerable<Fact> facts, IEnumerable<Source> sources)
        : this((References<Fact>)[.. facts], [.. sources]) { }

    internal Provenance(References<Fact> facts, References<Source> sources, (IRowResolver Rows, string Row)? inConflicts = null) =>
        (_facts, _sources, _inConflicts) = (facts, sources, inConflicts);

    /// <summary>No facts and no sources.</summary>
    public static Provenance None { get; } = new(References<Fact>.Empty, References<Source>.Empty);

    /// <summary>The statements that the row is made of, the first being the one it mainly rests on.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The publications behind the row, each once: those that a statement cites before the report that cites them.</summary>
    public IReadOnlyList<Source> Sources
    {
        get
        {
            // The first source of a fact carries it; what it cites stands nearer to the origin, so it comes first.
            IEnumerable<Source> cited = Facts.SelectMany(fact => fact.Sources.Skip(1));
            IEnumerable<Source> carriers = Facts.SelectMany(fact => fact.Sources.Take(1));
            return [.. cited.Concat(_sources).Concat(carriers).Distinct()];
        }
    }

    /// <summary>The places in the report, each once.</summary>
    public IReadOnlyList<Locator> Locators => [.. Facts.Select(fact => fact.Locator).DistinctBy(place => (place.Section, place.Slide))];

    /// <summary>How the main statement stands; <see langword="null"/> without facts.</summary>
    public Modality? Modality => Facts.Count == 0 ? null : Facts[0].Modality;

    /// <summary>What the main statement rests on; <see langword="null"/> without facts. The others may rest on more or on less.</summary>
    public Reliability? Reliability => Facts.Count == 0 ? null : Facts[0].Reliability;

    /// <summary>What has been found amiss with the facts.</summary>
    public IReadOnlyList<Erratum> Errata => [.. Facts.SelectMany(fact => fact.Errata)];

    /// <summary>What the row or its facts contradict, each conflict once.</summary>
    public IReadOnlyList<Conflict> Conflicts =>
        [.. (_inConflicts is var (rows, row) ? rows.ConflictsOf(row) : []).Concat(Facts.SelectMany(fact => fact.Conflicts)).Distinct()];

    /// <summary>What the facts and sources leave in doubt; a row knows more, <see cref="Row.Doubts"/>.</summary>
    IReadOnlyList<Doubt> ISourced.Doubts => [.. RowDoubts.Of(this)];

    /// <summary>How to cite the row.</summary>
    public Citation Citation => new(Sources, Locators);

    /// <summary>The same of a row that conflicts may name by its id.</summary>
    internal Provenance InConflicts(IRowResolver rows, string row) => new(_facts, _sources, (rows, row));

    internal IEnumerable<string> FactIds => _facts.Ids;

    internal bool IsEmpty => _facts.Count == 0 && _sources.Count == 0;

    /// <summary>The facts, the places in the report and what is amiss, with the sources below.</summary>
    TableView ITabular.ToView() => FieldView.Of("Provenance",
    [
        ("Facts", Facts.Select(fact => fact.Id)), ("Places", Locators), ("Modality", Modality), ("Reliability", Reliability),
        ("Errata", Errata.Select(erratum => erratum.Id)),
        ("Conflicts", Conflicts.Select(conflict => conflict.Label)), ("Sources", this.SourceLines()),
    ], doubts: this.DoubtLines());

    /// <summary>The citation.</summary>
    public override string ToString() => Citation.ToString();
}
