namespace StateOfAi.Data.Tests;

public sealed class CohortRatesTests
{
    private static readonly PredictionsDataset Predictions = StateOfAiCatalog.Embedded.Datasets.Predictions;

    // Intervals as in PredictionsTests.
    [Fact]
    public void Each_group_has_its_counts_rate_and_interval()
    {
        ResultList<CohortRate> rates = Predictions.ByEdition.Rates(row => row.IsHit);

        Assert.Equal(["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"], rates.Select(rate => rate.Name));
        Assert.Equal([3, 4, 5, 4, 5, 5, 5, 2], rates.Select(rate => rate.Proportion.Successes));
        Assert.Equal(62.5, rates[2].Proportion.Percent.Number);
        Assert.Equal(30.57, rates[2].Interval.Lower!.Value.Value, 2);
        Assert.Equal(86.32, rates[2].Interval.Upper!.Value.Value, 2);
        Assert.NotEmpty(rates[2].Sources);
    }

    [Fact]
    public void A_table_has_a_row_for_each_group()
    {
        TableView view = Predictions.ByEdition.Rates(row => row.IsHit).ToView();

        Assert.Equal(["Edition", "Rows", "Yes", "Not known", "Rate", "95% CI low", "95% CI high"],
            view.Columns.Select(column => column.Name));
        Assert.Equal(["2020", "8", "5", "", "62.5"], view.Rows[2].Take(5).Select(cell => cell.Text));
        Assert.Equal(["95% CI: Wilson score interval of the rate."], view.Notes);
        Assert.Equal("Rates: Predictions and their outcomes", view.Title);
        Assert.Equal("97.5% CI high", Predictions.ByEdition.Rates(row => row.IsHit, new(0.975)).ToView().Columns[6].Name);
    }

    [Fact]
    public void Groups_are_headed_by_what_their_keys_are()
    {
        Assert.Equal("Prediction topic", Predictions.ByTopic.Rates(row => row.IsHit).ToView().Columns[0].Name);
        Assert.Equal("Edition", Predictions.ByEdition.ToView().Columns[0].Name);
        Assert.Equal("Group", new[] { 1, 2 }.ToCohorts(number => number % 2).ToView().Columns[0].Name);
        Assert.Null(new[] { 1, 2 }.ToCohorts(number => number % 2).ToView().Title);
    }

    [Fact]
    public void A_rate_and_its_interval_are_written_in_percent()
    {
        CohortRate rate = Predictions.ByEdition.Rates(row => row.IsHit)[2];

        Assert.Equal("2020: 62.5% (5 of 8), 95% interval 30.6% to 86.3%", $"{rate:N1}".Replace(" %", "%", StringComparison.Ordinal));
        Assert.Equal("62.5% (95% interval 30.6% to 86.3%)", $"{rate.Interval:N1}".Replace(" %", "%", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_that_are_not_known_leave_no_interval_and_are_counted()
    {
        int?[] answers = [1, 1, 0, null];
        ResultList<CohortRate> rates = answers.ToCohorts(("all", _ => true), ("none", _ => false))
            .Rates(answer => answer is { } given ? given == 1 : null);

        Assert.Equal((2, 4, 1), (rates[0].Proportion.Successes, rates[0].Proportion.Trials, rates[0].Proportion.Missing));
        Assert.Equal(UnknownReason.ValueMissing, rates[0].Interval.Reason);
        Assert.Equal(UnknownReason.NoValues, rates[1].Interval.Reason);
        Assert.Equal("1", rates.ToView().Rows[0][3].Text);
    }

    [Fact]
    public void Groups_of_any_kind_have_rates_by_their_proportions()
    {
        ResultList<CohortRate> rates = new[] { 1, 2, 3, 4 }.ToCohorts(number => number % 2)
            .Rates(group => group.Proportion(number => number > 3), new(0.9));

        Assert.Equal([(0L, 2L), (1L, 2L)], rates.Select(rate => (rate.Proportion.Successes, rate.Proportion.Trials)));
        Assert.Equal(0.9, rates[0].Interval.Level.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_level_lies_between_0_and_1(double level) => Assert.Throws<ArgumentOutOfRangeException>(nameof(level),
        () => Predictions.ByEdition.Rates(row => row.IsHit, new(level)));
}
