namespace StateOfAi.Data;

/// <content>What of the datasets should add up.</content>
public sealed partial class DatasetCollection
{
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
        .Column("Label", sum => sum.Label).Column("Row", sum => sum.Row.Label).Column("Whole", sum => sum.Whole)
        .Column("Parts", sum => sum.Parts.ToEstimate())
        .Column("Difference", sum => new Quantity((double)sum.Difference, sum.Whole.Unit))
        .Column("Tolerance", sum => Figure.Exact(sum.Tolerance, sum.Whole.Unit))
        .Column("Agrees", sum => sum.Agrees).Column("Known difference", sum => sum.KnownDifference).RestingOn(sum => sum));
}
