#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Who bought whom, for how much, and did the deal close?

using StateOfAi.Data;

Report report = StateOfAiCatalog.Embedded.Reports[2023];

Console.Write(report.Acquisitions.OrderByDescending("Price").Only("Acquirer", "Target", "Price", "Stage", "Completed")
    .ToText(doubts: FootnoteDetail.Brief));

// Dollars and euros are never added silently.
Console.WriteLine($"\nAll prices: {report.Acquisitions.Where(deal => deal.Price is not null).Sum(deal => deal.Price)}");
