#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Who bought whom, for how much, and did the deal close?

using StateOfAi.Data;

Report report = StateOfAiCatalog.Embedded.Reports[2023];

Console.Write(report.Acquisitions.OrderByDescending(deal => deal.Price?.PrintedNumber).ToView(view => view
    .Title($"Acquisitions in the {report.Title}")
    .Column("Buyer", deal => deal.Acquirer.Name)
    .Column("Bought", deal => deal.Target.Name)
    .Column("Price", deal => deal.Price)
    .Column("Stage", deal => deal.Stage)
    .Column("Announced", deal => deal.Announced)
    .RestingOn(deal => deal)).ToText());

// Dollars and euros are never added silently.
Console.WriteLine($"\nAll prices: {report.Acquisitions.Where(deal => deal.Price is not null).Sum(deal => deal.Price)}");
