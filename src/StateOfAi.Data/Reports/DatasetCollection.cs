namespace StateOfAi.Data;

/// <summary>The datasets: series and lists behind the reports' charts or beside them, with a source on every row.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class DatasetCollection : ResultList<IDataset>
{
    private readonly List<IDataset> _datasets = [];

    /// <summary>The tables of all of them.</summary>
    internal IReadOnlyList<TableSlot> Slots => _slots;

    /// <summary>A dataset by its name.</summary>
    /// <param name="name">The name, such as <c>chip-citations</c>.</param>
    /// <exception cref="RowNotFoundException">There is none of that name; the exception names those that are spelled most alike.</exception>
    public IDataset this[string name] => GetOrNull(name) ?? throw new RowNotFoundException("The list of datasets", name, NearIds.Of(name, _datasets.Select(dataset => dataset.Name)));

    /// <summary>A dataset by its name, or <see langword="null"/> when there is none.</summary>
    /// <param name="name">The name.</param>
    public IDataset? GetOrNull(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _datasets.Find(dataset => dataset.Name == name);
    }

    /// <summary>
    /// Figures that should agree, set against each other: quarters and years, parts and totals, lists and the tallies published of them.
    /// Those that are known to differ say why. Reads the datasets that take part.
    /// </summary>
    public ResultList<Reconciliation> Reconcile() => new[]
    {
        ChipCitationSums.Of(ChipCitations),
        A100ClusterSums.Of(A100Clusters),
        NvidiaRevenueSums.Of(NvidiaRevenue, NvidiaAnnualRevenue),
        CapitalExpenditureSums.Of(QuarterlyCapex, AnnualCapex),
        InvestmentSums.Of(FundingByQuarter, InvestmentByYear, VentureByStage),
        PredictionSums.Of(Predictions, PredictionTallies),
    }.SelectMany(static sums => sums).ToResultList(static view => view
        .Title("Sums of the datasets")
        .Column("Label", sum => sum.Label).Column("Row", sum => sum.Row.Label).Column("Whole", sum => sum.Whole).Column("Parts", sum => sum.Parts.ToEstimate())
        .Column("Difference", sum => new Quantity((double)sum.Difference, sum.Whole.Unit)).Column("Tolerance", sum => Figure.Exact(sum.Tolerance, sum.Whole.Unit))
        .Column("Agrees", sum => sum.Agrees).Column("Known difference", sum => sum.KnownDifference).SourcesOf(sum => sum));

    internal override int Length => _datasets.Count;

    internal override IDataset At(int place) => _datasets[place];

    /// <summary>A row for each dataset: its name, its title, when it was read, how many rows it has, how far to trust it and what it covers. Reads all of them.</summary>
    internal override TableView ViewOf(IEnumerable<IDataset> shown) => shown.ToView(view => view
        .Title("Datasets").Column("Name", dataset => dataset.Name).Column("Title", dataset => dataset.Title).Column("Vintages", dataset => dataset.Vintages)
        .Column("Through", dataset => dataset.Through).Column("Rows", dataset => dataset.Latest.Rows.Count)
        .Column("Trust", dataset => dataset.Trust).Column("License", dataset => dataset.License).Column("Coverage", dataset => dataset.Coverage));

    /// <summary>How many datasets there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} datasets");
}
