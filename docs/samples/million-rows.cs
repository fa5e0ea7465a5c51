#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// What do a million of my own deals add up to, by region and year?

using StateOfAi.Data;

string[] regions = ["Africa", "Asia", "Europe", "North America", "Oceania", "South America"];
var deals = Enumerable.Range(0, 1_000_000)
    .Select(i =>
        (Region: regions[i * 7L % 13 % 6], Year: TimePeriod.OfYear(2018 + (i * 11 % 8)),
            Amount: i % 100 == 0 ? (double?)null : 1_000 + (i % 997)));

ColumnTable table = ColumnTable.From(deals)
    .Dimension(deal => deal.Region, out var region)
    .OrderedDimension(deal => deal.Year, out var year)
    .Measure(deal => deal.Amount, out var amount)
    .Build();

var byRegion = table.GroupBy(region).Aggregate(amount.Sum(), amount.Median(), amount.CountPresent());
Console.Write(byRegion.OrderBy(group => group.Key).ToView(view => view
    .Title($"{table.Count:N0} deals")
    .Column("Region", group => group.Key)
    .Column("Sum", group => group.Value.Item1, Unit.Usd)
    .Column("Median", group => group.Value.Item2, Unit.Usd)
    .Column("With an amount", group => group.Value.Item3)).ToText());

// The methods for the report's figures work on your own rows. A missing amount is not zero, so the query explicitly selects the known
// ones.
ColumnQuery known = table.Where(amount.IsPresent());
Console.WriteLine();
Console.Write(known.ToMarketShares(region, amount, Unit.Usd).ToText());
Console.WriteLine($"\nEurope: {known.ToSeriesBy(region, year, amount, Unit.Usd)["Europe"].Cagr()}");
