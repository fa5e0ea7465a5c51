namespace StateOfAi.Data.Tests;

public sealed class ProductivityStudiesTests
{
    private static readonly Dataset<StudyResult> Results = StateOfAiCatalog.Embedded.Datasets.ProductivityStudies;

    [Theory]
    [InlineData("copilot-experiment-participants", StudyMeasure.Participation, StudyStatistic.Count, null, "95 developers")]
    [InlineData("copilot-experiment-time-with", StudyMeasure.TaskTime, StudyStatistic.Mean, "treatment", "71.17 minutes")]
    [InlineData("copilot-experiment-time-without", StudyMeasure.TaskTime, StudyStatistic.Mean, "control", "160.89 minutes")]
    [InlineData("copilot-experiment-p-value", StudyMeasure.TaskTime, StudyStatistic.PValue, null, "0.0017")]
    [InlineData("copilot-experiment-completed-with", StudyMeasure.TaskCompletion, StudyStatistic.Share, "treatment", "78%")]
    [InlineData("copilot-experiment-completed-without", StudyMeasure.TaskCompletion, StudyStatistic.Share, "control", "70%")]
    [InlineData("copilot-usage-users", StudyMeasure.Participation, StudyStatistic.Count, null, "934,533 users")]
    [InlineData("copilot-usage-accepted-suggestions", StudyMeasure.Other, StudyStatistic.Share, null, "less than 30%")]
    [InlineData("copilot-usage-organizations", StudyMeasure.Other, StudyStatistic.Count, null, "more than 20,000 organizations")]
    [InlineData("copilot-usage-world-gdp", StudyMeasure.WorldGdp, StudyStatistic.Projection, null, "more than $1.5T")]
    [InlineData("copilot-usage-less-experienced", StudyMeasure.Productivity, StudyStatistic.Change, "less experienced users", "about 32%")]
    [InlineData("noy-zhang-participants", StudyMeasure.Participation, StudyStatistic.Count, null, "453 people")]
    [InlineData("noy-zhang-time", StudyMeasure.TaskTime, StudyStatistic.Change, null, "-40%")]
    [InlineData("noy-zhang-quality", StudyMeasure.OutputQuality, StudyStatistic.Change, null, "18%")]
    [InlineData("noy-zhang-use-in-task", StudyMeasure.Other, StudyStatistic.Share, "treatment", "80%")]
    public void Numbers_are_as_published(string id, StudyMeasure measure, StudyStatistic statistic, string? group, string value)
    {
        StudyResult row = Results["productivity-study." + id];

        Assert.Equal((measure, statistic, group, value), (row.Measure, row.Statistic, row.Group, row.Value.ToString()));
    }

    [Fact]
    public void Each_result_is_of_a_study_of_the_report() => Assert.Equal(
        ["study.github-copilot-experiment 9", "study.github-copilot-user-data 7", "study.mit-writing 6"],
        Results.GroupBy(result => result.Study.Id).Select(study => $"{study.Key} {study.Count()}"));

    [Fact]
    public void The_published_means_give_the_stated_reduction_of_time()
    {
        CohortValue with = CohortValue.Of("with Copilot", Value("copilot-experiment-time-with")),
            without = CohortValue.Of("without", Value("copilot-experiment-time-without"));

        var comparison = CohortComparison.Between(with, without);

        Assert.Equal(new Quantity(-89.72, Unit.Minutes), comparison.Difference.Point);
        Assert.Equal(0.442352, comparison.Ratio.Point!.Value.Value, 6);
        Assert.Equal(-55.7648, comparison.PercentDifference.Point!.Value.Value, 4);
    }

    [Fact]
    public void The_published_interval_implies_nearly_the_published_p_value()
    {
        var effect =
            StatedEffect.Of(Value("copilot-experiment-faster"), Value("copilot-experiment-interval-low"),
                Value("copilot-experiment-interval-high"), new(0.95));

        // (89 - 21) / (2 x 1.959964) = 17.3473, and 55.8 / 17.3473 = 3.2166.
        Assert.Equal(17.3473, effect.StandardError.Point!.Value.Value, 4);
        Assert.Equal(3.2166, effect.Z.Point!.Value, 4);
        Assert.Equal(0.0013, effect.PValue.Point!.Value, 4);
    }

    [Fact]
    public void Published_means_make_summaries_without_a_deviation()
    {
        var summary = SampleSummary.Published(45, Value("copilot-experiment-time-with"), null);

        Assert.Equal((71.17, UnknownReason.ValueMissing), (summary.Mean.Value.Value, summary.StandardError.Reason));
    }

    [Fact]
    public void Later_use_says_how_much_later() =>
        Assert.Equal(
            ["2x after 2 weeks", "1.6x after 2 months"],
            from result in Results
            from after in result.Details
            where after.Name is "after"
            select $"{result.Value} after {after.Figure}");

    [Fact]
    public void What_was_measured_is_told_where_no_measure_is_named() => Assert.Equal(
        [
            "less than 30%: the product's suggestions that users accepted",
            "more than 1M developers: developers who have activated the product",
            "more than 20,000 organizations: organizations that have adopted the product",
            "more than 3B lines of code: code that the product suggested and users accepted",
            "80%: use of the product in the task by participants who could choose",
        ],
        Results.Where(result => result.Measure is StudyMeasure.Other)
            .Select(result => $"{result.Value}: {result.Details.Single(detail => detail.Name is "measured").Text}"));

    private static Figure Value(string id) => Results["productivity-study." + id].Value;
}
