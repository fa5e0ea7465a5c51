using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>What a double cannot hold is an open end or has a reason, never infinity, and never a zero that is none.</summary>
public sealed class BeyondDoubleTests
{
    [Fact]
    public void Sums_and_differences_that_are_too_large_are_not_known()
    {
        Assert.Equal(UnknownReason.BoundsTooWide, EstimateArithmetic.Sum([Exact(1e308), Exact(1e308)]).Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, EstimateArithmetic.Difference(Exact(-1e308), Exact(1e308)).Reason);
        Assert.Equal(At(1e308 + 1, null), EstimateArithmetic.Sum([At(1, 1e308), Exact(1e308)]));
    }

    [Theory]
    [InlineData(1e200, 1e-200)]
    [InlineData(-1e200, 1e-200)]
    [InlineData(1e-200, 1e200)]
    [InlineData(1e-200, 1e110)]
    public void Ratios_that_are_too_large_or_too_small_are_not_known(double end, double start) =>
        Assert.Equal(UnknownReason.BoundsTooWide, EstimateArithmetic.Ratio(Exact(end), Exact(start)).Reason);

    [Fact]
    public void One_end_beyond_a_double_leaves_the_other()
    {
        Assert.Equal("at most 1x", EstimateArithmetic.Ratio(At(1e-200, 1e200), Exact(1e200)).ToString());
        Assert.Equal("at least 1x", EstimateArithmetic.Ratio(At(1, 1e200), At(1e-200, 1)).ToString());
        Assert.Equal("0x", EstimateArithmetic.Ratio(Exact(0), Exact(1e200)).ToString());
        Assert.Equal(UnknownReason.BoundsTooWide, Estimate.Exactly(new Multiple(1e307)).Select(multiple => multiple.ToChange()).Reason);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void No_estimate_is_made_of_infinity(double value)
    {
        Assert.Throws<ArgumentException>(nameof(value), () => Estimate.Exactly(value));
        Assert.Throws<ArgumentException>(nameof(value), () => Estimate.About(new Percent(value)));
        Assert.Throws<ArgumentException>(nameof(value), () => Estimate.Between<Quantity>(null, new Quantity(value, Unit.Users)));
    }

    [Fact]
    public void Growth_and_index_of_a_series_are_not_known()
    {
        Series rising = Of(1e-200, 1e200), falling = Of(1e200, 1e-200);

        Assert.Equal(UnknownReason.BoundsTooWide, rising.Cagr().CompoundAnnualRate.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, rising.Cagr().Percent.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, falling.Cagr().Percent.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, rising.ToIndex(rising.First.Period).Last.Value.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, falling.ToIndex(falling.First.Period).Last.Value.Reason);
        // The multiple is a double, and a hundred times it is none.
        Assert.Equal(UnknownReason.BoundsTooWide, Of(10, 1e308).ToIndex(P("2000")).Last.Value.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, Of(1e308, 1e308).TrailingSums(2).Last.Value.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, new[] { new Percent(1e200), new Percent(1e200) }.Compounded().Reason);
    }

    [Fact]
    public void Contributions_are_not_known()
    {
        SeriesByKey<string> parts = new[] { ("A", 2000, 1e-200), ("A", 2001, 1e200), ("B", 2000, 1e-200), ("B", 2001, 1e-200) }
            .ToSeriesBy(row => row.Item1, row => TimePeriod.OfYear(row.Item2), row => row.Item3, Unit.Users);

        Assert.All(parts.Contributions(P("2000"), P("2001")), part => Assert.Equal(UnknownReason.BoundsTooWide, part.Points.Reason));
    }

    [Fact]
    public void Shares_of_a_sum_beyond_a_double_are_not_known()
    {
        Assert.Equal(UnknownReason.BoundsTooWide, Shares(("A", 1e308), ("B", 1e308))["A"].Share.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, Shares(("A", 1e308), ("A", 1e308))["A"].Amount.Reason);
    }

    [Fact]
    public void A_share_that_is_too_small_is_no_exact_zero()
    {
        Estimate<Fraction> share = Shares(("A", 1e-200), ("B", 1e200))["A"].Share;

        Assert.False(share.IsExact);
        Assert.Null(share.Point);
        Assert.True(share.Upper!.Value.Value > 0);
        Assert.Equal(new Fraction(0), Shares(("A", 0), ("B", 1e200))["A"].Share.Value);
        Assert.Equal(0.5, ShareArithmetic.OfSum(Extent.Exactly(1e308), Extent.Exactly(1e308)).Value.Value);
    }

    private static Estimate<Quantity> Exact(double value) => Estimate.Exactly(new Quantity(value, Unit.Users));

    private static Estimate<Quantity> At(double lower, double? upper) =>
        Estimate.Between<Quantity>(new(lower, Unit.Users), upper is { } end ? new(end, Unit.Users) : null);

    private static Series Of(params double[] values) =>
        values.Select((value, i) => (Year: 2000 + i, Value: value))
            .ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Value, Unit.Users);

    private static MarketShares<string> Shares(params (string Key, double Amount)[] rows) =>
        rows.ToMarketShares(row => row.Key, row => row.Amount, Unit.Users);
}
