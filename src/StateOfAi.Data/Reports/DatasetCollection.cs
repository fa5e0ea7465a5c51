using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The datasets: series and lists behind the reports' charts or beside them, with a source on every row.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class DatasetCollection : IReadOnlyList<IDataset>, ITabular
{
    private readonly List<IDataset> _datasets = [];

    /// <summary>The tables of all of them.</summary>
    internal IReadOnlyList<TableSlot> Slots => _slots;

    /// <summary>How many there are.</summary>
    public int Count => _datasets.Count;

    /// <summary>A dataset by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public IDataset this[int index] => (uint)index < (uint)_datasets.Count ? _datasets[index] : throw Places.None("The list of datasets", "datasets", _datasets.Count, index);

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

    /// <summary>A dataset by its name, if there is one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="dataset">The dataset; <see langword="null"/> when there is none.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out IDataset? dataset) => (dataset = GetOrNull(name)) is not null;

    /// <summary>
    /// Figures that should agree, set against each other: quarters and years, parts and totals, lists and the tallies published of them.
    /// Those that are known to differ say why. Reads the datasets that take part.
    /// </summary>
    public ResultList<Reconciliation> Reconcile() => new(
    [
        .. ChipCitationSums.Of(ChipCitations),
        .. A100ClusterSums.Of(A100Clusters),
        .. NvidiaRevenueSums.Of(NvidiaRevenue, NvidiaAnnualRevenue),
        .. CapitalExpenditureSums.Of(QuarterlyCapex, AnnualCapex),
        .. InvestmentSums.Of(FundingByQuarter, InvestmentByYear, VentureByStage),
        .. PredictionSums.Of(Predictions, PredictionTallies),
    ], static view => view
        .Title("Sums of the datasets")
        .Column("Label", sum => sum.Label).Column("Row", sum => sum.Row.Label).Column("Whole", sum => sum.Whole).Column("Parts", sum => sum.Parts.ToEstimate())
        .Column("Difference", sum => new Quantity((double)sum.Difference, sum.Whole.Unit)).Column("Tolerance", sum => Figure.Exact(sum.Tolerance, sum.Whole.Unit))
        .Column("Agrees", sum => sum.Agrees).Column("Known difference", sum => sum.KnownDifference).SourcesOf(sum => sum));

    /// <inheritdoc/>
    public IEnumerator<IDataset> GetEnumerator() => _datasets.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each dataset: its name, its title, when it was read, how many rows it has, how far to trust it and what it covers. Reads all of them.</summary>
    public TableView ToView() => _datasets.ToView(view => view
        .Title("Datasets").Column("Name", dataset => dataset.Name).Column("Title", dataset => dataset.Title).Column("Vintages", dataset => dataset.Vintages)
        .Column("Through", dataset => dataset.Through).Column("Rows", dataset => dataset.Latest.Rows.Count)
        .Column("Trust", dataset => dataset.Trust).Column("License", dataset => dataset.License).Column("Coverage", dataset => dataset.Coverage));

    /// <summary>How many datasets there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} datasets");
}
