using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The reports whose tables the catalog holds, by year.</summary>
public sealed class ReportCollection : IReadOnlyCollection<Report>
{
    private readonly Report[] _reports;

    internal ReportCollection(params Report[] reports) => _reports = reports;

    /// <summary>How many there are.</summary>
    public int Count => _reports.Length;

    /// <summary>The report of a year.</summary>
    /// <param name="year">The year of the edition.</param>
    /// <exception cref="ReportNotFoundException">There is none; the exception names the years that there are.</exception>
    public Report this[int year] => TryGet(year, out Report? report) ? report : throw new ReportNotFoundException(year, [.. _reports.Select(known => known.Year)]);

    /// <summary>The report of a year, if there is one.</summary>
    public bool TryGet(int year, [NotNullWhen(true)] out Report? report)
    {
        foreach (Report known in _reports)
        {
            if (known.Year == year)
            {
                report = known;
                return true;
            }
        }

        report = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<Report> GetEnumerator() => ((IEnumerable<Report>)_reports).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
