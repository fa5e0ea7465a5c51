namespace StateOfAi.Data;

/// <content>Comparisons of sums in the datasets.</content>
public sealed partial class DatasetCollection
{
    /// <summary>
    /// Compares figures that should agree: quarters with years, parts with totals, lists with the tallies published from them. Known
    /// differences say why. Reads the datasets involved.
    /// </summary>
    /// <returns>The comparisons, including those that agree.</returns>
    public ResultList<Reconciliation> Reconcile() => new[]
    {
        ChipCitationSums.Of(ChipCitations),
        A100ClusterSums.Of(A100Clusters),
        NvidiaRevenueSums.Of(NvidiaRevenue, NvidiaAnnualRevenue),
        CapitalExpenditureSums.Of(QuarterlyCapex, AnnualCapex),
        InvestmentSums.Of(FundingByQuarter, InvestmentByYear, VentureByStage),
        PredictionSums.Of(Predictions, PredictionTallies),
        GpuClusterSums.Of(GpuClusters),
        DataCenterSums.Of(DataCenters),
        ComputeSpendingSums.Of(ComputeSpending),
        FundingRoundPairs.Of(CompanyFunding, GenAiRounds),
    }.SelectMany(static sums => sums).ToResultList(static view => view
        .Title("Sums of the datasets")
        .Column("Label", sum => sum.Label).Column("Row", sum => sum.Row.Label).Column("Whole", sum => sum.Whole)
        .Column("Parts", sum => sum.Parts.ToEstimate())
        .Column("Difference", sum => new Quantity((double)sum.Difference, sum.Whole.Unit))
        .Column("Tolerance", sum => Figure.Exact(sum.Tolerance, sum.Whole.Unit))
        .Column("Agrees", sum => sum.Agrees).Column("Known difference", sum => sum.KnownDifference).RestingOn(sum => sum));
}
