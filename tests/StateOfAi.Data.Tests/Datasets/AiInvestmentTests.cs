using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class AiInvestmentTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    [Fact]
    public void Funding_per_deal_falls_and_rises()
    {
        Series perDeal = Datasets.FundingByQuarter.AmountPerDeal;

        Assert.Equal("USD/deal", perDeal.Unit!.Code);
        Assert.Equal(7_000_000_000.0 / 737, perDeal[TimePeriod.OfQuarter(2019, 1)].Value.Point!.Value.Value, 3);
        Assert.Equal(12_815_884.5, perDeal[TimePeriod.OfQuarter(2023, 4)].Value.Point!.Value.Value, 1);
    }

    // As restated: 19.8 + 16.5 + 10.6 + 11.7 = 58.6 and 17.5 + 12.1 + 11.8 + 10.6 = 52.0. As first: 16.0 + 13.1 + 8.5 + 9.7 = 47.3 and 15.9
    // + 10.0 + 9.5 + 7.1 = 42.5, in billions.
    [Theory]
    [InlineData(2022, 58.6, 47.3)]
    [InlineData(2023, 52.0, 42.5)]
    public void Four_quarters_make_the_year_of_each_edition(int year, double restated, double first)
    {
        Assert.Equal(restated * 1e9,
            Datasets.FundingByQuarter.Amount.TrailingSums(4)[TimePeriod.OfQuarter(year, 4)].Value.Point!.Value.Value, 1);
        Assert.Equal(first * 1e9,
            Datasets.FundingByQuarter.OfVintage(PartialDate.OfMonth(2023, 12)).ToSeries()
                .TrailingSums(4)[TimePeriod.OfQuarter(year, 4)].Value.Point!.Value.Value, 1);
    }

    // Q4 2023 from 7.1 to 10.6 billion dollars: +49.2958%. Q3 2023 from 9.5 to 11.8.
    [Fact]
    public void CB_Insights_restated_every_quarter_that_both_editions_have()
    {
        FundingByQuarterDataset funding = Datasets.FundingByQuarter;
        Revisions<AiInvestment, TimePeriod> revisions = funding.RevisionsBetween(funding.Vintages[0], funding.Vintages[1]);

        Assert.Equal(["2023-12", "2024-03"], funding.Vintages.Select(vintage => vintage.ToString()));
        Assert.Equal((16, 1, 4, 0), (revisions.Revised.Count, revisions.Added.Count, revisions.Removed.Count, revisions.Unchanged));
        Assert.Equal(49.2958, revisions.Revised[^1].Growth.Percent.Point!.Value.Value, 4);
        Assert.Contains("conflict.cb-insights-restated",
            StateOfAiCatalog.Embedded.GetConflictsOf("funding-by-quarter.2023-12.2023-q3").Select(conflict => conflict.Id));
        Assert.Equal("2023-12", funding.Deals.Vintage.ToString());
        Assert.Equal("2024-03", funding.Amount.Vintage.ToString());
    }

    // The edition says +18.7% to 33.9 billion; 33.9 / 28.6 = 1.18531. Over the two editions it would be 33.9 / 25.2, +34.5%.
    [Fact]
    public void Growth_over_two_editions_of_the_AI_Index_is_not_known_and_within_one_is()
    {
        AiInvestment restated = Datasets.InvestmentByYear["investment-by-year.ai-index-2025-genai-2023"],
            last = Datasets.InvestmentByYear["investment-by-year.ai-index-2025-genai-2024"];
        AiInvestment first = Datasets.InvestmentByYear["investment-by-year.ai-index-2024-genai-2023"];

        Assert.Equal(18.531, Growth.Between(restated, last).Percent.Point!.Value.Value, 3);
        Assert.Equal(UnknownReason.VintagesDiffer, Growth.Between(first, last).Percent.Reason);
        Assert.All([restated, last, first],
            row =>
                Assert.Contains("conflict.ai-index-genai-restated",
                    StateOfAiCatalog.Embedded.GetConflictsOf(row.Id).Select(conflict => conflict.Id)));
    }

    [Fact]
    public void Publishers_and_definitions_are_no_series_with_each_other()
    {
        AiInvestment[] two = [Datasets.InvestmentByYear["investment-by-year.pitchbook-venture-2022"],
            Datasets.InvestmentByYear["investment-by-year.pitchbook-smaller-2023"]];

        Assert.Contains(
            "2022 covers PitchBook, venture deals in AI and machine learning and 2023 PitchBook, funding of smaller AI companies",
            Assert.Throws<ArgumentException>(() => two.ToSeries()).Message, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.ScopesDiffer, Growth.Between(two[0], two[1]).Percent.Reason);
    }

    [Fact]
    public void Sums_agree_and_some_do_so_by_rounding()
    {
        Reconciliation[] sums = [.. Datasets.Reconcile().Where(sum => sum.Row is AiInvestment)];

        Assert.Equal(5 + 5 + 4 + 2, sums.Length);
        Assert.All(sums, sum => Assert.True(sum.Agrees, sum.ToString()));
        Assert.Equal(
            [
                "investment-by-year.cb-insights-equity-2020 100000000 250000000",
                "investment-by-year.cb-insights-equity-2024-q1-edition-2021 -100000000 250000000",
                "investment-by-year.cb-insights-equity-2024-q1-edition-2022 -100000000 250000000",
                "investment-by-year.cb-insights-equity-2024-q1-edition-2023 -100000000 250000000",
            ],
            sums.Where(sum => sum.Difference != 0)
                .Select(sum => FormattableString.Invariant($"{sum.Row.Id} {sum.Difference:0} {sum.Tolerance:0}")));
    }

    [Fact]
    public void A_restated_year_is_two_rows_of_two_editions()
    {
        AiInvestment[] corporate = [
            .. Datasets.InvestmentByYear.Where(row =>
                row.Definition == "corporate investment of all types" && row.Period == TimePeriod.OfYear(2023))];

        Assert.Equal(["2025: $201B", "2024: $189.2B"], corporate.Select(row => $"{row.Vintage}: {row.Amount}"));
        Assert.Contains("vintage",
            Assert
                .Throws<ArgumentException>(() =>
                    Datasets.InvestmentByYear
                        .Where(row =>
                            row.Publisher.Name.StartsWith("Stanford", StringComparison.Ordinal)
                                && row.Definition == "corporate investment of all types").ToSeries()).Message,
                                    StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Funding_of_2023_is_counted_by_three_publishers() => Assert.Equal(
        ["CB Insights $42.5B", "Crunchbase $48,354.60467M", "PitchBook $68.7B"],
        new[] { "cb-insights-equity-2023", "crunchbase-venture-2023",
            "pitchbook-startups-2023" }.Select(id => Datasets.InvestmentByYear[$"investment-by-year.{id}"])
                .Select(row => $"{row.Publisher.Name} {row.Amount}"));

    // F367 and F368 are of the half-years, in the dataset as in the report.
    [Theory]
    [InlineData("investment-ratio.funding-change-without-genai-2023", "observation.ai-funding-without-genai-2023-h1", -40)]
    [InlineData("investment-ratio.funding-change-all-2023", "observation.all-startup-funding-2023-h1", -54)]
    public void The_fall_of_funding_is_of_the_first_half_of_2023_everywhere(string inDataset, string inReport, int percent)
    {
        Assert.All([inDataset, inReport], id => Assert.Equal(
            ((decimal?)percent, "2023-H1", "2022-H1"),
            StateOfAiCatalog.Embedded[id] is Observation row ? (row.Value?.Value, row.Period?.Code, row.ComparedWith?.Code) : default));
    }

    [Fact]
    public void Unicorns_are_read_twice()
    {
        Assert.Equal(["292 unicorns", "315 unicorns"],
            Datasets.Unicorns.Where(row => row is { Country.Code: "US", Reading: ReportReading.Slides })
                .Select(row => row.Count!.ToString()));
        Assert.Equal(["307 unicorns", "316 unicorns"],
            Datasets.Unicorns.Where(row => row is { Country.Code: "US", Reading: ReportReading.Newspaper })
                .Select(row => row.Count!.ToString()));
        Assert.Null(Datasets.Unicorns["unicorns.eu-2023-newspaper"].Count);
        Assert.Equal(UnknownReason.ScopesDiffer,
            Growth.Between(Datasets.Unicorns["unicorns.us-2022-slides"], Datasets.Unicorns["unicorns.us-2023-newspaper"]).Percent.Reason);
    }

    // In millions of dollars up to the report: 10,000 + 300 + 300 + 450 + up to 4,000 + 1,300 + 270 + 350 + 150 + 221 + 200 + 141 + 100 +
    // 300 (Baichuan) + 235 + 135 + 100, and the debt of 2,300.
    [Fact]
    public void Rounds_of_generative_AI_up_to_the_report_bound_its_18_billion()
    {
        // First sale of xAI on 29 November and the round of Baichuan on 17 October 2023; of Poolside only the year is known.
        FundingRound[] rounds = [
            .. Datasets.GenAiRounds.Where(row => row.Amount!.Unit.Code == "USD" && row.Period.End < new LocalDate(2023, 10, 12)
                && row.Organization!.Id is not ("org.databricks" or "org.stack-av" or "org.deepl"))];

        Assert.Equal(15, rounds.Length);
        Assert.Equal(20_317_000_000, rounds.Sum(row => row.Amount).Upper!.Value.Value);
        Assert.Equal(14_017_000_000 + 2_300_000_000, rounds.Where(row => row.Amount!.IsExact).Sum(row => row.Amount).Point!.Value.Value);
    }

    /// <summary>What a claim adds up as known before the report is dated before it, and is all that is.</summary>
    [Fact]
    public void Claims_on_rounds_up_to_the_report_sum_no_later_one()
    {
        Claim claim = StateOfAiCatalog.Embedded.Reports[2023].Claims["claim.data-genai-rounds"];

        Assert.Equal(13, claim.Rows.OfType<FundingRound>().Count());
        Assert.All(claim.Rows.OfType<FundingRound>(), round => Assert.True(round.Period.End < new LocalDate(2023, 10, 12), round.Id));
        Assert.Equal(
            ["genai-round.anthropic-2023-10", "genai-round.baichuan-2023-10", "genai-round.mistral-ai-2023-12",
                "genai-round.aleph-alpha-2023-11", "genai-round.xai-2023", "genai-round.poolside-2023"],
            Datasets.GenAiRounds.Where(round => round.Period.End >= new LocalDate(2023, 10, 12)).Select(round => round.Id));
    }

    [Fact]
    public void People_and_funds_are_told_apart_in_a_round()
    {
        FundingRound round = Datasets.GenAiRounds["genai-round.inflection-ai-2023-06-29"];

        Assert.Equal(["Microsoft", "NVIDIA"], round.LeadInvestors.Select(investor => investor.Name));
        Assert.Equal(["Reid Hoffman", "Bill Gates", "Eric Schmidt"], round.PrivateInvestors.Select(investor => investor.Name));
        Assert.Equal("$4B", round.Valuation!.ToString());
    }
}
