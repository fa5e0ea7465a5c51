using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The reports in the catalog, by year: one for each edition folder (<c>Data/reports</c>).</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ReportCollection : ResultSet<Report>
{
    private readonly Report[] _reports;

    internal ReportCollection(params Report[] reports) => _reports = reports;

    /// <summary>Gets the report of a year.</summary>
    /// <param name="year">The year of the edition.</param>
    /// <exception cref="ReportNotFoundException">There is no report for that year; the exception lists the available years.</exception>
    /// <example><code>
    /// Report report = StateOfAiCatalog.Embedded.Reports[2023];
    /// Console.WriteLine(report.Citation);
    /// </code></example>
    public Report this[int year] => GetOrNull(year) ?? throw new ReportNotFoundException(year, [.. _reports.Select(known => known.Year)]);

    /// <summary>Finds the report of a year.</summary>
    /// <param name="year">The year of the edition.</param>
    /// <returns>The report, or <see langword="null"/> if there is none for that year.</returns>
    public Report? GetOrNull(int year)
    {
        foreach (Report report in _reports)
        {
            if (report.Year == year)
                return report;
        }

        return null;
    }

    internal override int Length => _reports.Length;

    internal override Report At(int place) => _reports[place];

    /// <summary>One row per report.</summary>
    internal override TableView ViewOf(IEnumerable<Report> shown) => shown.ToView(view => view
        .Title("Reports").Column("Year", report => report.Year).Column("Title", report => report.Title)
        .Column("Published", report => report.Published).Column("Slides", report => report.Edition?.Slides)
        .Column("Facts", report => report.Facts.Count).Column("Observations", report => report.Observations.Count)
        .Column("Claims", report => report.Claims.Count).Column("Predictions", report => report.Predictions.Count)
        .Sources(report => [report.Citation.ToString()]));

    /// <summary>The years of the reports.</summary>
    public override string ToString() =>
        "Reports of "
            + string.Join(", ", _reports.Select(report => report.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
