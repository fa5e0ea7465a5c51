#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How fast does NVIDIA's data center revenue grow? A table for a slide, from a series and from a result.

using StateOfAi.Data;

Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;

// Your own columns...
Console.Write(revenue[^8..].ToView(view => view
    .Title("NVIDIA data center revenue")
    .Column("Quarter", point => point.Period)
    .Column("Revenue", point => point.Figure, "B1")
    .Column("QoQ", point => revenue.PeriodOverPeriod(point.Period).Percent, "N0+")
    .Column("YoY", point => revenue.YearOverYear(point.Period).Percent, "N0+")).ToMarkdown(doubts: FootnoteDetail.None));

// ...or some of those that a result already has.
Console.WriteLine();
Console.Write(revenue.YearOverYear().OrderByDescending("Percent").Take(3)
    .Only("To period", "From", "To", "Percent")
    .Rename("To period", "Quarter").Rename("From", "Year before").Rename("To", "Revenue").Rename("Percent", "YoY")
    .WithTitle("The three fastest quarters, year over year").ToMarkdown(doubts: FootnoteDetail.None));
