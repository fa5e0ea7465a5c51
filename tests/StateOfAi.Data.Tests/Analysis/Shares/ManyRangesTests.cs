using System.Globalization;
using CsCheck;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Bounds of concentration where all corners are too many to try. The expected ends come from trying all of them by another program.
/// </summary>
public sealed class ManyRangesTests
{
    // 100 to 120, 107 to 164, …, each 20 to 80 wide; the fourth and the twelfth are exact.
    private static readonly MarketShares<int> Narrow = Shares(20, i => (100 + (7 * i), i is 3 or 11 ? 0 : 20 + (i * 37 % 61)));
    private static readonly MarketShares<int> Wide = Shares(19, i => (1 + (i * 7 % 11), (1 + (i * 7 % 11)) * (1 + (i * 5 % 7))));
    private static readonly Func<int, (int, int)> Listed = i => (10 + (3 * i), 10 + (i * 7 % 23));

    [Fact]
    public void The_most_uneven_division_of_a_sum_is_reached()
    {
        Assert.Equal(559.9770417, Narrow.Herfindahl.Points.Upper!.Value.Value, 1e-6);
        Assert.Equal(2.93659106782, Narrow.Entropy.Nats.Lower!.Value.Value, 1e-10);
        Assert.Equal(1556.349049, Wide.Herfindahl.Points.Upper!.Value.Value, 1e-6);
        Assert.Equal(2.30226121141, Wide.Entropy.Nats.Lower!.Value.Value, 1e-10);
        Assert.Equal(0.195503069122, Narrow.Gini.Upper!.Value.Value, 1e-10);
        Assert.Equal(0.585456574298, Wide.Gini.Upper!.Value.Value, 1e-10);
    }

    [Fact]
    public void Equal_ranges_are_many_and_still_reached()
    {
        // One of forty at 100 and the others at 1; ten of thirty at 20 and the others at 10.
        Assert.Equal(5195.900833290202, Shares(40, _ => (1, 99)).Herfindahl.Points.Upper!.Value.Value, 1e-6);
        Assert.Equal(375, Shares(30, _ => (10, 10)).Herfindahl.Points.Upper!.Value.Value, 1e-6);
        Assert.Equal(3.3415855151062566, Shares(30, _ => (10, 10)).Entropy.Nats.Lower!.Value.Value, 1e-10);
    }

    [Theory]
    [InlineData(700, 700, 1472.653061, 2.37539878685)]
    [InlineData(520, 760, 1799.861496, 2.26801288324)]
    [InlineData(560, 560, 897.5765306, 2.54007757137)]
    public void The_most_uneven_division_of_a_reported_total_is_reached(int least, int most, double points, double nats)
    {
        MarketShares<int> shares = Shares(15, Listed, Figure.Range(least, most, Unit.Users));

        Assert.Equal(points, shares.Herfindahl.Points.Upper!.Value.Value, 1e-6);
        Assert.Equal(nats, shares.Entropy.Nats.Lower!.Value.Value, 1e-10);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(20)]
    public void One_range_more_does_not_make_the_bounds_jump(int ranges)
    {
        // Equal amounts of 100, some of them 99 to 101: half of the ranges are at each end, and a bound is within a ten thousandth of 500
        // points.
        MarketShares<int> shares = Shares(20, i => i < ranges ? (99, 2) : (100, 0));

        Assert.InRange(shares.Herfindahl.Points.Upper!.Value.Value, 500, 500.06);
    }

    [Fact]
    public void Hundreds_of_ranges_are_near_the_best_that_can_be_found()
    {
        MarketShares<int> shares = Shares(400, i => (10 + (i * 31 % 97), 1 + (i * 17 % 53)));
        double[] lows = [.. Enumerable.Range(0, 400).Select(i => 10.0 + (i * 31 % 97))],
            highs = [.. lows.Select((low, i) => low + 1 + (i * 17 % 53))];
        // The largest at their upper ends, as many as are best.
        int[] order = [.. Enumerable.Range(0, 400).OrderByDescending(i => lows[i] + highs[i])];
        double best = Enumerable.Range(0, 401).Max(count => Index([.. order.Select((i, place) => place < count ? highs[i] : lows[i])]));

        Assert.InRange(shares.Herfindahl.Fraction.Upper!.Value.Value, best - 1e-12, best * 1.0001);

        static double Index(double[] amounts) => amounts.Sum(amount => amount * amount) / Math.Pow(amounts.Sum(), 2);
    }

    [Fact]
    public void Parts_that_may_be_nothing_may_leave_one_alone()
    {
        Assert.Equal(1, Shares(30, _ => (0, 5)).Herfindahl.Fraction.Upper!.Value.Value);
        Assert.Equal(0, Shares(30, _ => (0, 5)).Entropy.Nats.Lower!.Value.Value);
        // One of thirty: 29 / 30.
        Assert.Equal(29 / 30.0, Shares(30, _ => (0, 5)).Gini.Upper!.Value.Value, 1e-12);
        // Ten at 1 and one of twenty at 5.
        Assert.Equal((25 + 10) / 225.0, Shares(30, i => i < 10 ? (1, 0) : (0, 5)).Herfindahl.Fraction.Upper!.Value.Value, 1e-9);
    }

    [Fact]
    public void The_search_ends_where_trying_all_corners_does()
    {
        Gen<(int Low, int High)> part = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Select((low, width) => (low, low + width));
        Gen.Select(part.Array[2, 7], Gen.Int[0, 30], Gen.Int[0, 20], Gen.Int[0, 10])
            .Where((parts, _, _, _) => parts.Any(one => one.Low > 0))
            .Sample((parts, left, width, tenths) =>
            {
                Extent[] sizes = [.. parts.Select(one => new Extent(one.Low, one.Low == one.High ? one.Low : null, one.High, false))];
                double sum = parts.Sum(one => one.Low);
                foreach (Market market in new[] { new Market(sizes, null),
                    new Market(sizes, new Extent(sum + left, null, sum + left + width, false)) })
                {
                    double squares = UnevenShares.Most(market, (shares, rest) => (rest * rest) + Sum(shares, share => share * share));
                    double logs = UnevenShares.Most(market, (shares, rest) => Log(rest) + Sum(shares, Log));

                    Assert.Equal(squares, UnevenSearch.Most(market, SummedMeasure.Squares, 1), 1e-9);
                    Assert.Equal(logs, UnevenSearch.Most(market, SummedMeasure.NegativeEntropy, 1), 1e-9);
                    double gini = market.IsSum ? UnevenShares.Most(market, (shares, _) => Gini(shares.ToArray())) : 0;
                    Assert.Equal(gini, market.IsSum ? UnevenRanks.MostGini(market) : 0, 1e-9);
                    double limited =
                        UnevenShares.Most(market, (shares, rest) => Pieces(rest, tenths / 10.0) + Sum(shares, share => share * share),
                            tenths / 10.0);
                    Assert.InRange(limited, 0, UnevenSearch.Most(market, SummedMeasure.Squares, tenths / 10.0) + 1e-9);
                }
            }, iter: 3000);

        static double Log(double share) => share <= 0 ? 0 : share * Math.Log(share);

        static double Gini(double[] shares) =>
            shares.Sum(one => shares.Sum(other => Math.Abs(one - other))) / (2 * shares.Length * shares.Sum());

        static double Pieces(double rest, double limit) =>
            UnevenShares.Pieces(rest, limit) is var (full, over) ? (full * limit * limit) + (over * over) : 0;

        static double Sum(ReadOnlySpan<double> shares, Func<double, double> term)
        {
            double sum = 0;
            foreach (double share in shares)
                sum += term(share);
            return sum;
        }
    }

    [Fact]
    public void The_ratio_of_all_parts_is_one_whatever_their_ranges() =>
        Assert.Equal("1", Shares(3, i => (10 + i, 5)).ConcentrationRatio(3).ToString());

    [Fact]
    public void The_ratio_of_all_parts_but_one_is_reached() =>
        // 10 to 15, 11 to 16 and 12 to 17: 16 and 17 beside 10.
        Assert.Equal((16 + 17) / 43.0, Shares(3, i => (10 + i, 5)).ConcentrationRatio(2).Upper!.Value.Value, 1e-12);

    [Fact]
    public void The_ratio_of_all_of_many_ranges_is_one() =>
        Assert.Equal("1", Wide.ConcentrationRatio(19).ToString(null, CultureInfo.InvariantCulture));

    private static MarketShares<int> Shares(int count, Func<int, (int Low, int Width)> range, Figure? total = null) => MarketShares.Of(
        Bounded.Parts(
            Enumerable.Range(0, count)
                .Select(i => range(i) is var (low, width) && width == 0
                    ? Figure.Exact(low, Unit.Users)
                    : Figure.Range(range(i).Low, range(i).Low + range(i).Width, Unit.Users))), total);
}
