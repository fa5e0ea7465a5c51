namespace StateOfAi.Data;

/// <summary>The figures, periods and dates of rows by the names that data files give them: what a formula may name.</summary>
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
        FinancialMetric or UsageMetric or MarketAggregate or ChipUsage or Partnership => "value",
        GrowthClaim => "stated",
        FundingRound => "amount",
        Acquisition => "price",
        _ => null,
    };

    private static object? Value(object part, string field) => (part, field) switch
    {
        (FinancialMetric row, "value") => row.Value,
        (FinancialMetric row, "period") => row.Period,
        (FinancialMetric row, "comparedWith") => row.ComparedWith,
        (UsageMetric row, "value") => row.Value,
        (UsageMetric row, "period") => row.Period,
        (UsageMetric row, "comparedWith") => row.ComparedWith,
        (MarketAggregate row, "value") => row.Value,
        (MarketAggregate row, "period") => row.Period,
        (MarketAggregate row, "comparedWith") => row.ComparedWith,
        (GrowthClaim row, "stated") => row.Stated,
        (GrowthClaim row, "period") => row.Period,
        (GrowthClaim row, "comparedWith") => row.ComparedWith,
        (FundingRound row, "amount") => row.Amount,
        (FundingRound row, "duration") => row.Duration,
        (FundingRound row, "date") => row.Date,
        (FundingRound row, "period") => row.Period,
        (Acquisition row, "price") => row.Price,
        (Acquisition row, "announced") => row.Announced,
        (Acquisition row, "completed") => row.Completed,
        (Acquisition row, "period") => row.Period,
        (Listing row, "date") => row.Date,
        (Partnership row, "value") => row.Value,
        (Partnership row, "announced") => row.Announced,
        (Partnership row, "period") => row.Period,
        (ContentLicense row, "signedOn") => row.SignedOn,
        (ContentLicense row, "term") => row.Term,
        (ContentLicense row, "archiveFrom") => row.ArchiveFrom,
        (ContentLicense row, "period") => row.Period,
        (Indemnity row, "announced") => row.Announced,
        (Indemnity row, "period") => row.Period,
        (ChipUsage row, "value") => row.Value,
        (ChipUsage row, "period") => row.Period,
        (HardwareFlow row, "units") => row.Units,
        (HardwareFlow row, "value") => row.Value,
        (HardwareFlow row, "timeToSellOut") => row.TimeToSellOut,
        (HardwareFlow row, "period") => row.Period,
        (ComputeCluster row, "chipCount") => row.ChipCount,
        (ComputeCluster row, "systems") => row.Systems,
        (ComputeCluster row, "performance") => row.Performance,
        (ComputeCluster row, "period") => row.Period,
        (ComputeCluster row, "onlineIn") => row.OnlineIn,
        (ComputeCluster row, "expectedBy") => row.ExpectedBy,
        (ComputeCluster row, "bookedUntil") => row.BookedUntil,
        (ComputeCluster row, "contractingFor") => row.ContractingFor,
        (ComputeCluster row, "rankings") => row.Rankings,
        (Chip row, "announced") => row.Announced,
        (Chip row, "released") => row.Released,
        (Chip row, "marketedBy") => row.MarketedBy,
        (Chip row, "mostPowerfulIn") => row.MostPowerfulIn,
        (Chip row, "yearsToPeak") => row.YearsToPeak,
        (Chip row, "yearsToPeakObservedOver") => row.YearsToPeakObservedOver,
        (Chip row, "rankBySize") => row.RankBySize,
        (Product row, "announced") => row.Announced,
        (Product row, "released") => row.Released,
        (Product row, "parameters") => row.Parameters,
        (Product row, "trainingData") => row.TrainingData,
        (Product row, "trainingCost") => row.TrainingCost,
        (Product row, "milestones") => row.Milestones,
        (Organization row, "founded") => row.Founded,
        (Organization row, "age") => row.Age,
        (Organization row, "ageAsOf") => row.AgeAsOf,
        (Organization row, "merged") => row.Merged,
        (Organization row, "names") => row.Names,
        (Organization row, "milestones") => row.Milestones,
        (PersonMove row, "stayed") => row.Stayed,
        (PersonMove row, "period") => row.Period,
        (LegalMatter row, "plaintiffCount") => row.PlaintiffCount,
        (LegalMatter row, "allegedCopies") => row.AllegedCopies,
        (LegalMatter row, "filed") => row.Filed,
        (LegalMatter row, "decided") => row.Decided,
        (LegalMatter row, "workYear") => row.WorkYear,
        (LegalMatter row, "period") => row.Period,
        (PolicyAction row, "date") => row.Date,
        (PolicyAction row, "endedBefore") => row.EndedBefore,
        (PolicyAction row, "hoursPerDay") => row.HoursPerDay,
        (PolicyAction row, "period") => row.Period,
        (Study row, "sampleSize") => row.SampleSize,
        (Study row, "groups") => row.Groups,
        (Study row, "published") => row.Published,
        (Study row, "period") => row.Period,
        (Study row, "effects") => row.Effects,
        (Paper row, "published") => row.Published,
        (Paper row, "speedup") => row.Speedup,
        (Prediction row, "deadline") => row.Deadline,
        (Prediction row, "horizon") => row.Horizon,
        (Prediction row, "threshold") => row.Threshold,
        (Prediction row, "predicted") => row.Predicted,
        (Assessment row, "elapsedTime") => row.ElapsedTime,
        (Assessment row, "period") => row.Period,
        (EnumeratedSet row, "size") => row.Size,
        (EnumeratedSet row, "period") => row.Period,
        (Source row, "date") => row.Date,
        (Source row, "covers") => row.Covers,
        (ClusterRanking ranking, "rank") => ranking.Rank,
        (ClusterRanking ranking, "period") => ranking.Period,
        (OrganizationName name, "from") => name.From,
        (Milestone milestone, "date") => milestone.Date,
        (StudyEffect effect, "value") => effect.Value,
        _ => None,
    };
}
