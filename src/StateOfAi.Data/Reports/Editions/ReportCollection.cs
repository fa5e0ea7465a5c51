namespace StateOfAi.Data;

/// <summary>The reports whose tables the catalog holds, by year: one for each folder of an edition (<c>Data/reports</c>).</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ReportCollection : ResultSet<Report>
{
    private readonly Report[] _reports;

    internal ReportCollection(params Report[] reports) => _reports = reports;

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

    internal override int Length => _reports.Length;

    internal override Report At(int place) => _reports[place];

    /// <summary>A row for each report.</summary>
    internal override TableView ViewOf(IEnumerable<Report> shown) => shown.ToView(view => view
        .Title("Reports").Column("Year", report => report.Year).Column("Title", report => report.Title)
        .Column("Published", report => report.Published).Column("Facts", report => report.Facts.Count)
        .Sources(report => [report.Citation.ToString()]));

    /// <summary>The years of the reports.</summary>
    public override string ToString() =>
        "Reports of "
            + string.Join(", ", _reports.Select(report => report.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
