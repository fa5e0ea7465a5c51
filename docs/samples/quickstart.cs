#!/usr/bin/env dotnet
#:project ../../src/StateOfAi.Data

// A tour of the 2023 report: dotnet run docs/samples/quickstart.cs

using StateOfAi.Data;

IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
Report report = catalog.Reports[2023];

Title($"{report.Title}, published {report.Published}");
Line("Contents",
    $"{catalog.Tables.Sum(table => table.Rows.Count):N0} rows, {report.Facts.Count} facts with locations, {catalog.Sources.Count} "
        + $"sources, {report.Errata.Count} errata and notes");
Line("Data", $"version {catalog.DataVersion}, SHA-256 {catalog.ContentHash[..12]}...");
Console.WriteLine($"  {report.Citation}");

Title("How much did the combined value of US AI unicorns grow, and who says so?");
Growth us = ValueOfUnicorns("US"), uk = ValueOfUnicorns("GB");
Line("US", $"{us.From} to {us.To}, {us.Percent:N1+}");
Line("UK", $"{uk.From} to {uk.To}, {uk.Percent:N1+}");
Line("US lead", $"{CohortComparison.Between(CohortValue.Of("US", us.Percent), CohortValue.Of("UK", uk.Percent)).PercentagePoints:N1}");
Observation value = report.Observations["observation.us-unicorn-value-2023"];
foreach (Source source in value.Provenance.Sources)
    Line("Source", source.Citation);
Line("Location", value.Provenance.Locators[0]);
foreach (Doubt doubt in value.Doubts)
    Line("Doubt", doubt);

Title("How fast is NVIDIA's data center revenue growing?");
Observation revenue = report.Observations.OfMeasure("measure.revenue").Single(row => row.Group is "data center");
Line("Report", $"{revenue.Value} in {revenue.Period}");
foreach (GrowthClaim claim in report.GrowthClaims.Where(claim => claim.To == revenue))
    Line("Implied earlier", $"{claim.ImpliedBase:G4} in {claim.ComparedWith}, from the stated {claim.Stated:+}");
Series filed = catalog.Datasets.NvidiaRevenue.DataCenter;
Line("SEC filings",
    $"{filed[revenue.Period!].Value}, {filed.PeriodOverPeriod(revenue.Period!).Percent:N1+} quarter over quarter, "
        + $"{filed.YearOverYear(revenue.Period!).Percent:N1+} year over year");

Title("What share of chip use in AI papers does NVIDIA have?");
IReadOnlyList<Observation> ratios = report.Observations.OfMeasure("measure.chip-use-multiple");
Observation overall = ratios.Single(row => row.Counterparts[0].Id is "chip.all-other");
MarketShares<Row> chips = MarketShares.FromRatios(
    (Row)overall.Chip!, overall.Value, ratios.Where(row => row != overall), row => row.Counterparts[0], row => row.Value, overall);
foreach (MarketShare<Row> chip in chips)
    Line(chip.Key, $"{chip.Percent:N1}");
Line("HHI", $"{chips.Herfindahl.Points:N0}");

Title("What did the acquisitions cost?");
Acquisition[] deals = [.. report.Acquisitions.Where(deal => deal.Price is not null)];
foreach (Acquisition deal in deals)
    Line(deal.Price!, $"{deal.Acquirer} buys {deal.Target}");
Line("Total", deals.Sum(deal => deal.Price));

Title("Do the report's own numbers add up?");
ClaimAudits audits = report.Audit();
Line("Verdicts", string.Join(", ", audits.Verdicts));
ClaimAudit[] wrong = [.. audits.Where(audit => audit.Verdict is Verdict.Disagrees)];
ClaimAudit[] wrongByItself = [.. wrong.Where(audit => audit.Claim.Datasets.Count == 0)];
Line("Disagreeing", $"{wrongByItself.Length} with the report's own figures, {wrong.Length - wrongByItself.Length} with the datasets");
foreach (ClaimAudit audit in wrongByItself)
    Line("Disagrees", $"{audit.Claim.Label}: {audit.Stated} stated, {audit.Recomputed:G3} recomputed");

Title("How often did its predictions come true?");
Proportion hits = catalog.Datasets.Predictions.Graded.ToProportion(row => row.IsHit);
ConfidenceInterval<Percent> interval = hits.Interval();
Line("Hit rate", $"{hits:N1}; 95% interval {interval.Lower:N1} to {interval.Upper:N1}");

// From the first year in the report to the last.
Growth ValueOfUnicorns(string country) => report.Observations.OfMeasure("measure.enterprise-value")
    .Where(row => row.Subject is "AI unicorns" && row.Country?.Code == country)
    .ToSeries().Cagr();

static void Title(string text) => Console.WriteLine($"\n{text}");
static void Line(object name, object value) => Console.WriteLine($"  {name,-15}  {value}");
