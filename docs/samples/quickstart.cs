#!/usr/bin/env dotnet
#:project ../../src/StateOfAi.Data

// A tour of the 2023 report: dotnet run docs/samples/quickstart.cs

using StateOfAi.Data;

IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
Report report = catalog.Reports[2023];

Title($"{report.Title}, published {report.Published}");
Line("Inside",
    $"{catalog.Tables.Sum(table => table.Rows.Count):N0} rows, {report.Facts.Count} facts with their places, {catalog.Sources.Count} "
        + $"sources, {report.Errata.Count} notes of doubt");
Line("Data", $"version {catalog.DataVersion}, SHA-256 {catalog.ContentHash[..12]}...");
Console.WriteLine($"  {report.Citation}");

Title("By how much did the value of US AI unicorns grow, and says who?");
Growth us = ValueOfUnicorns("US"), uk = ValueOfUnicorns("GB");
Line("US", $"{us.From} to {us.To}, {us.Percent:N1+}");
Line("UK", $"{uk.From} to {uk.To}, {uk.Percent:N1+}");
Line("US ahead by", $"{CohortComparison.Between(CohortValue.Of("US", us.Percent), CohortValue.Of("UK", uk.Percent)).PercentagePoints:N1}");
Observation value = report.Observations["observation.us-unicorn-value-2023"];
foreach (Source source in value.Provenance.Sources)
    Line("Says", source.Citation);
Line("At", value.Provenance.Locators[0]);
foreach (Doubt doubt in value.Doubts)
    Line("In doubt", doubt);

Title("How much data center revenue did NVIDIA have, and before?");
Observation revenue = report.Observations.OfMeasure("measure.revenue").Single(row => row.Group is "data center");
Line("As printed", $"{revenue.Value} in {revenue.Period}");
foreach (GrowthClaim claim in report.GrowthClaims.Where(claim => claim.To == revenue))
    Line($"So, by {claim.Stated:+}", $"{claim.ImpliedBase:G4} in {claim.ComparedWith!.Code}");
Series filed = catalog.Datasets.NvidiaRevenue.DataCenter;
Line("By the filings",
    $"{filed[revenue.Period!].Value}, {filed.PeriodOverPeriod(revenue.Period!).Percent:N1+} on the quarter, "
        + $"{filed.YearOverYear(revenue.Period!).Percent:N1+} on the year");

Title("Which share of chip use in AI papers does NVIDIA hold?");
IReadOnlyList<Observation> ratios = report.Observations.OfMeasure("measure.chip-use-multiple");
Observation overall = ratios.Single(row => row.Counterparts[0].Id is "chip.all-other");
MarketShares<Row> chips = MarketShares.FromRatios(
    (Row)overall.Chip!, overall.Value, ratios.Where(row => row != overall), row => row.Counterparts[0], row => row.Value, overall);
foreach (MarketShare<Row> chip in chips)
    Line(chip.Key, $"{chip.Percent:N1}");
Line("HHI", $"{chips.Herfindahl.Points:N0}");

Title("What did the deals cost?");
Acquisition[] deals = [.. report.Acquisitions.Where(deal => deal.Price is not null)];
foreach (Acquisition deal in deals)
    Line(deal.Price!, $"{deal.Acquirer} buys {deal.Target}");
Line("Sum", deals.Sum(deal => deal.Price));

Title("Does the report agree with itself?");
ClaimAudits audits = report.Audit();
Line("Claims", string.Join(", ", audits.Verdicts));
foreach (ClaimAudit audit in audits.Where(audit => audit.Verdict is Verdict.Disagrees && audit.Claim.Datasets.Count == 0))
    Line($"{audit.Stated}", $"stated, {audit.Recomputed:G3} found: {audit.Claim.Label}");

Title("How often did its predictions come true?");
Proportion hits = catalog.Datasets.Predictions.Graded.ToProportion(row => row.IsHit);
ConfidenceInterval<Percent> interval = hits.Interval();
Line("Came true", $"{hits:N1}; 95 % interval {interval.Lower:N1} to {interval.Upper:N1}");

// From the first year that the report gives to the last.
Growth ValueOfUnicorns(string country) => report.Observations.OfMeasure("measure.enterprise-value")
    .Where(row => row.Subject is "AI unicorns" && row.Country?.Code == country)
    .ToSeries().Cagr();

static void Title(string text) => Console.WriteLine($"\n{text}");
static void Line(object name, object value) => Console.WriteLine($"  {name,-15}  {value}");
