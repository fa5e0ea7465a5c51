/// <summary>The analysis: in which country did the value of AI unicorns grow most?</summary>
public sealed class UnicornRanking(IStateOfAiCatalog catalog)
{
    /// <summary>Countries with at least two values on the slides, fastest growth first and unknown growth last.</summary>
    public IReadOnlyList<CountryGrowth> Rows =>
    [
        .. catalog.Datasets.Unicorns
            .Where(row => row is { Reading: ReportReading.Slides, Country: not null, CombinedValue: not null })
            .GroupBy(row => row.Country!.Value)
            .Where(country => country.Count() > 1)
            .Select(country => Growth(country.Key, [.. country.OrderBy(row => row.Period)]))
            .OrderByDescending(row => row.Growth.Percent.Point?.Value ?? row.Growth.Percent.Lower?.Value ?? double.NegativeInfinity),
    ];

    /// <summary>The ranking as a table, with its sources.</summary>
    public TableView Table => Rows.ToView(view => view
        .Title("Growth in the value of AI unicorns")
        .Column("Country", row => row.Country)
        .Column("From", row => row.Growth.From)
        .Column("To", row => row.Growth.To)
        .Column("Growth", row => row.Growth.Percent));

    private static CountryGrowth Growth(Country country, IReadOnlyList<UnicornCount> rows) => new(
        country, StateOfAi.Data.Growth.Between(rows[0].CombinedValue, rows[^1].CombinedValue));
}
