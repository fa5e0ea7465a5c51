#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How much did the value of AI unicorns grow in the US and in the UK, and says who?

using StateOfAi.Data;

Report report = StateOfAiCatalog.Embedded.Reports[2023];
Observation[] rows = [.. report.Observations.OfMeasure("measure.enterprise-value").Where(row => row.Subject is "AI unicorns")];
Growth us = Value("US"), uk = Value("GB");

Console.Write(new[] { ("US", us), ("UK", uk) }.ToView(view => view
    .Title("Value of AI unicorns, 2022 to 2023")
    .Column("Country", line => line.Item1)
    .Column("From", line => line.Item2.From)
    .Column("To", line => line.Item2.To)
    .Column("Growth", line => line.Item2.Percent)
    .Note(
        "The US is ahead by "
        + $"{CohortComparison.Between(CohortValue.Of("US", us.Percent), CohortValue.Of("UK", uk.Percent)).PercentagePoints}.")
    .Source(rows[0].Provenance.Citation.ToString())).ToText());

Growth Value(string country) => rows.Where(row => row.Country == Country.Parse(country)).ToSeries().Cagr();
