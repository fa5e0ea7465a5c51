namespace StateOfAi.Data.Tests;

public sealed class PredictionsTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;
    private static readonly PredictionsDataset Predictions = Datasets.Predictions;

    [Fact]
    public void All_predictions_are_there_and_those_of_2026_are_open()
    {
        Assert.Equal(78, Predictions.Count);
        Assert.Equal(69, Predictions.Graded.Count);
        Assert.Equal(Enumerable.Range(1, 9),
            Predictions.Where(prediction => prediction.Outcome is PredictionOutcome.Open).Select(prediction => prediction.Number));
        Assert.All(Predictions.Where(prediction => !prediction.IsGraded), prediction =>
            Assert.Equal((2026, 2027, null, null, null, null),
                (prediction.Edition, prediction.GradedIn, prediction.IsHit, prediction.IsHitOrPartial, prediction.Credit,
                    prediction.Evidence)));
        Assert.Equal("2026-10-08", Predictions.Vintage.ToString());
        Assert.All(Predictions, prediction => Assert.Equal(prediction.IsGraded ? null : "2026-10-08", prediction.OpenAsOf?.ToString()));
        Assert.Contains("due in October 2027", Predictions.Coverage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-3", 2019, PredictionTopic.Research, PredictionOutcome.Partly,
        "Deep learning stays dominant, no major alternative appears.", "Broadly true, hard to measure.")]
    [InlineData("2020-4", 2021, PredictionTopic.Geopolitics, PredictionOutcome.Incorrect,
        "Chinese and European defense AI startups together raise over $100M in 12 months.", "Not reached by then.")]
    [InlineData("2023-10", 2024, PredictionTopic.Hardware, PredictionOutcome.Correct,
        "As inference costs grow, a large AI company, such as OpenAI, buys a maker of AI chips for inference.",
        "Altman was reportedly raising huge sums, and hyperscalers were building their own chips.")]
    [InlineData("2024-7", 2025, PredictionTopic.Industry, PredictionOutcome.Incorrect,
        "Investment in humanoids trails off as companies struggle to find product-market fit.", "$3B in 2025, up from $1.4B.")]
    public void A_prediction_says_what_became_of_it(string number, int gradedIn, PredictionTopic topic, PredictionOutcome outcome,
        string statement, string evidence)
    {
        GradedPrediction prediction = Predictions["graded-prediction." + number];

        Assert.Equal((gradedIn, topic, outcome, statement, evidence),
            (prediction.GradedIn, prediction.Topic, prediction.Outcome, prediction.Statement, prediction.Evidence));
        Assert.Equal("soai.predictions", prediction.Provenance.Sources.Single().Id);
    }

    /// <summary>What makes a prediction hard, read off the scorecard.</summary>
    [Theory]
    [InlineData("2018-6", "tech company")]
    [InlineData("2019-2", "research and development")]
    [InlineData("2021-1", "surpass humans")]
    [InlineData("2021-3", "third pole")]
    [InlineData("2022-1", "an order of magnitude larger than Gato")]
    [InlineData("2023-7", "high-level")]
    [InlineData("2024-1", "security review")]
    [InlineData("2024-3", "meaningful")]
    [InlineData("2024-6", "meaningful")]
    [InlineData("2025-1", "more than 5%")]
    [InlineData("2025-2", "to win over the US administration")]
    [InlineData("2025-4", "first emergency debate")]
    [InlineData("2025-6", "fail at it")]
    [InlineData("2025-7", "significant use")]
    [InlineData("2025-10", "Supreme Court")]
    public void A_statement_keeps_what_makes_it_hard(string number, string condition) =>
        Assert.Contains(condition, Predictions["graded-prediction." + number].Statement, StringComparison.Ordinal);

    [Fact]
    public void A_generous_grade_has_a_note_and_every_grade_a_reason()
    {
        // The reasons of the 2026 edition are not included.
        Assert.All(Predictions.Graded, prediction => Assert.Equal(prediction.Edition == 2025, prediction.Evidence is null));
        Assert.Equal(
            ["2018-8", "2020-1", "2020-6", "2021-1", "2021-5", "2022-3", "2022-4", "2022-8", "2022-9", "2023-2", "2023-4", "2023-8",
                "2023-9", "2023-10", "2024-1", "2024-3", "2024-9", "2025-9", "2025-10"],
            Predictions.Graded.Where(prediction => prediction.Note is not null)
                .Select(prediction => prediction.Id["graded-prediction.".Length..]));
        Assert.StartsWith("The slide prints \"AGI 2027.\"", Predictions["graded-prediction.2026-9"].Note, StringComparison.Ordinal);
        Assert.Contains("89.53% against 90.88%", Predictions["graded-prediction.2021-5"].Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2018, 3, 4, 8, 13.68, 69.43, 43.75)]
    [InlineData(2019, 4, 5, 6, 30.00, 90.32, 75)]
    [InlineData(2020, 5, 6, 8, 30.57, 86.32, 68.75)]
    [InlineData(2021, 4, 4, 8, 21.52, 78.48, 50)]
    [InlineData(2022, 5, 6, 9, 26.67, 81.12, 61.11)]
    [InlineData(2023, 5, 7, 10, 23.66, 76.34, 60)]
    [InlineData(2024, 5, 7, 10, 23.66, 76.34, 60)]
    [InlineData(2025, 2, 7, 10, 5.67, 50.98, 45)]
    public void Editions_are_cohorts_with_strict_generous_and_partial_credit_rates(int edition, int hits, int hitsOrPartial, int graded,
        double low, double high, double credit)
    {
        Cohort<GradedPrediction, int> cohort = Predictions.ByEdition[edition];
        Proportion strict = cohort.Proportion(prediction => prediction.IsHit),
            generous = cohort.Proportion(prediction => prediction.IsHitOrPartial);
        ConfidenceInterval<Percent> interval = strict.Interval();

        Assert.Equal((hits, hitsOrPartial, graded), (strict.Successes, generous.Successes, strict.Trials));
        Assert.Equal(low, interval.Lower!.Value.Value, 2);
        Assert.Equal(high, interval.Upper!.Value.Value, 2);
        Assert.Equal(credit, cohort.Mean(prediction => prediction.Credit).Value.Value * 100, 2);
    }

    [Fact]
    public void All_graded_predictions_give_the_rates()
    {
        Proportion strict = Predictions.Graded.ToProportion(prediction => prediction.IsHit);

        Assert.Equal((33, 69, 0), (strict.Successes, strict.Trials, strict.Missing));
        Assert.Equal(36.47, strict.Interval().Lower!.Value.Value, 2);
        Assert.Equal(59.41, strict.Interval().Upper!.Value.Value, 2);
        Assert.Equal(46, Predictions.Graded.ToProportion(prediction => prediction.IsHitOrPartial).Successes);
        Assert.Equal(39.5, Predictions.Graded.Sum(prediction => prediction.Credit).Value.Value);
    }

    [Fact]
    public void Open_predictions_leave_a_rate_between_bounds() =>
        Assert.Equal((33, 78, 9),
            (Predictions.ToProportion(prediction => prediction.IsHit) is var all ? all.Successes : 0, all.Trials, all.Missing));

    [Fact]
    public void Topics_are_cohorts_too() => Assert.Equal(
        ["Bio 2/3", "Geopolitics 2/7", "Hardware 3/8", "Industry 7/11", "Investment 1/4", "Media 2/5", "Policy 3/7", "Research 10/18",
            "Safety 2/4", "Talent 1/1", "Tools 0/1"],
        Predictions.ByTopic.Select(topic => $"{topic.Name} {topic.Proportion(prediction => prediction.IsHit).Successes}/{topic.Count}"));

    [Theory]
    [InlineData("2018", 8, 3, 1, 4, 37.5, 43.8)]
    [InlineData("2022", 9, 5, 1, 3, 55.6, 61.1)]
    [InlineData("2025", 10, 2, 5, 3, 20, 45)]
    [InlineData("research", 18, 10, 3, 5, 55.6, 63.9)]
    [InlineData("tools", 1, 0, 0, 1, 0, 0)]
    [InlineData("all", 69, 33, 13, 23, 47.8, 57.2)]
    public void Tallies_are_as_counted(string tally, int graded, int correct, int partly, int incorrect, decimal strict,
        decimal partialCredit)
    {
        PredictionTally row = Datasets.PredictionTallies["prediction-tally." + tally];

        Assert.Equal<decimal?>([graded, correct, partly, incorrect, strict, partialCredit],
            [row.Graded.Value, row.Correct.Value, row.Partly.Value, row.Incorrect.Value, row.StrictRate.Value,
                row.PartialCreditRate.Value]);
    }

    [Fact]
    public void Counting_the_predictions_gives_every_tally()
    {
        Reconciliation[] sums = [.. Datasets.Reconcile().Where(sum => sum.Row is PredictionTally)];

        Assert.Equal(20 * 6, sums.Length);
        Assert.All(sums, sum => Assert.True(sum is { Agrees: true, KnownDifference: null }));
        Assert.Equal(["prediction", "percent"], sums.Select(sum => sum.Whole.Unit.Code).Distinct());
    }

    [Fact]
    public void What_the_report_looks_back_on_is_linked_and_graded_alike()
    {
        GradedPrediction[] linked = [.. Predictions.Where(prediction => prediction.ReportPrediction is not null)];

        Assert.Equal(["2020-8", "2022-2", "2022-4", "2022-9"], linked.Select(prediction => prediction.Id["graded-prediction.".Length..]));
        Assert.All(linked,
            prediction =>
                Assert.Equal((prediction.ReportPrediction!.Edition, prediction.ReportPrediction.Outcome),
                    (prediction.Edition, prediction.Outcome)));
    }
}
