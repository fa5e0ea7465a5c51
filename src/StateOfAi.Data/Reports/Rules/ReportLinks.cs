namespace StateOfAi.Data;

/// <summary>Checks references from a row of a dataset to the row of a report about the same thing.</summary>
internal static class ReportLinks
{
    /// <summary>What is wrong with the reference; <see langword="null"/> if nothing is, or if there is none.</summary>
    internal static string? Problem(Row row) => row.ReportReference is { Id: { } id, FoundOrNull: { } named } && !IsOfReport(named)
        ? $"'reportRow' must refer to a row of a report that records facts; '{id}' is not one"
        : null;

    /// <summary>
    /// Whether a row records what a report states, unlike rows of datasets, rows that only refer to facts, and shared tables.
    /// </summary>
    private static bool IsOfReport(Row row) => row is { Dataset: null, HousesFacts: true, Provenance.Facts.Count: > 0 }
        and not (Source or Organization or Person or Chip or Product or Measure);
}
