namespace StateOfAi.Data;

/// <summary>Checks that a status has a date. A row of a report has the date of the report; a row of a dataset needs its own.</summary>
internal static class StatusDates
{
    /// <summary>What is wrong with the date of a status; <see langword="null"/> if nothing is, or if the row has no status.</summary>
    internal static string? Problem(Row row) => row switch
    {
        GradedPrediction { IsGraded: true, OpenAsOf: not null } =>
            "'openAsOf' is only for a prediction without a grade; 'gradedIn' dates a grade",
        { Dataset: null } => null,
        _ => Missing(row) is { } missing ? $"a status needs a date; expected {missing}" : null,
    };

    private static string? Missing(Row row) => row switch
    {
        FundingRound { Date: null } => "'date', when it was announced or reported",
        Acquisition { Stage: DealStage.Completed, Completed: null } => "'completed', when the deal closed",
        Acquisition { Stage: not DealStage.Completed, Announced: null } => "'announced', when the deal was announced",
        ComputeCluster { Period: null } => "'period', when it had that status",
        LegalMatter { Status: LegalMatterStatus.Decided or LegalMatterStatus.PartlyDecided, Decided: null } =>
            "'decided', as precisely as known",
        ContentLicense { Status: null } => "'announcedOn', 'signedOn' or 'reportedOn'",
        GradedPrediction { Outcome: PredictionOutcome.Open, OpenAsOf: null } => "'openAsOf', a date on which it had no grade",
        _ => null,
    };
}
