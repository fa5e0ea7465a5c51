using System.Globalization;

namespace StateOfAi.Data.Tests;

// Typed from the publications: Federal Register, Official Journal, Congressional records and the Business and Professions Code.
public sealed class PolicyDatasetTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    [Theory]
    [InlineData("policy-event.us-chip-controls-2022", "2022-10-07")]
    [InlineData("policy-event.us-executive-order-14110", "2023-10-30")]
    [InlineData("policy-event.us-chip-controls-2023-effect", "2023-11-17")]
    [InlineData("policy-event.eu-ai-act-prohibitions", "2025-02-02")]
    [InlineData("policy-event.us-ai-diffusion-rescission", "2025-05-13")]
    [InlineData("policy-event.us-take-it-down-act", "2025-05-19")]
    [InlineData("policy-event.california-sb-53", "2025-09-29")]
    [InlineData("policy-event.eu-ai-act-postponed", "2026-07-08")]
    [InlineData("policy-event.eu-ai-act-high-risk-products", "2028-08-02")]
    public void Dates_are_those_of_the_publications(string id, string date) =>
        Assert.Equal(date, Datasets.PolicyTimeline[id].Date.ToString());

    [Fact]
    public void Only_dates_in_the_future_are_foretold()
    {
        Assert.Equal(["policy-event.eu-ai-act-high-risk-uses", "policy-event.eu-ai-act-high-risk-products"],
            Datasets.PolicyTimeline.Where(row => row.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection)).Select(row => row.Id));
        Assert.All(Datasets.PolicyTimeline, row => Assert.True(row.Country is not null || row.Region is "EU"));
    }

    [Fact]
    public void Nine_of_the_steps_are_export_controls_of_the_United_States()
    {
        PolicyEvent[] controls = [.. Datasets.PolicyTimeline.Where(row => row.Kind is PolicyEventKind.ExportControl)];

        Assert.Equal(9, controls.Length);
        Assert.All(controls, row => Assert.Equal("US", row.Country?.Code));
        Assert.Equal(2, controls.Count(row => row.Status is PolicyEventStatus.Ended));
    }

    [Theory]
    [InlineData("eu-systemic-risk", "10000000000000000000000000", ThresholdComparison.MoreThan)]
    [InlineData("us-order-models", "100000000000000000000000000", ThresholdComparison.MoreThan)]
    [InlineData("us-order-biology", "100000000000000000000000", ThresholdComparison.MoreThan)]
    [InlineData("california-revenue", "500000000", ThresholdComparison.MoreThan)]
    [InlineData("us-2022-bandwidth", "600000000000", ThresholdComparison.AtLeast)]
    [InlineData("us-2023-performance", "4800", ThresholdComparison.AtLeast)]
    [InlineData("us-2023-density", "5.92", ThresholdComparison.AtLeast)]
    [InlineData("us-2026-performance", "21000", ThresholdComparison.LessThan)]
    public void Thresholds_are_those_of_the_provisions(string id, string value, ThresholdComparison comparison)
    {
        ComputeThreshold row = Datasets.ComputeThresholds["compute-threshold." + id];

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), row.Value.Value);
        Assert.Equal(comparison, row.Comparison);
    }

    // By hand: the order's three and the two of October 2022 were replaced.
    [Fact]
    public void Five_thresholds_no_longer_apply()
    {
        Assert.Equal(14, Datasets.ComputeThresholds.Count);
        Assert.Equal(["2025-01-20", "2025-01-20", "2025-01-20", "2023-11-17", "2023-11-17"],
            Datasets.ComputeThresholds.Where(row => row.Until is not null).Select(row => row.Until.ToString()));
    }

    // The European threshold is a tenth of the American and the Californian ones.
    [Fact]
    public void Compute_from_which_a_model_is_regulated_differs_tenfold()
    {
        decimal[] values = [.. Datasets.ComputeThresholds.Where(row => row.Parameter is ThresholdParameter.TrainingCompute
            && row.Id is not "compute-threshold.us-order-biology").Select(row => row.Value.Value!.Value).Order()];

        Assert.Equal([1e25m, 1e26m, 1e26m], values);
    }

    [Fact]
    public void A_settlement_is_a_detail_of_its_case()
    {
        LegalMatter bartz = Datasets.CopyrightCases["copyright-case.bartz-anthropic"];

        Assert.Equal(1_500_000_000m, bartz.Details.Single().Figure!.Value);
        Assert.Equal(LegalMatterStatus.PartlyDecided, bartz.Status);
    }
}
