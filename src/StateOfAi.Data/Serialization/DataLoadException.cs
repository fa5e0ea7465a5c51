namespace StateOfAi.Data;

/// <summary>Data that breaks its rules was not loaded. All findings are there, not only the first.</summary>
public sealed class DataLoadException : Exception
{
    internal DataLoadException(IReadOnlyList<DataFinding> findings)
        : base($"The data breaks its rules in {findings.Count} {(findings.Count == 1 ? "place" : "places")}:{Environment.NewLine}{string.Join(Environment.NewLine, findings)}") =>
        Findings = findings;

    /// <summary>Every place, in the order of files and lines.</summary>
    public IReadOnlyList<DataFinding> Findings { get; }
}
