#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How fast does NVIDIA's data center revenue grow? A table for a slide.

using StateOfAi.Data;

Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;

Console.Write(revenue.YearOverYear()[^8..]
    .Only("To period", "To", "Percent")
    .Rename("To period", "Quarter").Rename("To", "Revenue").Rename("Percent", "On the year")
    .Format("Revenue", "B1").Format("On the year", "N0+")
    .WithTitle("NVIDIA data center revenue")
    .ToMarkdown());
