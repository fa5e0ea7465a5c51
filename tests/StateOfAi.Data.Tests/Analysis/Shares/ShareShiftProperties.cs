using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class ShareShiftProperties
{
    private static readonly Gen<(int Low,
        int High)> Narrow = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 4]).Select((low, width) => (low, low + width));
    private static readonly Gen<(int Low, int High)[]> Sum = Narrow.Array[2].Where(parts => parts.Any(part => part.Low > 0));

    [Fact]
    public void Components_add_up_and_turn_around_with_time()
    {
        Gen.Select(Gen.Int[0, 1000].Array[4], Gen.Int[0, 1000].Array[4], Gen.Int[1, 500], Gen.Int[1, 500])
            .Sample((before, after, left, more) =>
            {
                MarketShares<int> earlier =
                    MarketShares.Of(Bounded.Parts(before.Select(amount => Figure.Exact(amount, Unit.Users))),
                        Figure.Exact(before.Sum() + left, Unit.Users));
                MarketShares<int> later =
                    MarketShares.Of(Bounded.Parts(after.Select(amount => Figure.Exact(amount, Unit.Users))),
                        Figure.Exact(after.Sum() + more, Unit.Users));
                ShareShift<int> shift = later.ShiftFrom(earlier), back = earlier.ShiftFrom(later);

                Assert.Equal(0, shift.Sum(part => part.Points.Value.Value) + shift.Rest.Value.Value, 1e-9);
                Assert.All(shift, part =>
                {
                    Assert.Equal(after[part.Key] - before[part.Key], part.Amount.Change.Value.Value);
                    Assert.Equal(part.Amount.Change.Value.Value, part.Amount.MarketGrowth.Value.Value + part.Amount.OwnGain.Value.Value,
                        1e-9);
                    Assert.Equal(part.Points.Value.Value, part.Share.OwnGrowth.Value.Value + part.Share.MarketGrowth.Value.Value, 1e-9);
                    Assert.Equal(-part.Share.OwnGrowth.Value.Value, back[part.Key].Share.OwnGrowth.Value.Value, 1e-9);
                    Assert.Equal(-part.Share.MarketGrowth.Value.Value, back[part.Key].Share.MarketGrowth.Value.Value, 1e-9);
                });
            }, iter: 1000);
    }

    [Fact]
    public void Every_change_of_sums_is_within_the_bounds()
    {
        Gen.Select(Sum, Sum).Sample((before, after) =>
        {
            ShareChange<int> change = Shares(after, null).ShiftFrom(Shares(before, null))[0];

            AssertHolds(change, [.. Grid(before, null)], [.. Grid(after, null)]);
        }, iter: 300);
    }

    [Fact]
    public void Every_change_of_reported_totals_is_within_the_bounds()
    {
        Gen.Select(Narrow, Narrow, Narrow, Narrow)
            .Where((before, whole, after, then) => before.Low <= whole.High && after.Low <= then.High && whole.High > 0 && then.High > 0)
            .Sample((before, whole, after, then) =>
            {
                ShareShift<int> shift = Shares([after], then).ShiftFrom(Shares([before], whole));

                AssertHolds(shift[0], [.. Grid([before], whole)], [.. Grid([after], then)]);
            }, iter: 300);
    }

    [Fact]
    public void Bounds_that_lie_between_the_corners_are_reached()
    {
        Gen<(int Low, int High)> positive = Gen.Select(Gen.Int[1, 20], Gen.Int[0, 20]).Select((low, width) => (low, low + width));
        Gen.Select(positive, positive, positive, positive).Sample((part, others, then, rest) =>
        {
            ShareChange<int> change = Shares([then, rest], null).ShiftFrom(Shares([part, others], null))[0];
            double[] own = [.. Steps(part)], later = [.. Steps(then)];
            double most = own.Max(x => x * (((double)then.High + rest.High) / (x + others.Low) - 1));
            double lowest = double.MaxValue, highest = double.MinValue;
            foreach (int o in Ends(others))
            {
                foreach (int r in Ends(rest))
                {
                    foreach (double x in own)
                    {
                        foreach (double y in later)
                        {
                            double points = 50 * (x + y) * ((1 / (y + r)) - (1 / (x + o)));
                            (lowest, highest) = (Math.Min(lowest, points), Math.Max(highest, points));
                        }
                    }
                }
            }

            Assert.Equal(most, change.Amount.MarketGrowth.Upper!.Value.Value, 0.02);
            Assert.Equal(highest, change.Share.MarketGrowth.Upper!.Value.Value, 0.02);
            Assert.Equal(lowest, change.Share.MarketGrowth.Lower!.Value.Value, 0.02);
        }, iter: 100);

        static IEnumerable<double> Steps((int Low, int High) range) =>
            Enumerable.Range(0, 201).Select(step => range.Low + ((range.High - range.Low) * step / 200.0));
        static int[] Ends((int Low, int High) range) => [range.Low, range.High];
    }

    [Fact]
    public void Every_change_is_within_the_bounds_where_some_are_open()
    {
        Gen.Select(Bounded.Amount.Array[3], Bounded.Amount.Array[3]).Sample((before, after) =>
        {
            ShareChange<int> change = MarketShares.Of(Bounded.Parts(after.Select(part => part.Figure)))
                .ShiftFrom(MarketShares.Of(Bounded.Parts(before.Select(part => part.Figure))))[0];

            AssertWithin(change, ((double)before[0].Truth, (double)before.Sum(part => part.Truth)),
                ((double)after[0].Truth, (double)after.Sum(part => part.Truth)));
        }, iter: 2000);
    }

    private static MarketShares<int> Shares((int Low, int High)[] parts, (int Low, int High)? whole) =>
        MarketShares.Of(Bounded.Parts(parts.Select(Users)), whole is { } total ? Users(total) : null);

    private static Figure Users((int Low, int High) range) =>
        range.Low == range.High ? Figure.Exact(range.Low, Unit.Users) : Figure.Range(range.Low, range.High, Unit.Users);

    /// <summary>The first part and the whole, in all whole numbers that fit.</summary>
    private static IEnumerable<(double Part, double Whole)> Grid((int Low, int High)[] parts, (int Low, int High)? whole)
    {
        IEnumerable<int> wholes = whole is { } total ? Enumerable.Range(total.Low, total.High - total.Low + 1) : [0];
        return from part in Enumerable.Range(parts[0].Low, parts[0].High - parts[0].Low + 1)
               from sum in whole is null
                   ? Enumerable.Range(parts[1].Low, parts[1].High - parts[1].Low + 1).Select(other => part + other)
                   : wholes
               where sum > 0 && part <= sum
               select ((double)part, (double)sum);
    }

    private static void AssertHolds(ShareChange<int> change, (double Part, double Whole)[] froms, (double Part, double Whole)[] tos)
    {
        foreach ((double, double) from in froms)
        {
            foreach ((double, double) to in tos)
                AssertWithin(change, from, to);
        }

        double[] gains = [.. from one in froms from other in tos select other.Part - (one.Part * other.Whole / one.Whole)];
        double[] growths = [
            .. from one in froms from other in tos select 50 * (other.Part - one.Part) * ((1 / one.Whole) + (1 / other.Whole))];
        // All ends of these are at corners, which are whole numbers; where the whole may come to nothing the corner is no number.
        if (change.Amount.OwnGain is { Lower.Value: var low, Upper.Value: var high } && froms.Length > 1
            && !froms.Concat(tos).Any(one => one.Whole <= 1))
        {
            Assert.Equal(gains.Min(), low, 1e-9);
            Assert.Equal(gains.Max(), high, 1e-9);
            Assert.Equal(growths.Min(), change.Share.OwnGrowth.Lower!.Value.Value, 1e-9);
            Assert.Equal(growths.Max(), change.Share.OwnGrowth.Upper!.Value.Value, 1e-9);
        }
    }

    private static void AssertWithin(ShareChange<int> change, (double Part, double Whole) from, (double Part, double Whole) to)
    {
        double market = (from.Part * to.Whole / from.Whole) - from.Part, inverse = (1 / to.Whole) - (1 / from.Whole);
        Assert.True(Holds(change.Amount.Change, to.Part - from.Part), "change");
        Assert.True(Holds(change.Amount.MarketGrowth, market), "market growth");
        Assert.True(Holds(change.Amount.OwnGain, to.Part - from.Part - market), "own gain");
        Assert.True(
            Bounded.Holds(change.Points.Lower?.Value, 100 * ((to.Part / to.Whole) - (from.Part / from.Whole)), change.Points.Upper?.Value),
            "points");
        Assert.True(
            Bounded.Holds(change.Share.OwnGrowth.Lower?.Value, 50 * (to.Part - from.Part) * ((1 / to.Whole) + (1 / from.Whole)),
                change.Share.OwnGrowth.Upper?.Value), "own growth");
        Assert.True(
            Bounded.Holds(change.Share.MarketGrowth.Lower?.Value, 50 * (to.Part + from.Part) * inverse,
                change.Share.MarketGrowth.Upper?.Value), "growth of the market");
    }

    private static bool Holds(Estimate<Quantity> estimate, double value) =>
        Bounded.Holds(estimate.Lower?.Value, value, estimate.Upper?.Value);
}
