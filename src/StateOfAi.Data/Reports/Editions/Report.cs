namespace StateOfAi.Data;

/// <summary>One edition of the State of AI Report with the tables of its figures. Each table is read when it is first asked for.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class Report : ITabular
{
    private readonly TableSlot<Source> _sources;
    private readonly EditionFile _edition;

    internal Report(int year, TableSet tables, TableSlot<Source> sources)
    {
        _edition = new(year, tables);
        _sources = sources;
        AddTables(tables, _edition);
    }

    /// <summary>The year of the edition.</summary>
    public int Year => _edition.Year;

    /// <summary>The report as a publication: title, authors, date, address, license.</summary>
    public Source Source => _sources.Value[SourceId];

    /// <summary>The title.</summary>
    // No data is used in which the title or the day is missing: report-has-source.
    public string Title => Source.Title!;

    /// <summary>The day of publication.</summary>
    public PartialDate Published => Source.Date!.Value;

    /// <summary>How to cite the report as a whole.</summary>
    public Citation Citation => Source.Citation;

    /// <summary>One person or group of people who went from one organization to another.</summary>
    [Table("person-moves", "person-move.")]
    public partial Table<PersonMove> PersonMoves { get; }

    /// <summary>One purchase, order, offer or stream of shipments of AI hardware.</summary>
    [Table("hardware-flows", "hardware-flow.")]
    public partial Table<HardwareFlow> HardwareFlows { get; }

    /// <summary>One organization's AI compute, or that of several taken together: a supercomputer, a cluster or a fleet.</summary>
    [Table("compute-clusters", "cluster.")]
    public partial Table<ComputeCluster> ComputeClusters { get; }

    /// <summary>
    /// One figure of the report in long form: what is measured, of whom, when, and how much, or what is said of it in words.
    /// </summary>
    [Table("observations", "observation.")]
    public partial Table<Observation> Observations { get; }

    /// <summary>One change, multiple, pace or premium that the report itself states, with the figures it can be worked out from.</summary>
    [Table("growth-claims", "growth-claim.")]
    public partial Table<GrowthClaim> GrowthClaims { get; }

    /// <summary>A round of funding, a plan to raise money, or the money that a group of companies raised.</summary>
    [Table("funding-rounds", "funding-round.")]
    public partial Table<FundingRound> FundingRounds { get; }

    /// <summary>One company bought, or meant to be bought, by another.</summary>
    [Table("acquisitions", "acquisition.")]
    public partial Table<Acquisition> Acquisitions { get; }

    /// <summary>A company that came, or set out to come, to a stock exchange.</summary>
    [Table("listings", "listing.")]
    public partial Table<Listing> Listings { get; }

    /// <summary>Companies that work together on something, or one whose product took in another's.</summary>
    [Table("partnerships", "partnership.")]
    public partial Table<Partnership> Partnerships { get; }

    /// <summary>A license by which the owner of content lets a maker of AI systems use it.</summary>
    [Table("content-licenses", "content-license.")]
    public partial Table<ContentLicense> ContentLicenses { get; }

    /// <summary>One lawsuit, ruling, group of lawsuits or suit under consideration about AI and the law.</summary>
    [Table("legal-matters", "legal-matter.")]
    public partial Table<LegalMatter> LegalMatters { get; }

    /// <summary>
    /// One rule, guidance, permit or plan of a government, regulator or platform, an answer to one, or a promise of a company to stand in
    /// for its customers.
    /// </summary>
    [Table("policy-actions", "policy-action.")]
    public partial Table<PolicyAction> PolicyActions { get; }

    /// <summary>One study of what people achieve with an AI product.</summary>
    [Table("studies", "study.")]
    public partial Table<Study> Studies { get; }

    /// <summary>One research paper that the report looks back on.</summary>
    [Table("papers", "paper.")]
    public partial Table<Paper> Papers { get; }

    /// <summary>
    /// One statement about the future: a prediction of an earlier edition with its outcome, as far as the Industry section looks back on
    /// it, or an outlook given in the text.
    /// </summary>
    [Table("predictions", "prediction.")]
    public partial Table<Prediction> Predictions { get; }

    /// <summary>One judgment in words, without a figure of its own, and whose judgment it is.</summary>
    [Table("assessments", "assessment.")]
    public partial Table<Assessment> Assessments { get; }

    /// <summary>One list given in words: buyers, uses, members of a named group.</summary>
    [Table("enumerated-sets", "set.")]
    public partial Table<EnumeratedSet> EnumeratedSets { get; }

    /// <summary>
    /// One number that can be worked out from the report's figures, with its formula: stated by the report, and so to be audited, or only
    /// implied.
    /// </summary>
    [Table("claims", "claim.")]
    public partial Table<Claim> Claims { get; }

    /// <summary>One statement of the report, in our own words, with the place where it stands and the sources behind it.</summary>
    [Table("facts", "F")]
    public partial Table<Fact> Facts { get; }

    /// <summary>One section of the report's Industry chapter, as the summary cuts it.</summary>
    [Table("sections", "section.")]
    public partial Table<Section> Sections { get; }

    /// <summary>One slide of the report by its title as printed, in the order of its section.</summary>
    [Table("slides", "slide.")]
    public partial Table<Slide> Slides { get; }

    /// <summary>
    /// One thing amiss with a statement as printed, or to be known with it: what it should be, why, how sure that is, and what it rests on.
    /// </summary>
    [Table("errata", "erratum.")]
    public partial Table<Erratum> Errata { get; }

    /// <summary>One place where the report contradicts itself or another source, with both sides, and what is to be made of it.</summary>
    [Table("conflicts", "conflict.")]
    public partial Table<Conflict> Conflicts { get; }

    /// <summary>The id of <see cref="Source"/>, for the check that there is such a source.</summary>
    internal string SourceId => _edition.Header.Source;

    /// <summary>The file that says what all tables of the edition have in common.</summary>
    internal EditionFile Edition => _edition;

    /// <summary>
    /// Every stated number that can be worked out from the report's figures, set against what they give, in the order of <see
    /// cref="Claims"/>.
    /// </summary>
    public ResultList<ClaimAudit> Audit() =>
        Claims.Where(claim => !claim.IsImplied).Select(claim => claim.Audit()).ToResultList(view => view
            .Title($"{Title}: what it states against what the figures give")
            .Column("Claim", audit => audit.Claim.Label).Column("Verdict", audit => audit.Verdict).Column("Stated", audit => audit.Stated)
            .Column("Recomputed", audit => audit.Recomputed)
            .Column("Datasets", audit => audit.Claim.Datasets).Column("Explanation", audit => audit.Explanation).RestingOn(audit => audit));

    /// <summary>
    /// The numbers that the figures imply and nobody printed, in the order of <see cref="Claims"/>; each is <see cref="Claim.Recomputed"/>.
    /// </summary>
    public ResultList<Claim> ImpliedValues() => Claims.Where(claim => claim.IsImplied).ToResultList(view => view
        .Title($"{Title}: what its figures imply")
        .Column("Id", claim => claim.Id).Column("Label", claim => claim.Label).Column("Value", claim => claim.Recomputed)
        .Column("Formula", claim => claim.Formula)
        .RestingOn(claim => claim));

    /// <summary>The report as a publication.</summary>
    TableView ITabular.ToView() =>
        FieldView.Of(Title,
            [("Title", Title), ("Authors", Source.Authors), ("Publisher", Source.Publisher), ("Published", Published),
                ("Facts", Facts.Count)], sources: [Citation.ToString()]);

    /// <summary>The title and the day of publication.</summary>
    public override string ToString() => $"{Title} ({Published})";
}
