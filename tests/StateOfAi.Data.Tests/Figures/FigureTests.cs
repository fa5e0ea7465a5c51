namespace StateOfAi.Data.Tests;

public sealed class FigureTests
{
    public static TheoryData<Figure, Qualifier, decimal?, decimal?, decimal?, decimal?> Factories => new()
    {
        { Figure.Exact(5, Unit.Gpus), Qualifier.Exact, 5m, 5m, 5m, 5m },
        { Figure.About(5, Unit.Gpus), Qualifier.About, null, 5m, 5m, null },
        { Figure.MoreThan(5, Unit.Gpus), Qualifier.MoreThan, 5m, null, 5m, null },
        { Figure.AtLeast(5, Unit.Gpus), Qualifier.AtLeast, 5m, null, 5m, null },
        { Figure.LessThan(5, Unit.Gpus), Qualifier.LessThan, null, null, 5m, 5m },
        { Figure.UpTo(5, Unit.Gpus), Qualifier.UpTo, null, null, 5m, 5m },
        { Figure.Range(5, 7, Unit.Gpus), Qualifier.Range, 5m, null, null, 7m },
    };

    [Theory]
    [MemberData(nameof(Factories))]
    public void Each_factory_sets_the_bounds_of_its_qualifier(Figure figure, Qualifier qualifier, decimal? lower, decimal? value,
        decimal? printed, decimal? upper)
    {
        Assert.Equal(qualifier, figure.Qualifier);
        Assert.Equal(lower, figure.Lower);
        Assert.Equal(value, figure.Value);
        Assert.Equal(value, (decimal?)figure.ToEstimate().Point?.Value);
        Assert.Equal(printed, figure.PrintedNumber);
        Assert.Equal(upper, figure.Upper);
        Assert.Equal(qualifier is Qualifier.Exact, figure.IsExact);
    }

    [Theory]
    [InlineData(Qualifier.Exact, "5 GPUs")]
    [InlineData(Qualifier.About, "about 5 GPUs")]
    [InlineData(Qualifier.MoreThan, "more than 5 GPUs")]
    [InlineData(Qualifier.AtLeast, "at least 5 GPUs")]
    [InlineData(Qualifier.LessThan, "less than 5 GPUs")]
    [InlineData(Qualifier.UpTo, "up to 5 GPUs")]
    public void One_number_takes_any_qualifier_but_range(Qualifier qualifier, string text) =>
        Assert.Equal(text, Figure.Of(5, qualifier, Unit.Gpus).ToString());

    [Theory]
    [InlineData(Qualifier.Range)]
    [InlineData((Qualifier)7)]
    [InlineData((Qualifier)(-1))]
    public void One_number_is_no_range(Qualifier qualifier) =>
        Assert.Throws<ArgumentException>(nameof(qualifier), () => Figure.Of(5, qualifier, Unit.Gpus));

    [Fact]
    public void A_range_has_its_ends_in_order()
    {
        Assert.Throws<ArgumentOutOfRangeException>("lower", () => Figure.Range(7, 5, Unit.Gpus));
        Assert.Equal(5, Figure.Range(5, 5, Unit.Gpus).Upper);
    }

    [Fact]
    public void A_unit_is_needed() => Assert.Throws<ArgumentNullException>("unit", () => Figure.Exact(5, null!));

    [Fact]
    public void Numbers_qualifier_and_unit_make_figures_equal()
    {
        Figure figure = Figure.Exact(1.50m, Unit.Percent);
        Assert.Equal(Figure.Exact(1.5m, Unit.Percent), figure);
        Assert.Equal(Figure.Exact(1.5m, Unit.Percent).GetHashCode(), figure.GetHashCode());
        Assert.True(figure == Figure.Exact(1.5m, Unit.Percent));
        Assert.True(figure != Figure.About(1.5m, Unit.Percent));
        Assert.NotEqual(Figure.Exact(1.5m, Unit.PercentagePoints), figure);
        Assert.NotEqual(Figure.Range(1.5m, 2, Unit.Percent), Figure.Range(1.5m, 3, Unit.Percent));
        Assert.False(figure.Equals(null));
    }

    [Fact]
    public void Words_on_the_page_are_kept_and_do_not_count_for_equality()
    {
        Figure third = Figure.About(33, Unit.Percent).PrintedAs("a third");
        Assert.Equal("a third", third.Printed);
        Assert.Equal(Figure.About(33, Unit.Percent), third);
        Assert.Equal("about 33%", third.ToString());
        Assert.Throws<ArgumentException>(() => third.PrintedAs(" "));
    }

    [Fact]
    public void A_tolerance_makes_a_range_of_about()
    {
        Assert.Equal(Figure.Range(90, 110, Unit.Gpus), Figure.About(100, Unit.Gpus).WithTolerance(new Fraction(0.1)));
        Assert.Equal(Figure.Range(-110, -90, Unit.Gpus), Figure.About(-100, Unit.Gpus).WithTolerance(new Fraction(0.1)));
        Assert.Equal("a third", Figure.About(33, Unit.Percent).PrintedAs("a third").WithTolerance(new Fraction(0.1)).Printed);
        Assert.Equal(Figure.MoreThan(100, Unit.Gpus), Figure.MoreThan(100, Unit.Gpus).WithTolerance(new Fraction(0.1)));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(10)]
    [InlineData(double.PositiveInfinity)]
    public void A_tolerance_is_a_part_of_one(double tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>("relative", () => Figure.About(100, Unit.Gpus).WithTolerance(new Fraction(tolerance)));

    [Fact]
    public void Estimates_keep_the_bounds()
    {
        Assert.Equal(Estimate.Exactly(new Quantity(5, Unit.Gpus)), Figure.Exact(5, Unit.Gpus).ToEstimate());
        Assert.Equal(Estimate.About(new Quantity(5, Unit.Gpus)), Figure.About(5, Unit.Gpus).ToEstimate());
        Assert.Equal("at least 5 GPUs", Figure.MoreThan(5, Unit.Gpus).ToEstimate().ToString());
        Assert.Equal("at most 5 GPUs", Figure.UpTo(5, Unit.Gpus).ToEstimate().ToString());
        Assert.Equal("5 GPUs to 7 GPUs", Figure.Range(5, 7, Unit.Gpus).ToEstimate().ToString());
        Assert.Equal(5, Figure.Range(5, 5, Unit.Gpus).ToEstimate().Value.Value);
    }
}
