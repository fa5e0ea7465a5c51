using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The reports whose tables the catalog holds, by year.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ReportCollection : IReadOnlyCollection<Report>, ITabular
{
    private readonly Report[] _reports;

    internal ReportCollection(params Report[] reports) => _reports = reports;

    /// <summary>How many there are.</summary>
    public int Count => _reports.Length;

    /// <summary>The report of a year.</summary>
    /// <param name="year">The year of the edition.</param>
    /// <exception cref="ReportNotFoundException">There is none; the exception names the years that there are.</exception>
    public Report this[int year] => GetOrNull(year) ?? throw new ReportNotFoundException(year, [.. _reports.Select(known => known.Year)]);

    /// <summary>The report of a year, or <see langword="null"/> when there is none.</summary>
    /// <param name="year">The year of the edition.</param>
    public Report? GetOrNull(int year)
    {
        foreach (Report report in _reports)
        {
            if (report.Year == year)
                return report;
        }

        return null;
    }

    /// <summary>The report of a year, if there is one.</summary>
    /// <param name="year">The year of the edition.</param>
    /// <param name="report">The report; <see langword="null"/> when there is none.</param>
    public bool TryGet(int year, [NotNullWhen(true)] out Report? report) => (report = GetOrNull(year)) is not null;

    /// <inheritdoc/>
    public IEnumerator<Report> GetEnumerator() => ((IEnumerable<Report>)_reports).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each report.</summary>
    public TableView ToView() => _reports.ToView(view => view
        .Title("Reports").Column("Year", report => report.Year).Column("Title", report => report.Title).Column("Published", report => report.Published).Column("Facts", report => report.Facts.Count)
        .Sources(report => [report.Citation.ToString()]));

    /// <summary>The years of the reports.</summary>
    public override string ToString() => "Reports of " + string.Join(", ", _reports.Select(report => report.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
