namespace StateOfAi.Data;

/// <summary>The figures, periods and dates of rows by the names that data files give them, and their details by their own: what a formula may name.</summary>
internal static class RowFields
{
    private static readonly object None = new();

    /// <summary>What a formula finds at the end of a way through a row.</summary>
    internal static FormulaField Of(Row row, IReadOnlyList<FormulaStep> path)
    {
        object part = row;
        string way = row.Id;
        foreach (FormulaStep step in path.Count > 0 ? path : MainField(row) is { } main ? [new(main, null)] : [])
        {
            object? value = Value(part, step.Name);
            if (value == None && part is Row { Details: var details } && details.FirstOrDefault(one => one.Name == step.Name) is { } detail)
                value = detail.Value;
            if (value == None)
                return FormulaField.Missing($"'{way}' has no figure, period or date '{step.Name}'");
            (way, bool isList) = (way + step, value is IReadOnlyList<object>);
            if (isList != step.Index is not null)
                return FormulaField.Missing(isList ? $"'{way}' is a list, of which one is named by its place, as in {step.Name}[0]" : $"'{way}' is no list");
            if (value is IReadOnlyList<object> list)
                value = step.Index < list.Count ? list[step.Index.Value] : null;
            if (value is null)
                return FormulaField.Missing($"'{way}' is not there");
            part = value;
        }

        return part switch
        {
            Figure figure => new(figure, null, null),
            TimePeriod period => new(null, period, null),
            PartialDate date => new(null, TimePeriod.AsOf(date), null),
            _ => FormulaField.Missing($"'{way}' is no figure, period or date by itself; name one of its fields"),
        };
    }

    /// <summary>The field that is meant when only the row is named.</summary>
    private static string? MainField(Row row) => row switch
    {
        ChipCitation => "papers",
        ChipTopicSkew => "skew",
        A100Cluster => "total",
        GpuFleet => "chips",
        ContractedPower => "power",
        Observation or Partnership or StudyResult => "value",
        GrowthClaim => "stated",
        CapitalExpenditure or CapitalExpenditureTotal => "value",
        AiInvestment => "amount",
        FundingRound => "amount",
        Acquisition => "price",
        _ => null,
    };

    private static object? Value(object part, string field) => (part, field) switch
    {
        (Observation row, "value") => row.Value,
        (Observation row, "period") => row.Period,
        (Observation row, "comparedWith") => row.ComparedWith,
        (GrowthClaim row, "stated") => row.Stated,
        (GrowthClaim row, "period") => row.Period,
        (GrowthClaim row, "comparedWith") => row.ComparedWith,
        (FundingRound row, "amount") => row.Amount,
        (NvidiaRevenue row, "total") => row.Total,
        (NvidiaRevenue row, "dataCenter") => row.DataCenter,
        (NvidiaRevenue row, "compute") => row.Compute,
        (NvidiaRevenue row, "networking") => row.Networking,
        (NvidiaRevenue row, "gaming") => row.Gaming,
        (NvidiaRevenue row, "professionalVisualization") => row.ProfessionalVisualization,
        (NvidiaRevenue row, "automotive") => row.Automotive,
        (NvidiaRevenue row, "oemAndOther") => row.OemAndOther,
        (NvidiaRevenue row, "edgeComputing") => row.EdgeComputing,
        (NvidiaRevenue row, "period") => row.Period,
        (CapitalExpenditure row, "value") => row.Value,
        (CapitalExpenditure row, "gross") => row.Gross,
        (CapitalExpenditure row, "financeLeasePayments") => row.FinanceLeasePayments,
        (CapitalExpenditure row, "period") => row.Period,
        (CapitalExpenditureTotal row, "value") => row.Value,
        (CapitalExpenditureTotal row, "period") => row.Period,
        (AiInvestment row, "amount") => row.Amount,
        (AiInvestment row, "deals") => row.Deals,
        (AiInvestment row, "share") => row.Share,
        (AiInvestment row, "period") => row.Period,
        (AiInvestment row, "edition") => row.Vintage,
        (UnicornCount row, "count") => row.Count,
        (UnicornCount row, "netNew") => row.NetNew,
        (UnicornCount row, "combinedValue") => row.CombinedValue,
        (UnicornCount row, "period") => row.Period,
        (FundingRound row, "valuation") => row.Valuation,
        (FundingRound row, "date") => row.Date,
        (FundingRound row, "period") => row.Period,
        (Acquisition row, "price") => row.Price,
        (Acquisition row, "announced") => row.Announced,
        (Acquisition row, "completed") => row.Completed,
        (Acquisition row, "period") => row.Period,
        (Listing row, "date") => row.Date,
        (Partnership row, "value") => row.Value,
        (Partnership row, "period") => row.Period,
        (ContentLicense row, "signedOn") => row.SignedOn,
        (ContentLicense row, "announcedOn") => row.AnnouncedOn,
        (ContentLicense row, "reportedOn") => row.ReportedOn,
        (ContentLicense row, "term") => row.Term,
        (ContentLicense row, "fee") => row.Fee,
        (ContentLicense row, "period") => row.Period,
        (Indemnity row, "period") => row.Period,
        (ChipCitation row, "papers") => row.Papers,
        (ChipCitation row, "period") => row.Period,
        (ChipTopicSkew row, "skew") => row.Skew,
        (ChipTopicSkew row, "period") => row.Period,
        (A100Cluster row, "privateCloud") => row.PrivateCloud,
        (A100Cluster row, "publicCloud") => row.PublicCloud,
        (A100Cluster row, "nationalHpc") => row.NationalHpc,
        (A100Cluster row, "total") => row.Total,
        (A100Cluster row, "period") => row.Period,
        (GpuFleet row, "chips") => row.Chips,
        (GpuFleet row, "period") => row.Period,
        (ContractedPower row, "power") => row.Power,
        (ContractedPower row, "period") => row.Period,
        (HardwareFlow row, "units") => row.Units,
        (HardwareFlow row, "value") => row.Value,
        (HardwareFlow row, "period") => row.Period,
        (ComputeCluster row, "chipCount") => row.ChipCount,
        (ComputeCluster row, "period") => row.Period,
        (ComputeCluster row, "onlineIn") => row.OnlineIn,
        (ComputeCluster row, "expectedBy") => row.ExpectedBy,
        (ComputeCluster row, "rankings") => row.Rankings,
        (Chip row, "announced") => row.Announced,
        (Chip row, "released") => row.Released,
        (Product row, "announced") => row.Announced,
        (Product row, "released") => row.Released,
        (Product row, "milestones") => row.Milestones,
        (Organization row, "founded") => row.Founded,
        (Organization row, "parentSince") => row.ParentSince,
        (Organization row, "names") => row.Names,
        (Organization row, "milestones") => row.Milestones,
        (PersonMove row, "period") => row.Period,
        (LegalMatter row, "filed") => row.Filed,
        (GradedPrediction row, "openAsOf") => row.OpenAsOf,
        (LegalMatter row, "statusAsOf") => row.StatusAsOf,
        (LegalMatter row, "decided") => row.Decided,
        (LegalMatter row, "period") => row.Period,
        (PolicyAction row, "date") => row.Date,
        (PolicyAction row, "period") => row.Period,
        (Study row, "sampleSize") => row.SampleSize,
        (Study row, "published") => row.Published,
        (Study row, "period") => row.Period,
        (Study row, "effects") => row.Effects,
        (StudyResult row, "value") => row.Value,
        (StudyResult row, "level") => row.Level,
        (PaperAuthor row, "left") => row.Left,
        (PaperAuthor row, "raised") => row.Raised,
        (PaperAuthor row, "raisedPeriod") => row.RaisedPeriod,
        (PaperAuthor row, "valuation") => row.Valuation,
        (PredictionTally row, "graded") => row.Graded,
        (PredictionTally row, "correct") => row.Correct,
        (PredictionTally row, "partly") => row.Partly,
        (PredictionTally row, "incorrect") => row.Incorrect,
        (PredictionTally row, "strictRate") => row.StrictRate,
        (PredictionTally row, "partialCreditRate") => row.PartialCreditRate,
        (ReportEdition row, "published") => row.Published,
        (ReportEdition row, "slides") => row.Slides,
        (Paper row, "published") => row.Published,
        (Prediction row, "horizon") => row.Horizon,
        (Prediction row, "predicted") => row.Predicted,
        (Assessment row, "period") => row.Period,
        (EnumeratedSet row, "period") => row.Period,
        (Source row, "date") => row.Date,
        (Source row, "accessed") => row.Accessed,
        (Source row, "covers") => row.Covers,
        (ClusterRanking ranking, "rank") => ranking.Rank,
        (ClusterRanking ranking, "period") => ranking.Period,
        (OrganizationName name, "from") => name.From,
        (Milestone milestone, "date") => milestone.Date,
        (StudyEffect effect, "value") => effect.Value,
        _ => None,
    };
}
