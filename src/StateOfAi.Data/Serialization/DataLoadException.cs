using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Data that breaks its rules was not loaded. <see cref="Findings"/> has all findings, the message the first hundred.</summary>
public sealed class DataLoadException : Exception
{
    private const int Told = 100;

    internal DataLoadException(IReadOnlyList<DataFinding> findings)
        : base(MessageOf(findings)) => Findings = findings;

    /// <summary>Every place, in the order of files and lines.</summary>
    public IReadOnlyList<DataFinding> Findings { get; }

    private static string MessageOf(IReadOnlyList<DataFinding> findings)
    {
        string heading =
            string.Create(CultureInfo.InvariantCulture,
                $"The data breaks its rules in {findings.Count} {(findings.Count == 1 ? "place" : "places")}:");
        string rest = string.Create(CultureInfo.InvariantCulture, $"... and {findings.Count - Told} more, in Findings.");
        return string.Join(Environment.NewLine,
            [heading, .. findings.Take(Told).Select(finding => finding.ToString()), .. findings.Count > Told ? (string[])[rest] : []]);
    }
}
