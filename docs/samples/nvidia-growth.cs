#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How fast did NVIDIA's data center revenue grow, quarter by quarter, and says who?

using StateOfAi.Data;

Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;

TableView table = revenue.Where(point => point.Period.Year >= 2023).ToView(view => view
    .Title("NVIDIA's data center revenue, as in its filings")
    .Column("Quarter", point => point.Period.Code)
    .Column("Ends", point => point.Period.End)
    .Column("Revenue", point => point.Figure)
    .Column("On the quarter", point => revenue.PeriodOverPeriod(point.Period).Percent)
    .Column("On the year", point => revenue.YearOverYear(point.Period).Percent)
    .Note($"As read {revenue.Vintage}; fiscal years end in January.")
    .RestingOn(point => point));
Console.Write(table.ToText());
