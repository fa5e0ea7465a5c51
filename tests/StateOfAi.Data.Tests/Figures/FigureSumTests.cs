namespace StateOfAi.Data.Tests;

public sealed class FigureSumTests
{
    [Theory]
    [InlineData("$1M", "$2M", "$3M")]
    [InlineData("$1M", "more than $2M", "at least $3M")]
    [InlineData("$1M", "up to $2M", "at most $3M")]
    [InlineData("$1M", "about $2M", "about $3M")]
    [InlineData("$1M to $2M", "$3M to $5M", "$4M to $7M")]
    [InlineData("$1M to $2M", "at least $3M", "at least $4M")]
    [InlineData("more than $1M", "less than $2M", "not known: at least $1M and at most $2M leave neither a lower nor an upper bound")]
    [InlineData("about $1M", "more than $2M",
        "not known: about $1M has no bounds and at least $2M has no single value, so neither bounds nor a point are left; "
            + "use Figure.WithTolerance to turn an \"about\" into a range")]
    public void Sums_keep_the_bounds(string left, string right, string sum)
    {
        Assert.Equal(sum, (Figure.Parse(left) + Figure.Parse(right)).ToString());
        Assert.Equal(sum, (Figure.Parse(left).ToEstimate() + Figure.Parse(right)).ToString());
    }

    [Theory]
    [InlineData("$5M", "$2M", "$3M")]
    [InlineData("$2M", "$5M", "-$3M")]
    [InlineData("$5M", "more than $2M", "at most $3M")]
    [InlineData("$5M", "up to $2M", "at least $3M")]
    [InlineData("about $5M", "$2M", "about $3M")]
    [InlineData("$5M to $6M", "$1M to $3M", "$2M to $5M")]
    [InlineData("more than $5M", "less than $2M", "at least $3M")]
    [InlineData("more than $5M", "more than $2M", "not known: at least $5M and at least $2M leave neither a lower nor an upper bound")]
    [InlineData("70%", "55%", "15 pp")]
    [InlineData("20 to 25%", "10%", "10 pp to 15 pp")]
    [InlineData("15 pp", "5 pp", "10 pp")]
    public void Differences_keep_the_bounds(string left, string right, string difference)
    {
        Assert.Equal(difference, (Figure.Parse(left) - Figure.Parse(right)).ToString());
        Assert.Equal(difference, (Figure.Parse(left) - Figure.Parse(right).ToEstimate()).ToString());
    }

    [Fact]
    public void Decimals_are_added_and_subtracted_exactly()
    {
        Assert.Equal(0.3, (Figure.Parse("0.1%") + Figure.Parse("0.2%")).Value.Value);
        Assert.Equal(0.1, (Figure.Parse("0.3%") - Figure.Parse("0.2%")).Value.Value);
    }

    [Fact]
    public void Currencies_are_never_mixed()
    {
        Estimate<Quantity> sum = new[] { Figure.Parse("$1M"), Figure.Parse("€1M") }.Sum();
        Assert.Equal(UnknownReason.CurrenciesDiffer, sum.Reason);
        Assert.Equal("$1M and €1M: the currencies differ (USD and EUR)", sum.Explanation);
        Assert.Equal(UnknownReason.CurrenciesDiffer, (Figure.Parse("$1M") - Figure.Parse("€1M")).Reason);
    }

    [Fact]
    public void Units_are_never_mixed()
    {
        Assert.Equal(UnknownReason.UnitsDiffer, (Figure.Parse("1 pp") + Figure.Parse("1%")).Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, new[] { Figure.Parse("1%"), Figure.Parse("1 pp") }.Sum().Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, (Figure.Parse("$1M") - Figure.Parse("1%")).Reason);
    }

    [Fact]
    public void Points_move_a_percentage()
    {
        Assert.Equal("70%", (Figure.Parse("55%") + Figure.Parse("15 pp")).ToString());
        Assert.Equal("at most 40%", (Figure.Parse("55%") - Figure.Parse("at least 15 pp")).ToString());
    }

    [Fact]
    public void Places_and_multiples_have_no_sum()
    {
        Assert.Equal(UnknownReason.UnitHasNoAmount, (Figure.Parse("rank 1") + Figure.Parse("rank 2")).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, (Figure.Parse("rank 2") - Figure.Parse("rank 1")).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, (Figure.Parse("3x") + Figure.Parse("4x")).Reason);
        Assert.Equal("1x", (Figure.Parse("4x") - Figure.Parse("3x")).ToString());
        Assert.Equal("3x", new[] { Figure.Parse("3x") }.Sum().ToString());
    }

    [Fact]
    public void A_missing_figure_is_not_zero()
    {
        Estimate<Quantity> sum = new[] { Figure.Parse("$1M"), null, Figure.Parse("$2M") }.Sum();
        Assert.Equal(UnknownReason.ValueMissing, sum.Reason);
        Assert.Equal("1 of 3 figures is missing, and a missing figure is not zero", sum.Explanation);
        Assert.Equal(UnknownReason.ValueMissing, (Figure.Parse("$1M") - null!).Reason);
    }

    [Fact]
    public void Nothing_adds_up_to_nothing_known() =>
        Assert.Equal(UnknownReason.NoValues, Array.Empty<Figure>().Sum().Reason);

    [Fact]
    public void Rows_are_added_by_a_figure_of_theirs()
    {
        (string Name, Figure? Price)[] deals = [("one", Figure.Parse("$650M")), ("two", Figure.Parse("$1.3B"))];
        Assert.Equal("$1.95B", deals.Sum(deal => deal.Price).ToString());
    }

    [Fact]
    public void Sources_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Figure?>)null!).Sum());
        Assert.Throws<ArgumentNullException>(() => new[] { 1 }.Sum((Func<int, Figure?>)null!));
    }
}
