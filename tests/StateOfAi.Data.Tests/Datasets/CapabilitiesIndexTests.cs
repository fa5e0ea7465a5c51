namespace StateOfAi.Data.Tests;

public sealed class CapabilitiesIndexTests
{
    private static readonly CapabilitiesIndexDataset Index = StateOfAiCatalog.Embedded.Datasets.CapabilitiesIndex;

    [Fact]
    public void Every_number_of_the_researched_table_is_that_of_the_row() => ResearchedTable.AssertIs("epoch_capabilities_index", Index,
        new() { ["model_version"] = row => row.Version, ["release_date"] = row => row.Released?.ToString() },
        new() { ["eci_score"] = row => row.Score.Value, ["training_compute_flop"] = row => row.TrainingCompute?.Value });

    [Theory]
    [InlineData("2023-H1", 16.475)]
    [InlineData("2023-H2", 7.985)]
    [InlineData("2024-H1", 4.625)]
    [InlineData("2024-H2", 9.712)]
    [InlineData("2025-H1", 5.104)]
    [InlineData("2025-H2", 8.086)]
    [InlineData("2026-H1", 8.567)]
    public void Open_weights_are_behind_by(string half, double points)
    {
        Estimate<Quantity> gap = Index.OpenWeightsGap[TimePeriod.Parse(half)].Value;

        Assert.Equal(points, gap.Point!.Value.Value, 9);
        Assert.Equal(Unit.IndexPoints, Index.OpenWeightsGap.Unit);
    }

    [Theory]
    [InlineData("2024-H1", "claude-3-5-sonnet-20240620", "qwen2-72b-instruct")]
    [InlineData("2024-H2", "o1-2024-12-17_high", "DeepSeek-V3")]
    [InlineData("2026-H1", "gpt-5.5-pro-pre-release_high", "glm-5.2_high")]
    public void The_best_up_to_the_end_of(string half, string closed, string open)
    {
        var period = TimePeriod.Parse(half);

        Assert.Equal((closed, open), (Index.BestBy(period, isOpen: false)!.Version, Index.BestBy(period, isOpen: true)!.Version));
        Assert.Equal(Index.BestOpen[period].Figure, Index.BestBy(period, isOpen: true)!.Score);
    }

    [Fact]
    public void Before_the_first_model_there_is_none()
    {
        Assert.Null(Index.BestBy(TimePeriod.Parse("2022-H2"), isOpen: false));
        Assert.Throws<ArgumentNullException>(() => Index.BestBy(null!, isOpen: true));
    }

    [Fact]
    public void The_gap_rests_on_its_two_rows_and_their_source()
    {
        SeriesPoint last = Index.OpenWeightsGap.Last;

        Assert.Equal("2026-H1", last.Period.Code);
        Assert.Equal("2026-07", last.Vintage.ToString());
        Assert.Equal(["epoch.capabilities-index"], last.Sources.Select(source => source.Id));
    }

    [Fact]
    public void One_row_per_model_has_its_highest_score()
    {
        IReadOnlyList<CapabilityScore> best = Index.BestOfEachModel;

        Assert.Equal((428, 174), (Index.Count, best.Count));
        Assert.Equal((84, 82, 8), (best.Count(row => row.HasOpenWeights is true), best.Count(row => row.HasOpenWeights is false),
            best.Count(row => row.HasOpenWeights is null)));
        Assert.Equal(161.004m, best.Single(row => row.Model is "Claude Fable 5").Score.Value);
        Assert.Equal(5, Index.Count(row => row.Model is "Claude Fable 5" && row.Score.Value == 161.004m));
    }

    [Theory]
    [InlineData("capability-score.claude-3-opus-20240229", "Epoch AI dates models in two ways")]
    public void A_date_that_another_table_of_the_publisher_contradicts_is_a_doubt(string id, string label) =>
        Assert.Contains(Index[id].Doubts, doubt => doubt.Kind is DoubtKind.Conflict && doubt.Cause?.Label == label);

    [Theory]
    [InlineData("gpt-5.2-pro-2025-12-11_xhigh", "xhigh")]
    [InlineData("claude-3-opus-20240229", null)]
    public void The_setting_is_in_the_name(string version, string? setting) =>
        Assert.Equal(setting, Index.Single(row => row.Version == version).Setting);
}
