namespace StateOfAi.Data.Tests;

public sealed class FigureComparisonTests
{
    [Theory]
    [InlineData("20 %", "20 %", FigureComparison.Equal)]
    [InlineData("20 % to 20 %", "20 %", FigureComparison.Equal)]
    [InlineData("20 %", "25 %", FigureComparison.Less)]
    [InlineData("25 %", "20 %", FigureComparison.Greater)]
    [InlineData("20 to 25 %", "26 to 30 %", FigureComparison.Less)]
    [InlineData("20 to 25 %", "24 to 30 %", FigureComparison.Unknown)]
    [InlineData("less than 20 %", "more than 30 %", FigureComparison.Less)]
    [InlineData("more than 20 %", "less than 30 %", FigureComparison.Unknown)]
    [InlineData("more than 20 %", "more than 30 %", FigureComparison.Unknown)]
    [InlineData("about 20 %", "90 %", FigureComparison.Unknown)]
    [InlineData("about 20 %", "about 20 %", FigureComparison.Unknown)]
    public void Order_is_stated_only_where_it_is_sure(string left, string right, FigureComparison expected) =>
        Assert.Equal(expected, Figure.Parse(left).CompareWith(Figure.Parse(right)));

    [Theory]
    [InlineData("20 %", "more than 20 %", FigureComparison.Less)]
    [InlineData("20 %", "at least 20 %", FigureComparison.Unknown)]
    [InlineData("less than 20 %", "20 %", FigureComparison.Less)]
    [InlineData("up to 20 %", "20 %", FigureComparison.Unknown)]
    [InlineData("up to 20 %", "more than 20 %", FigureComparison.Less)]
    [InlineData("less than 20 %", "at least 20 %", FigureComparison.Less)]
    [InlineData("up to 20 %", "at least 20 %", FigureComparison.Unknown)]
    [InlineData("10 to 20 %", "20 to 30 %", FigureComparison.Unknown)]
    [InlineData("20 to 30 %", "less than 20 %", FigureComparison.Greater)]
    public void Bounds_that_touch_decide_only_where_one_is_excluded(string left, string right, FigureComparison expected) =>
        Assert.Equal(expected, Figure.Parse(left).CompareWith(Figure.Parse(right)));

    [Fact]
    public void Units_must_be_the_same()
    {
        UnitMismatchException thrown = Assert.Throws<UnitMismatchException>(() => Figure.Parse("$5M").CompareWith(Figure.Parse("€5M")));
        Assert.Equal("USD", thrown.Left.Code);
        Assert.Equal("EUR", thrown.Right.Code);
        Assert.Contains("USD and EUR", thrown.Message);
        Assert.Throws<UnitMismatchException>(() => Figure.Parse("5 %").CompareWith(Figure.Parse("5 pp")));
    }

    [Fact]
    public void A_list_is_sorted_by_unit_then_number_then_qualifier_and_missing_first()
    {
        string?[] sorted = [.. new[] { "$30", "20 to 25 %", "more than $20", null, "22 %", "$20", "€1", "23 %" }
            .Select(text => text is null ? null : Figure.Parse(text)).Order(Figure.SortOrder).Select(figure => figure?.ToString())];

        Assert.Equal([null, "€1", "$20", "more than $20", "$30", "22 %", "20 to 25 %", "23 %"], sorted);
    }
}
