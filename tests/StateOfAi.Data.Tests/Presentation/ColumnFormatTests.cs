namespace StateOfAi.Data.Tests;

public sealed class ColumnFormatTests
{
    [Fact]
    public void Numbers_within_a_factor_of_a_thousand_share_one_scale_and_one_number_of_decimals()
    {
        Assert.Equal(["0.701B", "1.141B", "89.023B"], Cells(F("$701M"), F("$1.141B"), F("$89.023B")));
        Assert.Equal(["1,300M", "20M to 25M"], Cells(F("$1.3B"), F("$20M to $25M")));
        Assert.Equal(["1.38", "16.6", "249"], [.. new[] { 1.375, 16.625, 249.4 }.Select(number => Cells(new Multiple(number))[0])]);
        Assert.Equal(["1.4", "16.6", "249.4"], Cells(new Multiple(1.375), new Multiple(16.625), new Multiple(249.4)));
        Assert.Equal(["33.3", "50.0", "0.04"], Cells(new Percent(100d / 3), new Percent(50), new Percent(0.04)));
        Assert.Equal(["50", "25"], Cells(new Percent(50), new Percent(25)));
    }

    [Fact]
    public void Beyond_a_factor_of_a_thousand_each_has_its_own() =>
        Assert.Equal(["40", "25.1M"], Cells(new Quantity(40, Unit.Users), new Quantity(25_123_456, Unit.Users)));

    [Fact]
    public void Figures_keep_their_digits_beside_computed_numbers()
    {
        Assert.Equal(["12.345", "50.123"], Cells(F("12.345%"), new Percent(50.123)));
        Assert.Equal(["12.34", "50.12"], Cells(F("12.34%").ToEstimate(), new Percent(50.123)));
        Assert.Equal(["123,456"], Cells(F("123,456 GPUs").ToEstimate()));
        Assert.Equal(["1,234,567,890,123,456"], Cells(Figure.Exact(1_234_567_890_123_456m, Unit.Usd)));
        Assert.Equal(["1.00000000000000001"], Cells(1.00000000000000001m));
    }

    [Fact]
    public void Ends_of_a_range_are_both_shortened_or_neither_is()
    {
        Assert.Equal(["20 to 25,123,456"], Cells(Figure.Range(20, 25_123_456, Unit.Gpus).ToEstimate()));
        Assert.Equal(["1.5 to 2,000,000", "7"], Cells(Figure.Range(1.5m, 2_000_000, Unit.Usd).ToEstimate(), F("$7")));
        Assert.Equal(["0.75 to 2,000,000"], Cells(F("$0.5 to $2,000,000") + F("$0.25")));
    }

    [Fact]
    public void A_reading_of_words_shows_few_digits_as_an_estimate_too()
    {
        Figure third = Figure.About(100m / 3, Unit.Percent).PrintedAs("a third");

        Assert.Equal("about 33.3%", third.ToString());
        Assert.Equal("about 33.3%", third.ToEstimate().ToString());
        Assert.Equal(["about 33.3"], Cells(third.ToEstimate()));
    }

    [Fact]
    public void Bare_integers_count_for_the_scale_too() => Assert.Equal(["5,000,000", "2.5", "0.125"], Cells(5_000_000L, 2.5m, 0.125));

    [Fact]
    public void A_chosen_format_reaches_results_and_leaves_dates_alone() => Assert.Equal(["80.00% (56 of 70)", "2023-10-12"],
        new object[] { Proportion.Of(56, 70), new NodaTime.LocalDate(2023, 10, 12) }.ToView(view => view.Column("A", one => one, "N2"))
            .Rows.Select(row => row[0].Text));

    [Theory]
    [InlineData("+", "+171.2")]
    [InlineData("G", "171.2")]
    [InlineData("N0", "171")]
    [InlineData("F", "171.2345")]
    public void A_chosen_format_keeps_the_digits_of_its_scale(string format, string text) => Assert.Equal(text,
        new[] { new Percent(171.2345) }.ToView(view => view.Column("A", one => one, format)).Rows[0][0].Text);

    [Fact]
    public void Decimals_depend_on_the_scaled_numbers_however_large_they_are()
    {
        Figure performance = F("989 TFLOP/s per GPU");
        string table = new[] { F("1,500 GPUs"), F("2,600 GPUs"), F("700 GPUs") }
            .ToView(columns => columns.Column("Perf", gpus => gpus * performance)).ToMarkdown();

        Assert.Equal("| Perf (PFLOP/s) |\n| ---: |\n| 1,484 |\n| 2,571 |\n| 692 |\n", table);
        Assert.Equal(["1.3 EFLOP", "20.0 EFLOP"], Cells(new Quantity(4e18 / 3, Unit.Flop), new Quantity(2e19, Unit.Flop)));
        Assert.Equal(["1,235T", "50,000T"], Cells(new Quantity(1.2345e15, Unit.Usd), new Quantity(5e16, Unit.Usd)));
        Assert.Equal(["1.234 EB", "2.346 EB"], Cells(F("1.234 EB"), new Quantity(2.34567e18, Unit.Bytes)));
        Assert.Equal(["1.23e-30", "5e-30"], Cells(1.234567e-30, 5e-30));
    }

    [Fact]
    public void Bare_counts_do_not_decide_how_amounts_beside_them_are_rounded()
    {
        TableView sample = Sample.Of([1, 2, 4.5], Unit.Usd).ToView();

        Assert.Equal("$2.5", sample.Rows.Single(row => row[0].Text == "Mean")[1].Text);
        Assert.Equal("$1.8", sample.Rows.Single(row => row[0].Text == "Standard deviation")[1].Text);
    }

    private static Figure F(string text) => Figure.Parse(text);

    private static string[] Cells(params object[] values) =>
        [.. values.ToView(view => view.Column("A", value => value)).Rows.Select(row => row[0].Text)];
}
