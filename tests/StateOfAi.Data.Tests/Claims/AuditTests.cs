namespace StateOfAi.Data.Tests;

public sealed class AuditTests
{
    private static readonly Report Report = StateOfAiCatalog.Embedded.Reports[2023];

    [Fact]
    public void Statements_that_the_figures_contradict_are_told_with_the_numbers() => Assert.Equal(
    [
        "Disagrees: A100, years from launch to forecast peak: 5 years is stated, but the figures give 6 years.",
        "Disagrees: A100, peak year under the five-year rule: 2026 is stated, but the figures give 2025.",
        "Disagrees: Gradio monthly active users, January to August, as an increase: \"grew by 5 times\", read as 5x, is "
            + "stated, but the figures give 3.83333x, which is 4x in whole numbers.",
        "Disagrees: Corporate AI investment, 2023 vs. 2022 at face value: \"roughly stable\", read as -10 to 10%, is stated, but "
            + "the figures give -24.1379%, which is outside.",
    ], Report.Audit().Where(audit => audit.Verdict is Verdict.Disagrees && audit.Claim.Datasets.Count == 0)
        .Select(audit => audit.ToString("G6", null)));

    [Theory]
    [InlineData("claim.data-nvidia-data-center-quarter-on-quarter",
        "141% is stated, and the figures of nvidia-revenue as read 2026-11 give 140.97%, which is the same in whole numbers.")]
    [InlineData("claim.data-nvidia-over-fpga-2026-06",
        "31x is stated, but the figures of chip-citations as read 2026-06 give 35.4x, which is 35x at 2 significant digits.")]
    [InlineData("claim.data-nvidia-over-fpga-2022-12",
        "31x is stated, but the figures of chip-citations as read 2022-12 give 28.989x, which is 29x at 2 significant digits.")]
    [InlineData("claim.data-v100-time-to-peak-2022-12",
        "5 years is stated, and the figures of chip-citations as read 2022-12 give at least 5 years, which leaves it open.")]
    [InlineData("claim.data-chips-time-to-peak-2026-06",
        "5 years is stated, and the figures of chip-citations as read 2026-06 give 5 years, which is the same in whole numbers.")]
    [InlineData("claim.data-us-unicorns-2023", "315 unicorns is stated, but the figures of unicorns as read 2026-11 give 316 unicorns.")]
    public void An_audit_against_a_dataset_says_which_and_in_which_vintage(string id, string explanation) =>
        Assert.Equal(explanation, Report.Claims[id].Audit().Explanation);

    [Theory]
    [InlineData("claim.nvidia-market-cap-ten-years",
        "\"grew by 130 times\", read as 130x, is stated, and the figures give 129x, which is the same at 2 significant digits.")]
    [InlineData("claim.gradio-multiple",
        "\"grew by 5 times\", read as 5x, is stated, and the figures give 4.83x, which is the same in whole numbers.")]
    [InlineData("claim.corporate-ai-investment-stable-annualized",
        "\"roughly stable\", read as -10 to 10%, is stated, and the figures give 1.1%, which is within.")]
    [InlineData("claim.genai-funding-mentions", "$18B is stated, and the figures give $18B, which is the same.")]
    [InlineData("claim.nvidia-partners-gpus",
        "\"tens of thousands\", read as 20,000 to 99,999 GPUs, is stated, and the figures give 45,000 GPUs, which is within.")]
    [InlineData("claim.elevenlabs-threshold",
        "\"passed the threshold\", read as more than 1x, is stated, and the figures give at least 20x, which is within.")]
    public void The_explanation_is_one_sentence_with_the_numbers(string id, string explanation) =>
        Assert.Equal(explanation, Report.Claims[id].Audit().Explanation);

    [Fact]
    public void An_audit_has_its_parts()
    {
        ClaimAudit audit = Report.Audit().Single(audit => audit.Claim.Id is "claim.a100-peak");

        Assert.Equal(Verdict.Disagrees, audit.Verdict);
        Assert.Equal(Figure.Exact(2026, Unit.CalendarYear), audit.Stated);
        Assert.Equal(Estimate.Exactly(new Quantity(2025, Unit.CalendarYear)), audit.Recomputed);
        Assert.Same(Report.Predictions["prediction.a100-peak"], audit.Claim.StatedIn);
        Assert.Equal(["chip.a100", "chip.nvidia"], audit.Claim.Rows.Select(row => row.Id));
        Assert.Equal(["F078", "F071", "F077"], audit.Claim.Provenance.Facts.Select(fact => fact.Id));
        Assert.Equal(Modality.Projected, audit.Claim.Provenance.Modality);
    }

    [Fact]
    public void What_is_stated_is_the_figure_of_the_row_that_states_it()
    {
        Claim claim = Report.Claims["claim.nvidia-market-cap-ten-years"];

        Assert.Same(Report.GrowthClaims["growth-claim.nvidia-market-cap-ten-years"].Stated, claim.Stated);
        Assert.Same(claim.StatedIn, Report.GrowthClaims["growth-claim.nvidia-market-cap-ten-years"]);
    }

    [Fact]
    public void The_compound_rate_has_the_bounds_of_growth()
    {
        // docs/methods.md: 62.6288% a year, within 55.6125 to 71.6302% as the years are known and not the days.
        Estimate<Quantity> rate = Report.Claims["claim.nvidia-market-cap-cagr"].Recomputed;

        Assert.Equal("62.6288% per year (55.6125% per year to 71.6302% per year)", rate.ToString("G6", null));
    }

    [Fact]
    public void An_implied_value_says_so_and_has_nothing_to_audit()
    {
        Claim claim = Report.Claims["claim.nvidia-data-center-fy2024-q1"];

        Assert.True(claim.IsImplied);
        Assert.Equal("NVIDIA data center revenue, previous quarter: $4.28B (implied)", claim.ToString());
        Assert.Equal("NVIDIA market capitalization, ten-year multiple: 130x",
            Report.Claims["claim.nvidia-market-cap-ten-years"].ToString());
        Assert.Contains("it states no number to audit", Assert.Throws<InvalidOperationException>(claim.Audit).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_figure_changes_the_verdict()
    {
        var store = new MemoryStore();
        store.Edit("reports/2023/acquisitions.json", "1.3e9", "1.4e9");

        ClaimAudit audit = StateOfAiCatalog.Load(store, mustAgree: false).Reports[2023].Claims["claim.mosaicml-price-mentions"].Audit();

        Assert.Equal(Verdict.Disagrees, audit.Verdict);
        Assert.Equal("$1.3B is stated, but the figures give $1.4B.", audit.Explanation);
    }

    [Fact]
    public void Numbers_are_written_in_the_culture_that_is_asked_for()
    {
        ClaimAudit audit = Report.Claims["claim.gradio-multiple"].Audit();

        Assert.Contains("4,83x", audit.ToString(null, System.Globalization.CultureInfo.GetCultureInfo("de-DE")),
            StringComparison.Ordinal);
        Assert.Contains("4.83x", audit.ToString(), StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => audit.ToString("X", null));
    }
}
