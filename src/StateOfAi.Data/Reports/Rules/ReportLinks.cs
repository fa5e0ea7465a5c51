namespace StateOfAi.Data;

/// <summary>A row of a dataset may name the row of a report about the same thing.</summary>
internal static class ReportLinks
{
    /// <summary>What is wrong with the row that is named; <see langword="null"/> when nothing is, or none is named.</summary>
    internal static string? Problem(Row row) => row.ReportReference is { Id: { } id, FoundOrNull: { } named } && !IsOfReport(named)
        ? $"'reportRow' names a row of a report, which its facts live in; '{id}' is none"
        : null;

    /// <summary>
    /// Whether a row says what a report states: not so rows of datasets, rows that only speak of facts, and the lists that all share.
    /// </summary>
    private static bool IsOfReport(Row row) => row is { Dataset: null, HousesFacts: true, Provenance.Facts.Count: > 0 }
        and not (Source or Organization or Person or Chip or Product or Measure);
}
