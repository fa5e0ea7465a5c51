using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>What a reader asks of the editions, with answers that were worked out elsewhere.</summary>
public sealed class EditionQuestionTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly Table<Observation> In2024 = Catalog.Reports[2024].Observations, In2026 = Catalog.Reports[2026].Observations;

    /// <summary>The verdicts on the deck's own arithmetic.</summary>
    [Theory]
    [InlineData("capex-growth", Verdict.Agrees, 78.7804878)]
    [InlineData("capex-increase", Verdict.Disagrees, 323e9)]
    [InlineData("capex-2025", Verdict.Disagrees, 384e9)]
    [InlineData("run-rate-growth", Verdict.Agrees, 3.5)]
    [InlineData("run-rates-january", Verdict.Agrees, 30.4e9)]
    [InlineData("run-rates-august", Verdict.Agrees, 105e9)]
    [InlineData("run-rates-mentions", Verdict.Agrees, 105e9)]
    [InlineData("ai-led-mentions", Verdict.Agrees, 26)]
    [InlineData("guarantees", Verdict.Agrees, 175e9)]
    [InlineData("western-challengers", Verdict.Agrees, 3.61849711)]
    [InlineData("western-challengers-nvidia", Verdict.Agrees, 4.65895954)]
    [InlineData("chinese-challengers", Verdict.Agrees, 8.75)]
    [InlineData("chinese-challengers-nvidia", Verdict.Agrees, 7.38709677)]
    [InlineData("vc-backed-spending", Verdict.Agrees, 23.8823529)]
    [InlineData("top-firm-spending", Verdict.Agrees, 576.4)]
    [InlineData("ai-part-of-capex", Verdict.Agrees, 64.0500569)]
    [InlineData("software-citations", Verdict.Agrees, 56.6236811)]
    [InlineData("terminal-bench-citations", Verdict.Agrees, 44.9003517)]
    [InlineData("price-fall", Verdict.Agrees, 12.6734986)]
    [InlineData("performance-per-dollar", Verdict.Agrees, 6.85714286)]
    public void The_2026_edition_is_audited(string claim, Verdict verdict, double recomputed)
    {
        Claim audited = Catalog.Reports[2026].Claims["claim.2026-" + claim];

        Assert.Equal(verdict, audited.Audit().Verdict);
        Assert.Equal(recomputed, audited.Recomputed.Point!.Value.Value, recomputed * 1e-8);
    }

    [Fact]
    public void Fourteen_months_are_more_than_the_months_of_slide_38_say()
    {
        Claim claim = Catalog.Reports[2026].Claims["claim.2026-months-slide-38"];

        Assert.Equal(("14 months", Verdict.NotCheckable), (claim.Stated!.ToString(), claim.Audit().Verdict));
        Assert.Equal((12, 14), (Math.Round(claim.Recomputed.Lower!.Value.Value, 1), Math.Round(claim.Recomputed.Upper!.Value.Value, 1)));
    }

    [Fact]
    public void A_share_that_no_slide_states_is_not_audited() => Assert.Equal((null, 79.44),
        (Catalog.Reports[2026].Claims["claim.2026-google-purchase-commitments"].Stated,
            Math.Round(Catalog.Reports[2026].Claims["claim.2026-google-purchase-commitments"].Recomputed.Point!.Value.Value, 2)));

    [Fact]
    public void All_claims_that_state_something_are_audited() => Assert.Equal((21, 5),
        (Catalog.Reports[2026].Audit().Count, Catalog.Reports[2024].Audit().Count));

    [Theory]
    [InlineData(2014, 70.588235, 75.0)]
    [InlineData(2015, 69.230769, 69.230769)]
    [InlineData(2021, 70.652174, 70.652174)]
    [InlineData(2023, 77.049180, 77.049180)]
    public void The_United_States_have_most_of_the_investment_of_four_regions(int year, double low, double high)
    {
        Observation[] rows = [.. In2024.OfMeasure("measure.funding").Where(row => row.Subject is "AI companies"
            && row.Period?.ToString() == $"{year}")];
        Estimate<Fraction> share = rows.ToMarketShares(row => row.Country?.Code ?? row.Region!, row => row.Value)["US"].Share;
        Claim claim = Catalog.Reports[2024].Claims[$"claim.2024-us-share-{year}"];

        Assert.Equal(4, rows.Length);
        Assert.Equal((low, high), (Math.Round(share.Lower!.Value.Value * 100, 6), Math.Round(share.Upper!.Value.Value * 100, 6)));
        Assert.Equal((low, high), (Math.Round(claim.Recomputed.Lower!.Value.Value, 6), Math.Round(claim.Recomputed.Upper!.Value.Value, 6)));
    }

    [Fact]
    public void Generative_AI_is_a_growing_part_of_the_investment()
    {
        Observation[] rows = [.. In2024.OfMeasure("measure.funding").Where(row => row.Subject is "AI companies worldwide"
            && row.Period?.ToString() == "2023")];

        Assert.Equal(0.430769, rows.ToMarketShares(row => row.Group!, row => row.Value)["generative AI"].Share.Point!.Value.Value, 6);
    }

    [Fact]
    public void Acquisitions_are_most_exits()
    {
        MarketShares<string> exits = In2024.OfMeasure("measure.exits").Where(row => row.Period?.ToString() == "2021")
            .ToMarketShares(row => row.Group!, row => row.Value);

        Assert.Equal("469 exits", exits.Whole.ToString());
        Assert.Equal(0.784648, exits["acquisition"].Share.Point!.Value.Value, 6);
    }

    [Fact]
    public void Annualized_revenue_of_two_labs_has_two_ends()
    {
        SeriesByKey<string> labs = In2026.OfMeasure("measure.annualized-revenue")
            .Where(row => row.Organization?.Id is "org.openai" or "org.anthropic").ToSeriesBy(row => row.Organization!.Name);

        Assert.Equal(["as of 2025-12: $21.4B", "as of 2026-08: more than $40B"], Points("OpenAI"));
        Assert.Equal(["as of 2026-01: $9B", "as of 2026-07: $65B"], Points("Anthropic"));

        IEnumerable<string> Points(string lab) => labs[lab].Select(point => $"{point.Period}: {point.Figure}");
    }

    [Fact]
    public void The_run_rates_of_two_labs_cross_in_the_second_quarter_of_2026_if_both_grow_evenly()
    {
        Observation[] openAi = Rates("org.openai");
        Observation[] anthropic = Rates("org.anthropic");
        CompanyRevenue before = Catalog.Datasets.CompanyRevenue
            .Where(row => row.Organization.Id == "org.anthropic" && row.Kind is RevenueKind.Annualized).MaxBy(row => row.Date)!;
        LocalDate start = new(2025, 12, 31);

        // A day on which two straight lines through the logarithms of two rates each meet.
        double days = Math.Log(21.4 / 7) / (Slope(7, 65, anthropic[1]) - Slope(21.4, 40, openAi[1]));

        Assert.Equal("$7B in 2025-10", $"{before.Revenue} in {before.Date.ToString()[..7]}");
        Assert.Equal((21.4e9m, 40e9m, 65e9m),
            (openAi[0].Value!.PrintedNumber!.Value, openAi[1].Value!.PrintedNumber!.Value, anthropic[1].Value!.PrintedNumber!.Value));
        Assert.Equal("2026-Q2", TimePeriod.OfQuarter(start.PlusDays((int)days).Year, (start.PlusDays((int)days).Month + 2) / 3).ToString());
        Assert.Null(anthropic[1].Value!.CompareWith(openAi[1].Value!));

        double Slope(double from, double to, Observation end) =>
            Math.Log(to / from) / Period.Between(start, end.Period!.End, PeriodUnits.Days).Days;

        Observation[] Rates(string lab) =>
            [.. In2026.OfMeasure("measure.annualized-revenue").Where(row => row.Organization?.Id == lab).OrderBy(row => row.Period)];
    }

    [Theory]
    [InlineData("Anthropic", 15, 15)]
    [InlineData("OpenAI", 24, 21)]
    [InlineData("Cohere", 157, 83)]
    public void One_measure_meets_in_two_editions(string company, int before, int after)
    {
        decimal?[] multiples = [.. In2024.Concat(In2026).OfMeasure("measure.valuation-to-revenue")
            .Where(row => row.Organization!.Name == company).Select(row => row.Value!.Value)];

        Assert.Equal([before, after], multiples);
    }

    [Fact]
    public void A_model_has_one_name_and_all_its_scores()
    {
        Product opus = Catalog.Products["product.claude-opus-5-5"];

        Assert.Equal(("Anthropic", "Opus 5.5"), (opus.Maker!.Name, opus.Aliases.Single()));
        Assert.Equal(["Artificial Analysis Intelligence Index", "PostTrainBench v1.2", "FrontierMath tier 4, v2", "FrontierSWE",
                "MirrorCode, tasks passed", "Terminal-Bench Science 0.1, tasks solved"],
            In2026.Where(row => row.Product == opus).Select(row => row.Group));
    }

    [Fact]
    public void A_row_is_cited_by_section_and_slide() => Assert.Equal("Industry, slide 154",
        In2026["observation.2026-four-us-hyperscalers-capital-expenditure-2025"].Provenance.Locators.Single().ToString());

    [Fact]
    public void Two_totals_for_2025_are_a_doubt() => Assert.Contains(
        In2026["observation.2026-four-us-hyperscalers-capital-expenditure-2025"].Doubts,
        doubt => doubt.ToString().Contains("$384 billion", StringComparison.Ordinal));

    [Fact]
    public void Two_of_ten_predictions_of_2025_came_true()
    {
        PredictionTally tally = Catalog.Datasets.PredictionTallies["prediction-tally.2025"];

        Assert.Equal((2m, 5m, 3m), (tally.Correct.Value, tally.Partly.Value, tally.Incorrect.Value));
        Assert.Equal((2L, 7L, 10), (Hits(prediction => prediction.IsHit), Hits(prediction => prediction.IsHitOrPartial),
            Catalog.Datasets.Predictions.ByEdition[2025].Count));

        static long Hits(Func<GradedPrediction, bool?> isHit) =>
            Catalog.Datasets.Predictions.ByEdition[2025].Proportion(isHit).Successes;
    }
}
