using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Thrown when data breaks its rules; nothing is loaded. The message lists the first hundred <see cref="Findings"/>.</summary>
public sealed class DataLoadException : Exception
{
    private const int Told = 100;

    internal DataLoadException(IReadOnlyList<DataFinding> findings)
        : base(MessageOf(findings)) => Findings = findings;

    /// <summary>All findings, ordered by file and line.</summary>
    public IReadOnlyList<DataFinding> Findings { get; }

    private static string MessageOf(IReadOnlyList<DataFinding> findings)
    {
        string heading =
            string.Create(CultureInfo.InvariantCulture,
                $"The data breaks its rules in {findings.Count} {(findings.Count == 1 ? "place" : "places")}:");
        string rest = string.Create(CultureInfo.InvariantCulture, $"... and {findings.Count - Told} more; see Findings.");
        return string.Join(Environment.NewLine,
            [heading, .. findings.Take(Told).Select(finding => finding.ToString()), .. findings.Count > Told ? (string[])[rest] : []]);
    }
}
