#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Who leads in my own market? dotnet run own-deals.cs -- deals.csv, with the columns company, year, amount in dollars

using System.Globalization;
using StateOfAi.Data;

string csv = args is [var path] ? File.ReadAllText(path) : """
    company,year,amount
    Ours,2023,12500000
    Ours,2024,21000000
    Theirs,2023,20000000
    Theirs,2024,18500000
    Small,2023,4000000
    New,2024,9000000
    """;
var deals = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(line => line.Split(','))
    .Select(cells => (Company: cells[0], Year: TimePeriod.Parse(cells[1]), Amount: decimal.Parse(cells[2], CultureInfo.InvariantCulture)))
    .ToList();

MarketSharesByPeriod<string> shares = deals.ToMarketSharesByPeriod(deal => deal.Year, deal => deal.Company, deal => deal.Amount, Unit.Usd);
foreach (var (year, market) in shares)
{
    Console.WriteLine($"{year}: {market.Whole} in all, {market.Herfindahl}");
    Console.Write(market.ToText());
    Console.WriteLine();
}

Console.Write(shares.Shift(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024)).ToText());
