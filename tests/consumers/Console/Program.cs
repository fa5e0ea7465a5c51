using System.Text;
using StateOfAi.Data;
using StateOfAi.Data.Charts;
using StateOfAi.Data.Queries;

Report report = StateOfAiCatalog.Embedded.Reports[2023];

foreach (Acquisition deal in report.Acquisitions.Where(deal => deal.Price is not null))
    Console.WriteLine($"{deal.Acquirer} buys {deal.Target} for {deal.Price}");

Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
Console.WriteLine(revenue.YearOverYear(TimePeriod.Parse("nvidia:FY2024-Q2")));

MarketShares<string> mine = new[] { ("Ours", 30m), ("Theirs", 50m), ("Others'", 20m) }.ToMarketShares(row => row.Item1, row => row.Item2,
    Unit.Usd);
Console.WriteLine($"{mine}; {mine.Herfindahl}");

(string Company, decimal? Amount)[] rows = [("Ours", 30m), ("Theirs", 20m), ("Theirs", 30m), ("Others'", 20m)];
Console.WriteLine(await rows.AsQueryable().ToMarketSharesAsync(row => row.Company, row => row.Amount, Unit.Usd));

Chart chart = mine.ToChart();
Console.WriteLine($"{chart.AlternativeText} A PNG: {Encoding.ASCII.GetString(chart.ToPng(), 1, 3) == "PNG"}.");
