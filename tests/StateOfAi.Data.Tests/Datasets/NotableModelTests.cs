namespace StateOfAi.Data.Tests;

public sealed class NotableModelTests
{
    private static readonly Dataset<NotableModel> Models = StateOfAiCatalog.Embedded.Datasets.NotableModels;

    [Fact]
    public void Every_number_of_the_researched_table_is_that_of_the_row() => ResearchedTable.AssertIs("epoch_notable_models", Models,
        new() { ["model"] = row => row.Name, ["publication_date"] = row => row.Published?.ToString() },
        new()
        {
            ["parameters"] = row => row.Parameters?.Value,
            ["training_compute_flop"] = row => row.TrainingCompute?.Value,
            ["training_dataset_size_total"] = row => row.DatasetSize?.Value,
            ["training_time_hours"] = row => row.TrainingTime?.Value,
            ["hardware_quantity"] = row => row.HardwareQuantity?.Value,
            ["training_compute_cost_2023_usd"] = row => row.CostIn2023Dollars?.Value,
            ["training_power_draw_w"] = row => row.PowerDraw?.Value,
            ["citations"] = row => row.Citations?.Value,
        });

    // The largest training runs: 6e17 FLOP in 2012 (unsupervised features), 5e26 in 2025 (Grok 4).
    [Fact]
    public void Compute_of_the_largest_training_run_grew_about_fivefold_a_year()
    {
        Series largest = Models.Where(row => row.TrainingCompute is not null && row.Published?.Year is >= 2012 and <= 2025)
            .GroupBy(row => row.Published!.Value.Year)
            .Select(year => year.MaxBy(row => row.TrainingCompute!.Value)!)
            .ToSeries(row => TimePeriod.OfYear(row.Published!.Value.Year), row => row.TrainingCompute);

        Assert.Equal((6e17m, 5e26m), (largest.First.Figure!.Value, largest.Last.Figure!.Value));
        Assert.Equal(14, largest.Count);
        Assert.Equal(4.85531, Math.Pow((double)(largest.Last.Figure.Value!.Value / largest.First.Figure.Value!.Value), 1.0 / 13), 5);
    }

    // A model of several countries counts for each: 60 and 35; those of a single country are 56 and 33.
    [Fact]
    public void Models_of_2025_by_country()
    {
        NotableModel[] models = [.. Models.Where(row => row.Published?.Year == 2025)];
        var us = Country.Parse("US", null);
        var china = Country.Parse("CN", null);

        Assert.Equal((60, 35), (models.Count(row => row.Countries.Contains(us)), models.Count(row => row.Countries.Contains(china))));
        Assert.Equal((56, 33), (models.Count(row => row.Countries is [var one] && one == us),
            models.Count(row => row.Countries is [var one] && one == china)));
    }

    [Fact]
    public void What_the_publisher_is_not_sure_of_is_a_doubt()
    {
        Assert.Equal((470, 220, 89, 182, 75), (With(PublisherConfidence.Confident), With(PublisherConfidence.Likely),
            With(PublisherConfidence.Speculative), With(PublisherConfidence.Unknown), Models.Count(row => row.Confidence is null)));
        Assert.Equal(309, Models.Count(row => row.Doubts.Any(doubt => doubt.Kind is DoubtKind.Uncertain)));

        static int With(PublisherConfidence confidence) => Models.Count(row => row.Confidence == confidence);
    }

    [Fact]
    public void Open_weights_follow_from_the_access()
    {
        Assert.Equal((319, 457, 260), (Models.Count(row => row.HasOpenWeights is true), Models.Count(row => row.HasOpenWeights is false),
            Models.Count(row => row.HasOpenWeights is null)));
        Assert.Equal([ModelAccess.OpenNonCommercial, ModelAccess.OpenRestricted, ModelAccess.OpenUnrestricted],
            Enum.GetValues<ModelAccess>().Where(access => access.HasOpenWeights()));
    }

    [Fact]
    public void Lists_that_the_researched_table_cuts_off_are_whole() => Assert.Equal(
        ["Speech-to-text", "Mathematical reasoning", "Translation"],
        new[] { "model.gpt-4o", "model.o1-pro", "model.qwen3-235b-a22b-jul-2025" }.Select(id => Models[id].Tasks[^1]));

    [Fact]
    public void Three_models_cost_more_than_a_hundred_million_dollars_to_train()
    {
        Assert.Equal([("Grok 4", 387_842_678m), ("GPT-4.5", 366_010_628m), ("Grok 3", 217_835_546m)],
            Models.Where(row => row.CostIn2023Dollars?.Value >= 100_000_000).OrderByDescending(row => row.CostIn2023Dollars!.Value)
                .Select(row => (row.Name, row.CostIn2023Dollars!.Value!.Value)));
        Assert.Equal(["NVIDIA H100 SXM5 80GB"], Models["model.grok-3"].Hardware.Select(chip => chip.Label));
    }
}
