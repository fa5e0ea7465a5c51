using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Where a row comes from: the statements that it records, their publications, and known errors. A row that is stated in several places
/// has several facts.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Provenance : ITabular, ISourced
{
    private readonly References<Fact> _facts;
    private readonly References<Source> _sources;
    private readonly (IRowResolver Rows, string Row)? _inConflicts;
    private readonly (Locator Place, int? Edition)? _placed;

    /// <summary>Creates provenance for your own row.</summary>
    /// <param name="facts">The statements that it records; may be empty.</param>
    /// <param name="sources">Sources in addition to those of the facts; may be empty.</param>
    public Provenance(IEnumerable<Fact> facts, IEnumerable<Source> sources)
        : this((References<Fact>)[.. facts], [.. sources]) { }

    internal Provenance(References<Fact> facts, References<Source> sources, (IRowResolver Rows, string Row)? inConflicts = null,
        (Locator Place, int? Edition)? placed = null) => (_facts, _sources, _inConflicts, _placed) = (facts, sources, inConflicts, placed);

    /// <summary>No facts and no sources.</summary>
    public static Provenance None { get; } = new(References<Fact>.Empty, References<Source>.Empty);

    /// <summary>The statements that the row records, the main one first.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>
    /// The publications behind the row, without duplicates. The report that states it is the last one; those that a statement cites, or
    /// that say more about the row, precede it.
    /// </summary>
    public IReadOnlyList<Source> Sources
    {
        get
        {
            // The first source of a fact is the report itself; what the report cites is nearer to the origin, so it comes first.
            IEnumerable<Source> cited = Facts.SelectMany(fact => fact.Sources.Skip(1));
            IEnumerable<Source> carriers = Facts.SelectMany(fact => fact.Sources.Take(1));
            Source[] all = [.. cited.Concat(_sources).Concat(carriers).Distinct()];
            return ReportAmong(all) is { } report ? [.. all.Where(source => source != report), report] : all;
        }
    }

    /// <summary>The places in the report, without duplicates.</summary>
    public IReadOnlyList<Locator> Locators =>
        [.. Facts.Select(fact => fact.Locator).Concat(_placed is var (place, _) ? [place] : []).DistinctBy(one => one.Key)];

    /// <summary>The modality of the main statement; <see langword="null"/> if there are no facts.</summary>
    public Modality? Modality => Facts.Count == 0 ? null : Facts[0].Modality;

    /// <summary>
    /// The basis of the main statement; <see langword="null"/> if there are no facts. The others may be more or less reliable.
    /// </summary>
    public Reliability? Reliability => Facts.Count == 0 ? null : Facts[0].Reliability;

    /// <summary>Known errors in the facts.</summary>
    public IReadOnlyList<Erratum> Errata => [.. Facts.SelectMany(fact => fact.Errata)];

    /// <summary>Conflicts that involve the row or its facts, without duplicates.</summary>
    public IReadOnlyList<Conflict> Conflicts =>
        [.. (_inConflicts is var (rows, row) ? rows.ConflictsOf(row) : []).Concat(Facts.SelectMany(fact => fact.Conflicts)).Distinct()];

    /// <summary>The doubts that follow from the facts and sources; a row may have more, see <see cref="Row.Doubts"/>.</summary>
    IReadOnlyList<Doubt> ISourced.Doubts => [.. RowDoubts.Of(this)];

    /// <summary>
    /// The citation of the row. The places are those in the report, and are omitted if none of several sources is the report.
    /// </summary>
    public Citation Citation => Sources is var all && _placed is not null && all.Count > 1 && ReportAmong(all) is null
        ? new(all)
        : new(all, Locators);

    /// <summary>The same provenance for a row that conflicts may refer to by its id.</summary>
    internal Provenance InConflicts(IRowResolver rows, string row) => new(_facts, _sources, (rows, row), _placed);

    /// <summary>The same provenance with a place in the report beside those of the facts.</summary>
    /// <param name="place">The place.</param>
    /// <param name="edition">The year of the report; <see langword="null"/> for the only report among the sources.</param>
    internal Provenance At(Locator place, int? edition) => new(_facts, _sources, _inConflicts, (place, edition));

    /// <summary>The sources in addition to those of the facts.</summary>
    internal IReadOnlyList<Source> OwnSources => _sources;

    /// <summary>The same provenance with other objects for the sources that are not those of facts.</summary>
    internal Provenance With(Func<Source, Source> replacement) => new(_facts, [.. _sources.Select(replacement)], _inConflicts, _placed);

    internal IEnumerable<string> FactIds => _facts.Ids;

    // Only a report with a place is looked for among the sources, so that other rows do not read them.
    private Source? ReportAmong(IEnumerable<Source> sources) => _placed is not var (_, edition) ? null
        : sources.FirstOrDefault(source =>
            source.Kind is SourceKind.Report && (edition is null || source.Date?.Year == edition));

    internal bool IsEmpty => _facts.Count == 0 && _sources.Count == 0;

    /// <summary>The facts, their places in the report, known errors, and the sources.</summary>
    TableView ITabular.ToView() => FieldView.Of("Provenance",
    [
        ("Facts", Facts.Select(fact => fact.Id)), ("Places", Locators), ("Modality", Modality), ("Reliability", Reliability),
        ("Errata", Errata.Select(erratum => erratum.Id)),
        ("Conflicts", Conflicts.Select(conflict => conflict.Label)), ("Sources", this.SourceLines()),
    ], doubts: this.DoubtLines());

    /// <summary>The citation.</summary>
    public override string ToString() => Citation.ToString();
}
