namespace StateOfAi.Data;

/// <summary>Nothing was read before it was: what a row of a dataset states had begun when the dataset was read. What is still to come has fields of its own.</summary>
internal static class ReadInTime
{
    internal static IEnumerable<string> Problems(Row row) => row.Dataset is not { Vintage: var vintage }
        ? []
        : Statement.Of(row).Where(statement => IsPast(statement.Name) && statement.IsAfter(vintage))
            .Select(statement => $"{statement.Name} is {statement.Value}, after the dataset was read in {vintage}");

    private static bool IsPast(string name) => name is nameof(IObserved.Period)
        or nameof(LegalMatter.StatusAsOf) or nameof(LegalMatter.Filed) or nameof(LegalMatter.Decided)
        or nameof(Acquisition.Announced) or nameof(Acquisition.Completed) or nameof(FundingRound.Date)
        or nameof(ContentLicense.SignedOn) or nameof(ContentLicense.AnnouncedOn) or nameof(ContentLicense.ReportedOn)
        or nameof(GradedPrediction.OpenAsOf);
}
