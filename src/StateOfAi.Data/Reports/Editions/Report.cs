using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>An edition of the State of AI Report, with the tables of its figures. Each table is read on first use.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class Report : ITabular
{
    private readonly TableSlot<Source> _sources;
    private readonly TableSet _tables;
    private readonly EditionFile _edition;

    internal Report(int year, TableSet tables, TableSlot<Source> sources)
    {
        _edition = new(year, tables);
        (_tables, _sources) = (tables, sources);
        AddTables(tables, _edition);
    }

    /// <summary>The year of the edition.</summary>
    public int Year => _edition.Year;

    /// <summary>The report as a publication: title, authors, date, address and license.</summary>
    public Source Source => _sources.Value[SourceId];

    /// <summary>The title.</summary>
    // Catalogs without a title or date fail to load: rule report-has-source.
    public string Title => Source.Title!;

    /// <summary>The publication date.</summary>
    public PartialDate Published => Source.Date!.Value;

    /// <summary>The citation of the report as a whole.</summary>
    public Citation Citation => Source.Citation;

    /// <summary>
    /// Its sections, number of slides and authors, from the dataset of editions; <see langword="null"/> if that has no row for it.
    /// </summary>
    public ReportEdition? Edition => _tables.Find<ReportEdition>(string.Create(CultureInfo.InvariantCulture, $"report-edition.{Year}"));

    /// <summary>People, or groups of people, who moved from one organization to another.</summary>
    [Table("person-moves", "person-move.")]
    public partial Table<PersonMove> PersonMoves { get; }

    /// <summary>Purchases, orders, offers and shipments of AI hardware.</summary>
    [Table("hardware-flows", "hardware-flow.")]
    public partial Table<HardwareFlow> HardwareFlows { get; }

    /// <summary>The AI compute of organizations: supercomputers, clusters and fleets.</summary>
    [Table("compute-clusters", "cluster.")]
    public partial Table<ComputeCluster> ComputeClusters { get; }

    /// <summary>
    /// Figures of the report in long form: measure, subject, period and value, or the words of the report if it prints no number.
    /// </summary>
    [Table("observations", "observation.")]
    public partial Table<Observation> Observations { get; }

    /// <summary>Changes, multiples, paces and premiums that the report itself states, with the figures to compute them from.</summary>
    [Table("growth-claims", "growth-claim.")]
    public partial Table<GrowthClaim> GrowthClaims { get; }

    /// <summary>Funding rounds, plans to raise money, and totals raised by groups of companies.</summary>
    [Table("funding-rounds", "funding-round.")]
    public partial Table<FundingRound> FundingRounds { get; }

    /// <summary>Acquisitions, completed or not.</summary>
    [Table("acquisitions", "acquisition.")]
    public partial Table<Acquisition> Acquisitions { get; }

    /// <summary>Companies that went, or set out to go, public.</summary>
    [Table("listings", "listing.")]
    public partial Table<Listing> Listings { get; }

    /// <summary>Partnerships between companies, including uses of one company's product in another's.</summary>
    [Table("partnerships", "partnership.")]
    public partial Table<Partnership> Partnerships { get; }

    /// <summary>Licenses that let AI developers use content owners' material.</summary>
    [Table("content-licenses", "content-license.")]
    public partial Table<ContentLicense> ContentLicenses { get; }

    /// <summary>Lawsuits filed or considered, groups of lawsuits, and rulings about AI and the law.</summary>
    [Table("legal-matters", "legal-matter.")]
    public partial Table<LegalMatter> LegalMatters { get; }

    /// <summary>
    /// Rules, guidance, permits and plans of governments, regulators and platforms, responses to them, and promises by companies to
    /// indemnify their customers.
    /// </summary>
    [Table("policy-actions", "policy-action.")]
    public partial Table<PolicyAction> PolicyActions { get; }

    /// <summary>Studies of what people achieve with an AI product.</summary>
    [Table("studies", "study.")]
    public partial Table<Study> Studies { get; }

    /// <summary>Research papers that the report looks back on.</summary>
    [Table("papers", "paper.")]
    public partial Table<Paper> Papers { get; }

    /// <summary>
    /// Statements about the future: predictions of an earlier edition that this one grades, with their outcomes, the predictions that it
    /// makes itself, and outlooks stated in the text.
    /// </summary>
    [Table("predictions", "prediction.")]
    public partial Table<Prediction> Predictions { get; }

    /// <summary>Judgments in words, without a figure: who said what about whom.</summary>
    [Table("assessments", "assessment.")]
    public partial Table<Assessment> Assessments { get; }

    /// <summary>Lists stated in words: buyers, uses, members of a named group.</summary>
    [Table("enumerated-sets", "set.")]
    public partial Table<EnumeratedSet> EnumeratedSets { get; }

    /// <summary>
    /// Numbers that can be computed from the report's figures, with their formulas: either stated by the report, so that they can be
    /// audited, or only implied.
    /// </summary>
    [Table("claims", "claim.")]
    public partial Table<Claim> Claims { get; }

    /// <summary>Statements of the report, in our own words, with their places and sources.</summary>
    [Table("facts", "F")]
    public partial Table<Fact> Facts { get; }

    /// <summary>Sections of the report's Industry chapter, as divided by the summary.</summary>
    [Table("sections", "section.")]
    public partial Table<Section> Sections { get; }

    /// <summary>Slides of the report by their printed titles, in the order of their sections.</summary>
    [Table("slides", "slide.")]
    public partial Table<Slide> Slides { get; }

    /// <summary>
    /// Errors in statements as printed, or what must be known to use them: what it should be, why, how sure we are, and on what basis.
    /// </summary>
    [Table("errata", "erratum.")]
    public partial Table<Erratum> Errata { get; }

    /// <summary>Conflicts within the report or with another source, with both sides and how we resolve them.</summary>
    [Table("conflicts", "conflict.")]
    public partial Table<Conflict> Conflicts { get; }

    /// <summary>The id of <see cref="Source"/>, for checking that this source exists.</summary>
    internal string SourceId => _edition.Header.Source;

    /// <summary>The file that states what all tables of the edition have in common.</summary>
    internal EditionFile File => _edition;

    /// <summary>
    /// Audits every stated number that can be computed from the report's figures.
    /// </summary>
    /// <returns>The audits, in the order of <see cref="Claims"/>; empty if the report has no such claims.</returns>
    /// <example><code>
    /// foreach (ClaimAudit audit in StateOfAiCatalog.Embedded.Reports[2023].Audit().Where(one => one.Verdict is Verdict.Disagrees))
    ///     Console.WriteLine(audit.Explanation);
    /// </code></example>
    public ClaimAudits Audit() => new(Claims.Where(claim => !claim.IsImplied).Select(claim => claim.Audit()), Title);

    /// <summary>
    /// Returns the numbers that the figures imply but nobody printed; each value is <see cref="Claim.Recomputed"/>.
    /// </summary>
    /// <returns>The implied claims, in the order of <see cref="Claims"/>; empty if there are none.</returns>
    public ResultList<Claim> ImpliedValues() => Claims.Where(claim => claim.IsImplied).ToResultList(view => view
        .Title($"{Title}: what its figures imply")
        .Column("Id", claim => claim.Id).Column("Label", claim => claim.Label).Column("Value", claim => claim.Recomputed)
        .Column("Formula", claim => claim.Formula)
        .RestingOn(claim => claim));

    /// <summary>The report as a publication.</summary>
    TableView ITabular.ToView() =>
        FieldView.Of(Title,
            [("Title", Title), ("Authors", Source.Authors), ("Publisher", Source.Publisher), ("Published", Published),
                ("Sections", Edition?.Sections), ("Slides", Edition?.Slides), ("Facts", NoneIfZero(Facts.Count)),
                ("Observations", NoneIfZero(Observations.Count)), ("Claims", NoneIfZero(Claims.Count)),
                ("Predictions", NoneIfZero(Predictions.Count))], sources: [Citation.ToString()]);

    private static int? NoneIfZero(int count) => count == 0 ? null : count;

    /// <summary>The title and the publication date.</summary>
    public override string ToString() => $"{Title} ({Published})";
}
