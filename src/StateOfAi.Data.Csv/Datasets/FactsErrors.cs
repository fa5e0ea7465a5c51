namespace StateOfAi.Data.Csv;

/// <summary>The rules that facts break although they can be read, as errors.</summary>
internal static class FactsErrors
{
    /// <summary>The errors of facts in code.</summary>
    internal static IReadOnlyList<CsvError> Of(DatasetInfo info) =>
    [
        .. StateOfAiCatalog.Validate(info)
            .Select(finding => new CsvError(info.Name, 0, finding.JsonPath, null, Sentence(finding.Message))),
    ];

    /// <summary>The errors of facts in a file.</summary>
    /// <param name="info">The facts as read.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="root">The text of the file.</param>
    /// <param name="known">What could not be read; consequences of it are left out.</param>
    internal static IReadOnlyList<CsvError> Of(DatasetInfo info, string path, FactsNode root, IReadOnlyList<CsvError> known) =>
    [
        .. StateOfAiCatalog.Validate(info).Where(finding => !known.Any(error => IsWithin(error.Column, finding.JsonPath)))
            .Select(finding => (finding, Node: root.At(finding.JsonPath)))
            .Select(each => new CsvError(
                path, each.Node.Line, each.finding.JsonPath, each.Node.ShownText, Sentence(each.finding.Message))),
    ];

    /// <summary>Whether an error is at a place, or in the same source.</summary>
    private static bool IsWithin(string? error, string place)
    {
        int end = place.IndexOf(']', StringComparison.Ordinal);
        return error is not null
            && (error == place || (end >= 0 && error.AsSpan().StartsWith(place.AsSpan(0, end + 1), StringComparison.Ordinal)));
    }

    private static string Sentence(string message) => $"{char.ToUpperInvariant(message[0])}{message[1..].TrimEnd('.')}.";
}
