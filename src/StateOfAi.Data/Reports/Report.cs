namespace StateOfAi.Data;

/// <summary>One edition of the State of AI Report with the tables of its figures. Each table is read when it is first asked for.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Report : ITabular
{
    private readonly TableSlot<Source> _sources;
    private readonly TableSlot<PersonMove> _personMoves;
    private readonly TableSlot<HardwareFlow> _hardwareFlows;
    private readonly TableSlot<ComputeCluster> _computeClusters;
    private readonly TableSlot<Observation> _observations;
    private readonly TableSlot<GrowthClaim> _growthClaims;
    private readonly TableSlot<FundingRound> _fundingRounds;
    private readonly TableSlot<Acquisition> _acquisitions;
    private readonly TableSlot<Listing> _listings;
    private readonly TableSlot<Partnership> _partnerships;
    private readonly TableSlot<ContentLicense> _contentLicenses;
    private readonly TableSlot<Indemnity> _indemnities;
    private readonly TableSlot<LegalMatter> _legalMatters;
    private readonly TableSlot<PolicyAction> _policyActions;
    private readonly TableSlot<Study> _studies;
    private readonly TableSlot<Paper> _papers;
    private readonly TableSlot<Prediction> _predictions;
    private readonly TableSlot<Assessment> _assessments;
    private readonly TableSlot<EnumeratedSet> _enumeratedSets;
    private readonly TableSlot<Claim> _claims;
    private readonly TableSlot<Fact> _facts;
    private readonly TableSlot<Section> _sections;
    private readonly TableSlot<Slide> _slides;
    private readonly TableSlot<Erratum> _errata;
    private readonly TableSlot<Conflict> _conflicts;

    internal Report(int year, string sourceId, TableSet tables, TableSlot<Source> sources)
    {
        (Year, SourceId, _sources) = (year, sourceId, sources);
        _personMoves = New("person-moves", "person-move.", static row => new PersonMove(row));
        _hardwareFlows = New("hardware-flows", "hardware-flow.", static row => new HardwareFlow(row));
        _computeClusters = New("compute-clusters", "cluster.", static row => new ComputeCluster(row));
        _observations = New("observations", "observation.", static row => new Observation(row));
        _growthClaims = New("growth-claims", "growth-claim.", static row => new GrowthClaim(row));
        _fundingRounds = New("funding-rounds", "funding-round.", static row => new FundingRound(row));
        _acquisitions = New("acquisitions", "acquisition.", static row => new Acquisition(row));
        _listings = New("listings", "listing.", static row => new Listing(row));
        _partnerships = New("partnerships", "partnership.", static row => new Partnership(row));
        _contentLicenses = New("content-licenses", "content-license.", static row => new ContentLicense(row));
        _indemnities = New("indemnities", "indemnity.", static row => new Indemnity(row));
        _legalMatters = New("legal-matters", "legal-matter.", static row => new LegalMatter(row));
        _policyActions = New("policy-actions", "policy-action.", static row => new PolicyAction(row));
        _studies = New("studies", "study.", static row => new Study(row));
        _papers = New("papers", "paper.", static row => new Paper(row));
        _predictions = New("predictions", "prediction.", static row => new Prediction(row));
        _assessments = New("assessments", "assessment.", static row => new Assessment(row));
        _enumeratedSets = New("enumerated-sets", "set.", static row => new EnumeratedSet(row));
        _claims = New("claims", "claim.", static row => new Claim(row));
        _facts = New("facts", "F", static row => new Fact(row));
        _sections = New("sections", "section.", static row => new Section(row));
        _slides = New("slides", "slide.", static row => new Slide(row));
        _errata = New("errata", "erratum.", static row => new Erratum(row));
        _conflicts = New("conflicts", "conflict.", static row => new Conflict(row));

        TableSlot<T> New<T>(string name, string prefix, Func<RowReader, T> create)
            where T : Row => tables.Add(name, $"reports/{year}/{name}.json", prefix, create);
    }

    /// <summary>The year of the edition.</summary>
    public int Year { get; }

    /// <summary>The report as a publication: title, authors, date, address, license.</summary>
    public Source Source => _sources.Value[SourceId];

    /// <summary>The title.</summary>
    // No data is used in which the title or the day is missing: report-has-source.
    public string Title => Source.Title!;

    /// <summary>The day of publication.</summary>
    public PartialDate Published => Source.Date!.Value;

    /// <summary>How to cite the report as a whole.</summary>
    public Citation Citation => Source.Citation;

    /// <summary>People and groups that went from one organization to another.</summary>
    public Table<PersonMove> PersonMoves => _personMoves.Value;

    /// <summary>Purchases, orders, offers and shipments of hardware.</summary>
    public Table<HardwareFlow> HardwareFlows => _hardwareFlows.Value;

    /// <summary>Clusters and fleets of AI hardware.</summary>
    public Table<ComputeCluster> ComputeClusters => _computeClusters.Value;

    /// <summary>
    /// Figures in long form: revenue and value of companies, use of products and chips, totals, shares and counts of markets.
    /// </summary>
    public Table<Observation> Observations => _observations.Value;

    /// <summary>Rates of growth, multiples and premiums that the report itself states.</summary>
    public Table<GrowthClaim> GrowthClaims => _growthClaims.Value;

    /// <summary>Money raised, as equity or debt.</summary>
    public Table<FundingRound> FundingRounds => _fundingRounds.Value;

    /// <summary>Companies bought, or meant to be bought.</summary>
    public Table<Acquisition> Acquisitions => _acquisitions.Value;

    /// <summary>Companies that went, or meant to go, to a stock exchange.</summary>
    public Table<Listing> Listings => _listings.Value;

    /// <summary>Organizations that work together.</summary>
    public Table<Partnership> Partnerships => _partnerships.Value;

    /// <summary>Content licensed for training or use in AI.</summary>
    public Table<ContentLicense> ContentLicenses => _contentLicenses.Value;

    /// <summary>Promises to bear the legal risk of customers.</summary>
    public Table<Indemnity> Indemnities => _indemnities.Value;

    /// <summary>Lawsuits, rulings and threatened suits.</summary>
    public Table<LegalMatter> LegalMatters => _legalMatters.Value;

    /// <summary>Rules, guidance, permits and plans of governments, regulators and platforms.</summary>
    public Table<PolicyAction> PolicyActions => _policyActions.Value;

    /// <summary>Experiments and surveys with their results.</summary>
    public Table<Study> Studies => _studies.Value;

    /// <summary>Scientific papers.</summary>
    public Table<Paper> Papers => _papers.Value;

    /// <summary>Predictions of this and earlier editions, with their outcomes.</summary>
    public Table<Prediction> Predictions => _predictions.Value;

    /// <summary>Judgments: who finds what of whom.</summary>
    public Table<Assessment> Assessments => _assessments.Value;

    /// <summary>Lists that the report gives: buyers, companies, uses, methods.</summary>
    public Table<EnumeratedSet> EnumeratedSets => _enumeratedSets.Value;

    /// <summary>Numbers that can be worked out from the figures, with their formulas: stated by the report itself, or implied.</summary>
    public Table<Claim> Claims => _claims.Value;

    /// <summary>Every statement of the report that the tables house, with its place and sources; its id is such as <c>F014</c>.</summary>
    public Table<Fact> Facts => _facts.Value;

    /// <summary>The sections of the report.</summary>
    public Table<Section> Sections => _sections.Value;

    /// <summary>The slides by their titles.</summary>
    public Table<Slide> Slides => _slides.Value;

    /// <summary>What is amiss with statements as printed, and what they should be.</summary>
    public Table<Erratum> Errata => _errata.Value;

    /// <summary>Statements that do not agree, with each other or with other sources.</summary>
    public Table<Conflict> Conflicts => _conflicts.Value;

    /// <summary>The id of <see cref="Source"/>, for the check that there is such a source.</summary>
    internal string SourceId { get; }

    /// <summary>Every stated number that can be worked out from the report's figures, set against what they give, in the order of <see cref="Claims"/>.</summary>
    public ResultList<ClaimAudit> Audit() => Claims.Where(claim => !claim.IsImplied).Select(claim => claim.Audit()).ToResultList(view => view
        .Title($"{Title}: what it states against what the figures give")
        .Column("Claim", audit => audit.Claim.Label).Column("Verdict", audit => audit.Verdict).Column("Stated", audit => audit.Stated).Column("Recomputed", audit => audit.Recomputed)
        .Column("Datasets", audit => audit.Datasets).Column("Explanation", audit => audit.Explanation).SourcesOf(audit => audit));

    /// <summary>The numbers that the figures imply and nobody printed, in the order of <see cref="Claims"/>; each is <see cref="Claim.Recomputed"/>.</summary>
    public ResultList<Claim> ImpliedValues() => Claims.Where(claim => claim.IsImplied).ToResultList(view => view
        .Title($"{Title}: what its figures imply")
        .Column("Id", claim => claim.Id).Column("Label", claim => claim.Label).Column("Value", claim => claim.Recomputed).Column("Formula", claim => claim.Formula)
        .SourcesOf(claim => claim));

    /// <summary>The report as a publication.</summary>
    TableView ITabular.ToView() => FieldView.Of(Title, [("Title", Title), ("Authors", Source.Authors), ("Publisher", Source.Publisher), ("Published", Published), ("Facts", Facts.Count)], sources: [Citation.ToString()]);

    /// <summary>The title and the day of publication.</summary>
    public override string ToString() => $"{Title} ({Published})";
}
