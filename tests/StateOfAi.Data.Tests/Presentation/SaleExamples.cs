namespace StateOfAi.Data.Tests;

/// <summary>Rows of somebody's own, some with a source, and results of each kind that are made of them.</summary>
internal static class SaleExamples
{
    internal static readonly Sale[] Sales =
    [
        new("A", 2022, 2, "soai.2023"), new("B", 2022, 3, "summary.2023.industry"),
        new("A", 2023, 4, "soai.2023"), new("B", 2023, 9, "summary.2023.industry"), new("C", 2023, 7, null),
    ];

    internal static readonly MarketShares<string> Shares = Sales.Where(sale => sale.Year == 2023)
        .ToMarketShares(sale => sale.Seller, sale => sale.Amount, total: Figure.Parse("$40"));

    internal static readonly SeriesByKey<string> BySeller = Sales.Take(4)
        .ToSeriesBy(sale => sale.Seller, sale => sale.Period, sale => sale.Amount);

    internal static readonly Groups<string, (long?, int)> Regions = ColumnTable.From(Sales).Dimension(sale => sale.Seller, out var seller)
        .Measure(sale => sale.Dollars, out var dollars).Build().GroupBy(seller).Aggregate(dollars.Sum(), Aggregate.Count());

    internal static VintageCohorts Vintages { get; } = Sales.ToVintageCohorts(
        sale => TimePeriod.OfYear(sale.Seller == "C" ? 2023 : 2022), sale => sale.Period, sale => sale.Amount);

    internal sealed record Sale(string Seller, int Year, int Dollars, string? Source) : ISourced
    {
        public TimePeriod Period => TimePeriod.OfYear(Year);

        public Figure Amount => Figure.Exact(Dollars, Unit.Usd);

        public IReadOnlyList<Source> Sources => Source is null ? [] : [StateOfAiCatalog.Embedded.Sources[Source]];
    }
}
