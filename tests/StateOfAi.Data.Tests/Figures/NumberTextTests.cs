namespace StateOfAi.Data.Tests;

/// <summary>Numbers at the edges of formats.</summary>
public sealed class NumberTextTests
{
    [Fact]
    public void A_tiny_calendar_year_is_not_zero()
    {
        Assert.Equal("1e-9", new Quantity(1e-9, Unit.CalendarYear).ToString());
        Assert.Equal("0", new Quantity(0, Unit.CalendarYear).ToString());
        Assert.Equal("2026", new Quantity(2026, Unit.CalendarYear).ToString());
    }

    [Fact]
    public void The_largest_decimal_is_rounded_up_beyond_itself()
    {
        Assert.Equal("$8e28", Figure.Exact(decimal.MaxValue, Unit.Usd).ToString("G1", null));
        Assert.Equal("-$8e28", Figure.Exact(decimal.MinValue, Unit.Usd).ToString("G1", null));
    }

    [Fact]
    public void An_estimate_of_a_figure_keeps_more_than_fifteen_digits()
    {
        Figure users = Figure.Exact(1_234_567_890_123_456_789m, Unit.Users);

        Assert.Equal("1,234,567,890,123,456,789 users", users.ToEstimate().ToString());
        Assert.Equal("1,234,567,890,123,456,789",
            new[] { users.ToEstimate() }.ToView(view => view.Column("A", one => one)).Rows[0][0].Text);
        Assert.Equal("0.1234567890123456789%", Figure.Exact(0.1234567890123456789m, Unit.Percent).ToEstimate().ToString());
    }

    [Theory]
    [InlineData(1.2e16, "$12,000T")]
    [InlineData(9.87654e17, "$988,000T")]
    [InlineData(1.5e18, "$1,500,000T")]
    [InlineData(9.994e20, "$999,000,000T")]
    [InlineData(9.996e20, "$1e21")]
    [InlineData(1.234e21, "$1.23e21")]
    [InlineData(1.234e30, "$1.23e30")]
    public void Beyond_ten_thousand_trillions_amounts_are_in_trillions(double value, string text) =>
        Assert.Equal(text, new Quantity(value, Unit.Usd).ToString());

    [Theory]
    [InlineData(2e18, "B1", "$2,000,000,000.0B")]
    [InlineData(2e30, "B1", "$2e21B")]
    [InlineData(3e-7, "M1", "$0.0000000000003M")]
    [InlineData(3e-20, "B1", "$3e-29B")]
    public void A_scale_that_was_asked_for_holds_for_every_size(double value, string format, string text) =>
        Assert.Equal(text, new Quantity(value, Unit.Usd).ToString(format, null));

    [Fact]
    public void A_scale_of_amounts_leaves_other_numbers_as_they_are()
    {
        Assert.Equal("171.2%", new Percent(171.2345).ToString("M0", null));
        Assert.Equal("2.17x", new Multiple(2.1674).ToString("B1", null));
        Assert.Equal("12.34%", Figure.Parse("12.34%").ToString("B1", null));
        Assert.Equal("$41,096M", Figure.Parse("$41.096B").ToString("M0", null));
    }

    [Fact]
    public void Estimates_of_whole_numbers_take_formats()
    {
        Assert.Equal("12,345.0", Estimate.Exactly(12_345).ToString("N1", null));
        Assert.Equal("12345", Estimate.Exactly(12_345).ToString());
        Assert.Equal("1.2 to 3.5", Estimate.Between<decimal>(1.23m, 3.45m).ToString("N1", null));
    }
}
