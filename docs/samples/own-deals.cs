#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0
#:package Sep@0.17.1

// Who leads in my own market? dotnet run own-deals.cs -- deals.csv, with the columns company, year and amount in dollars

using nietras.SeparatedValues;
using StateOfAi.Data;

const string Example = """
    company,year,amount
    "Ours, Inc.",2023,"12,500,000"
    "Ours, Inc.",2024,"21,000,000"
    Theirs,2023,"20,000,000"
    Theirs,2024,"18,500,000"
    Small,2023,4000000
    New,2024,9000000
    """;

SepReaderOptions options = Sep.New(',').Reader(o => o with { Unescape = true });
using SepReader csv = args is [var path] ? options.FromFile(path) : options.FromText(Example);

MarketSharesByPeriod<string> shares = csv
    .Enumerate(row => (Company: row["company"].ToString(), Year: row["year"].Parse<int>(), Amount: row["amount"].Parse<decimal>()))
    .ToMarketSharesByPeriod(deal => TimePeriod.OfYear(deal.Year), deal => deal.Company, deal => deal.Amount, Unit.Usd);

Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share").WithTitle("Shares of the market").ToText());
Console.WriteLine(shares.Concentration.ToText());
Console.Write(shares.Shift(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024)).ToText());
