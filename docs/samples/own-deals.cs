#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0
#:package Sep@0.17.1

// Who leads in my own market? dotnet run own-deals.cs -- deals.csv, with the columns company, date and amount in dollars

using nietras.SeparatedValues;
using StateOfAi.Data;

const string Example = """"
    company,date,amount
    Ours,2023-02-14,"12,500,000"
    Ours,2024-05-02,"21,000,000"
    "Theirs, Inc.",2023-06-30,"20,000,000"
    "Theirs, Inc.",2024-01-15,"18,500,000"
    "Small ""& Sons""",2023-11-09,"4,000,000"
    New,2024-09-21,"9,000,000"
    """";

SepReaderOptions options = Sep.New(',').Reader(o => o with { Unescape = true });
using SepReader csv = args is [var path] ? options.FromFile(path) : options.FromText(Example);

MarketSharesByPeriod<string> shares = csv
    .Enumerate(row => (Company: row["company"].ToString(), Day: row["date"].Parse<DateOnly>(), Amount: row["amount"].Parse<decimal>()))
    .ToMarketSharesByPeriod(deal => TimePeriod.OfDay(deal.Day).In(Grain.Year), deal => deal.Company, deal => deal.Amount, Unit.Usd);

Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share")
    .Rename("Part", "Company").WithTitle("Shares of the market").WithNotes().ToText());
Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Amount")
    .Rename("Part", "Company").WithTitle("Deals").WithNotes().ToText());
Console.WriteLine(shares.Concentration.WithTitle("How concentrated the market is").ToText());
Console.Write(shares.Shifts[^1].OrderByDescending("Change")
    .Rename("Part", "Company").WithTitle("Who gained and who lost").ToText());
