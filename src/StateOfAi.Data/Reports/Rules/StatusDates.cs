namespace StateOfAi.Data;

/// <summary>A status holds on a date. A row of a report has that of the report; a row of a dataset names its own.</summary>
internal static class StatusDates
{
    /// <summary>What is wrong with the date of a status; <see langword="null"/> when nothing is, or the row has no status.</summary>
    internal static string? Problem(Row row) => row switch
    {
        GradedPrediction { IsGraded: true, OpenAsOf: not null } =>
            "'openAsOf' is of a prediction without a grade; 'gradedIn' dates a grade",
        { Dataset: null } => null,
        _ => Missing(row) is { } missing ? $"a status holds on a date; expected {missing}" : null,
    };

    private static string? Missing(Row row) => row switch
    {
        FundingRound { Date: null } => "'date', on which it was announced or reported",
        Acquisition { Stage: DealStage.Completed, Completed: null } => "'completed', on which the target changed hands",
        Acquisition { Stage: not DealStage.Completed, Announced: null } => "'announced', on which the deal was made public",
        ComputeCluster { Period: null } => "'period', the moment at which it had come that far",
        LegalMatter { Status: LegalMatterStatus.Decided or LegalMatterStatus.PartlyDecided, Decided: null } =>
            "'decided', as precisely as known",
        ContentLicense { Status: null } => "'announcedOn', 'signedOn' or 'reportedOn'",
        GradedPrediction { Outcome: PredictionOutcome.Open, OpenAsOf: null } => "'openAsOf', a day on which it had no grade",
        _ => null,
    };
}
