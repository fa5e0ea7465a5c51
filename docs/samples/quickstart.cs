#!/usr/bin/env dotnet
#:project ../../src/StateOfAi.Data

// A tour of the 2023 report: dotnet run docs/samples/quickstart.cs

using StateOfAi.Data;

IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
Report report = catalog.Reports[2023];

Title($"{report.Title}, published {report.Published}");
Line("Rows", $"{catalog.Tables.Sum(table => table.Rows.Count):N0} in {catalog.Tables.Count()} tables");
Line("Facts", $"{report.Facts.Count}, each with its place in the report");
Line("Sources", $"{catalog.Sources.Count}, and {report.Errata.Count} notes on what is wrong or unclear in them");
Line("Data", $"version {catalog.DataVersion}, SHA-256 {catalog.ContentHash[..12]}...");
Cite(report.Citation);

Title("NVIDIA's market value over ten years");
GrowthClaim value = report.GrowthClaims.Single(claim => claim.Measure is ClaimedMeasure.MarketCapitalization);
Growth tenYears = value.Recomputed;
Line("From, to", $"{tenYears.From} to {tenYears.To}");
Line("The report says", value.Stated);
Line("The figures give", tenYears.Multiple);
Line("A year", $"{tenYears.CompoundAnnualRate:+}, as the years are known and not the days");
Cite(value.Provenance.Citation);

Title("NVIDIA's data center revenue");
FinancialMetric revenue = report.FinancialMetrics.Single(metric => metric.Segment is "data center" && metric.Measure is FinancialMeasure.Revenue);
Line("Revenue", $"{revenue.Value} in {revenue.Period}");
foreach (GrowthClaim claim in report.GrowthClaims.Where(claim => claim.To == revenue))
    Line($"Stated {claim.Stated:+}", $"implies {claim.ImpliedBase} in {claim.ComparedWith}");
Series filed = catalog.Datasets.NvidiaRevenue.DataCenter;
Line("By the filings", $"{filed[revenue.Period].Value}: {filed.PeriodOverPeriod(revenue.Period).Percent:+} on the quarter, {filed.YearOverYear(revenue.Period).Percent:+} on the year, as read {filed.Vintage}");
Cite(revenue.Provenance.Citation);

Title("Who holds which share of chip use in AI papers");
ChipUsage[] ratios = [.. report.ChipUsages.Where(usage => usage.Measure is ChipUsageMeasure.CitationMultiple)];
ChipUsage overall = ratios.Single(usage => usage.ComparedWith!.Scope is ChipScope.Remainder);
MarketShares<string> chips = MarketShares.FromRatios(
    overall.Chip.Name, overall.Value, ratios.Where(usage => usage != overall).Select(usage => KeyValuePair.Create(usage.ComparedWith!.Name, usage.Value)));
foreach (MarketShare<string> chip in chips)
    Line(chip.Key, chip.Share.Select(share => share.ToPercent()));
Line("All others", chips.Rest.Select(rest => rest.ToPercent()));
Cite(overall.Provenance.Citation);

Title("AI unicorns of the US and the UK as cohorts");
Growth us = Value(Country.Parse("US")), uk = Value(Country.Parse("GB"));
Line("US, value", us);
Line("UK, value", uk);
CohortComparison gap = CohortComparison.Between(Cohort.Of("US", us.Percent), Cohort.Of("UK", uk.Percent));
Line("US ahead by", gap.PercentagePoints);
Cite(report.MarketAggregates.First(row => row.Population is "AI unicorns").Provenance.Citation);

Title("Acquisitions, dollars and euros apart");
Acquisition[] deals = [.. report.Acquisitions.Where(deal => deal.Price is not null)];
foreach (Acquisition deal in deals)
    Line(deal.Price!, $"{deal.Acquirer} buys {deal.Target}");
foreach (IGrouping<Unit, Acquisition> group in deals.GroupBy(deal => deal.Price!.Unit))
    Line($"Sum in {group.Key}", group.Sum(deal => deal.Price));
Line("Sum of all", deals.Sum(deal => deal.Price));
Cite(deals[0].Provenance.Citation);

ILookup<bool, ClaimAudit> audits = report.Audit().ToLookup(audit => audit.Claim.Datasets.Count > 0);
Title("What the report states, against its own figures");
foreach (IGrouping<Verdict, ClaimAudit> group in audits[false].GroupBy(audit => audit.Verdict).OrderBy(group => group.Key))
    Line(group.Key, $"{group.Count()} checks");
foreach (ClaimAudit audit in audits[false].Where(audit => audit.Verdict is Verdict.Disagrees))
{
    Console.WriteLine($"  {audit}");
    Cite(audit.Provenance.Citation);
}

Title("And against the datasets, each in its vintage");
foreach (IGrouping<Verdict, ClaimAudit> group in audits[true].GroupBy(audit => audit.Verdict).OrderBy(group => group.Key))
    Line(group.Key, $"{group.Count()} checks");
foreach (ClaimAudit audit in audits[true].Where(audit => audit.Claim.Id is "claim.data-nvidia-data-center-year-on-year" or "claim.data-nvidia-over-fpga-2022-12" or "claim.data-nvidia-over-fpga-2026-06"))
    Console.WriteLine($"  {audit}");

Title("The predictions of 2022 that the section looks back on, and how they came out");
foreach (Prediction prediction in report.Predictions.Where(prediction => prediction.Edition is 2022))
{
    Line(prediction.Outcome, prediction.Statement);
    Cite(prediction.Provenance.Citation);
}

// The value of a country's AI unicorns, from the first year that the report gives to the last.
Growth Value(Country country)
{
    MarketAggregate[] values = [.. report.MarketAggregates
        .Where(row => row.Population is "AI unicorns" && row.Country == country && row.Measure is MarketMeasure.EnterpriseValue)
        .OrderBy(row => row.Period)];
    return Growth.Between(values[0], values[^1]);
}

static void Title(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");
static void Line(object name, object value) => Console.WriteLine($"  {name,-16}  {value}");

// A citation is one line of text; here it is broken to fit the screen.
static void Cite(Citation citation)
{
    string line = "   ";
    foreach (string word in $"[{citation}]".Split(' '))
    {
        if (line.Length + 1 + word.Length > 120 && line.Length > 3)
        {
            Console.WriteLine(line);
            line = "    ";
        }

        line += $" {word}";
    }

    Console.WriteLine(line);
}
