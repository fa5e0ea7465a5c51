namespace StateOfAi.Data.Tests;

public sealed class FigureComparisonTests
{
    [Theory]
    [InlineData("20%", "20%", 0)]
    [InlineData("20% to 20%", "20%", 0)]
    [InlineData("20%", "25%", -1)]
    [InlineData("25%", "20%", 1)]
    [InlineData("20 to 25%", "26 to 30%", -1)]
    [InlineData("20 to 25%", "24 to 30%", null)]
    [InlineData("less than 20%", "more than 30%", -1)]
    [InlineData("more than 20%", "less than 30%", null)]
    [InlineData("more than 20%", "more than 30%", null)]
    [InlineData("about 20%", "90%", null)]
    [InlineData("about 20%", "about 20%", null)]
    public void Order_is_stated_only_where_it_is_sure(string left, string right, int? expected) =>
        Assert.Equal(expected, Figure.Parse(left).CompareWith(Figure.Parse(right)));

    [Theory]
    [InlineData("20%", "more than 20%", -1)]
    [InlineData("20%", "at least 20%", null)]
    [InlineData("less than 20%", "20%", -1)]
    [InlineData("up to 20%", "20%", null)]
    [InlineData("up to 20%", "more than 20%", -1)]
    [InlineData("less than 20%", "at least 20%", -1)]
    [InlineData("up to 20%", "at least 20%", null)]
    [InlineData("10 to 20%", "20 to 30%", null)]
    [InlineData("20 to 30%", "less than 20%", 1)]
    public void Bounds_that_touch_decide_only_where_one_is_excluded(string left, string right, int? expected) =>
        Assert.Equal(expected, Figure.Parse(left).CompareWith(Figure.Parse(right)));

    [Fact]
    public void What_is_not_sure_is_neither_above_nor_below_nor_equal()
    {
        Figure about = Figure.Parse("about 20%"), other = Figure.Parse("90%");

        Assert.False(about.CompareWith(other) > 0);
        Assert.False(about.CompareWith(other) >= 0);
        Assert.False(about.CompareWith(other) < 0);
        Assert.False(about.CompareWith(other) == 0);
        Assert.True(Figure.Parse("25%").CompareWith(Figure.Parse("20%")) > 0);
        Assert.False(Figure.Parse("20%").CompareWith(Figure.Parse("25%")) > 0);
    }

    [Fact]
    public void Computed_numbers_have_an_order_too()
    {
        Assert.Equal(-1, (Figure.Parse("$1M") + Figure.Parse("$1M")).CompareWith(Figure.Parse("$3M")));
        Assert.Equal(1, Figure.Parse("$3M").CompareWith(new Quantity(2_000_000, Unit.Usd)));
        Assert.Equal(0, (Figure.Parse("0.1%") + Figure.Parse("0.2%")).CompareWith(Figure.Parse("0.3%")));
        Assert.Null((Figure.Parse("$1M") + null).CompareWith(Figure.Parse("$3M")));
        Assert.Equal(-1,
            Figure.Exact(1.0000000000000000000000000001m, Unit.Usd).CompareWith(Figure.Exact(1.0000000000000000000000000002m, Unit.Usd)));
    }

    [Fact]
    public void Units_must_be_the_same()
    {
        UnitMismatchException thrown = Assert.Throws<UnitMismatchException>(() => Figure.Parse("$5M").CompareWith(Figure.Parse("€5M")));
        Assert.Equal("USD", thrown.Left.Code);
        Assert.Equal("EUR", thrown.Right.Code);
        Assert.Contains("USD and EUR", thrown.Message);
        Assert.Throws<UnitMismatchException>(() => Figure.Parse("5%").CompareWith(Figure.Parse("5 pp")));
    }

    [Fact]
    public void A_list_is_sorted_by_unit_then_number_then_qualifier_and_missing_first()
    {
        string?[] sorted = [.. new[] { "$30", "20 to 25%", "more than $20", null, "22%", "$20", "€1", "23%" }
            .Select(text => text is null ? null : Figure.Parse(text)).Order(Figure.SortOrder).Select(figure => figure?.ToString())];

        Assert.Equal([null, "€1", "$20", "more than $20", "$30", "22%", "20 to 25%", "23%"], sorted);
    }
}
