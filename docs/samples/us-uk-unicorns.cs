#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How much did the value of AI unicorns grow in the US and in the UK, and who says so?

using StateOfAi.Data;

Report report = StateOfAiCatalog.Embedded.Reports[2023];
Observation[] rows = [.. report.Observations.OfMeasure("measure.enterprise-value").Where(row => row.Subject is "AI unicorns")];
Growth us = Value("US"), uk = Value("GB");
CohortComparison lead = CohortComparison.Between(CohortValue.Of("US", us.Percent), CohortValue.Of("UK", uk.Percent));

Console.Write(new[] { (Country: "US", Growth: us), (Country: "UK", Growth: uk) }.ToView(view => view
    .Title("Value of AI unicorns, 2022 to 2023")
    .Column("Country", line => line.Country)
    .Column("From", line => line.Growth.From, "B0")
    .Column("To", line => line.Growth.To, "B0")
    .Column("Growth", line => line.Growth.Percent)
    .Note($"The US is ahead by {lead.PercentagePoints}.")).ToText());

Growth Value(string country) => rows.Where(row => row.Country == Country.Parse(country)).ToSeries().Cagr();
