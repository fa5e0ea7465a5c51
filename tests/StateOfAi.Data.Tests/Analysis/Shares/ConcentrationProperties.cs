using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class ConcentrationProperties
{
    private static readonly Gen<(int Low,
        int High)> Narrow = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 4]).Select((low, width) => (low, low + width));
    private static readonly Gen<(int Low, int High)[]> Sum = Narrow.Array[2, 4].Where(parts => parts.Any(part => part.Low > 0));

    [Fact]
    public void The_index_of_numbers_is_between_one_over_n_and_one_and_no_order_or_unit_of_scale_matters()
    {
        Gen.Select(Gen.Int[1, 1000].Array[1, 20], Gen.Int[1, 50]).Sample((amounts, scale) =>
        {
            MarketShares<int> shares = Shares(amounts.Select(amount => (amount, amount))),
                turned = Shares(Enumerable.Reverse(amounts).Select(amount => (amount * scale, amount * scale)));
            double index = shares.Herfindahl.Fraction.Value.Value;

            Assert.InRange(index, (1.0 / amounts.Length) - 1e-12, 1 + 1e-12);
            Assert.Equal(amounts.Sum(amount => Math.Pow((double)amount / amounts.Sum(), 2)), index, 1e-12);
            Assert.Equal(index, turned.Herfindahl.Fraction.Value.Value, 1e-12);
            Assert.Equal(shares.Gini.Value.Value, turned.Gini.Value.Value, 1e-12);
            Assert.Equal(shares.Entropy.Nats.Value.Value, turned.Entropy.Nats.Value.Value, 1e-12);
            Assert.Equal(shares.ConcentrationRatio(3).Value.Value, turned.ConcentrationRatio(3).Value.Value, 1e-12);
        });
    }

    [Fact]
    public void Every_division_of_a_sum_is_within_the_bounds_and_the_most_uneven_is_reached()
    {
        Sum.Sample(parts =>
        {
            MarketShares<int> shares = Shares(parts);
            double[][] all = [.. Grid(parts).Where(amounts => amounts.Sum() > 0)];

            AssertHolds(shares.Herfindahl.Fraction, all, Index, upperIsReached: true);
            AssertHolds(shares.Gini, all, Gini, upperIsReached: true);
            AssertHolds(shares.ConcentrationRatio(2), all, amounts => amounts.OrderDescending().Take(2).Sum() / amounts.Sum(),
                upperIsReached: true);
            AssertHolds(shares.Entropy.Nats.Select(entropy => new Fraction(entropy.Value)), all, Entropy, upperIsReached: false);
            Assert.Equal(all.Min(Entropy), shares.Entropy.Nats.Lower!.Value.Value, 1e-9);
        }, iter: 500);
    }

    [Fact]
    public void The_most_even_division_of_a_sum_is_reached()
    {
        Sum.Sample(parts =>
        {
            MarketShares<int> shares = Shares(parts);
            double[][] filled = [
                .. Enumerable.Range(1, 1200).Select(step => parts.Select(part => Math.Clamp(step / 100.0, part.Low, part.High)).ToArray())];

            Assert.Equal(filled.Min(Index), shares.Herfindahl.Fraction.Lower!.Value.Value, 1e-4);
            Assert.Equal(filled.Min(Gini), shares.Gini.Lower!.Value.Value, 1e-4);
            Assert.Equal(filled.Max(Entropy), shares.Entropy.Nats.Upper!.Value.Value, 1e-4);
            Assert.Equal(filled.Min(amounts => amounts.Max() / amounts.Sum()), shares.ConcentrationRatio(1).Lower!.Value.Value, 1e-4);
        }, iter: 300);
    }

    [Fact]
    public void However_the_rest_is_divided_the_index_is_within_the_bounds_which_dust_and_one_hand_reach()
    {
        Gen.Select(Narrow, Narrow, Narrow, Gen.Int[1, 5], Gen.Int[1, 3])
            .Where((first, second, whole, _, _) => whole.High > 0 && first.Low + second.Low <= whole.High)
            .Sample((first, second, whole, hands, count) =>
            {
                MarketShares<int> shares = MarketShares.Of(Bounded.Parts([Users(first), Users(second)]), Users(whole));
                Estimate<Fraction> any = shares.Herfindahl.Fraction, few = shares.HerfindahlIf(UnnamedParts.AtMost(hands)).Fraction,
                    ratio = shares.ConcentrationRatio(count);
                List<double> dust = [], oneHand = [], equal = [], top = [];
                foreach ((double a, double b, double left, double all) in Divisions(first, second, whole))
                {
                    double named = ((a * a) + (b * b)) / (all * all), rest = left / all;
                    dust.Add(named);
                    oneHand.Add(named + (rest * rest));
                    equal.Add(named + (rest * rest / hands));
                    top.Add(new[] { a / all, b / all, rest }.OrderDescending().Take(count).Sum());
                }

                AssertSharp(any, dust.Min(), oneHand.Max());
                Assert.InRange(few.Lower!.Value.Value, dust.Min() - 1e-9, equal.Min() + 1e-9);
                Assert.Equal(oneHand.Max(), few.Upper!.Value.Value, 1e-9);
                Assert.Equal(top.Max(), ratio.Upper!.Value.Value, 1e-9);
            }, iter: 3000);
    }

    [Fact]
    public void With_a_limit_the_bounds_are_those_of_all_whole_numbers_that_keep_it()
    {
        Gen.Select(Narrow, Narrow, Gen.Int[2, 12], Gen.Int[1, 12], Gen.Int[1, 4])
            .Where((first, second, whole, limit, _) => first.Low + second.Low <= whole && limit <= whole)
            .Sample((first, second, whole, limit, count) =>
            {
                MarketShares<int> shares = MarketShares.Of(Bounded.Parts([Users(first), Users(second)]), Figure.Exact(whole, Unit.Users));
                UnnamedParts unnamed = UnnamedParts.NoneAbove(new((double)limit / whole));
                (double Index, double Top)[] all =
                [
                    .. from division in Divisions(first, second, (whole, whole))
                       from rest in Splits((int)division.Left, limit)
                       let pieces = rest.Append((int)division.First).Append((int)division.Second).OrderDescending()
                           .Select(piece => (double)piece / whole).ToArray()
                       select (pieces.Sum(piece => piece * piece), pieces.Take(count).Sum()),
                ];

                Assert.Equal(all.Max(one => one.Index), shares.HerfindahlIf(unnamed).Fraction.Upper!.Value.Value, 1e-9);
                Assert.Equal(all.Max(one => one.Top), shares.ConcentrationRatio(count, unnamed).Upper!.Value.Value, 1e-9);
            }, iter: 1000);
    }

    [Fact]
    public void A_limit_holds_for_a_whole_that_has_bounds()
    {
        Gen.Select(Narrow, Narrow, Narrow, Gen.Int[1, 10], Gen.Int[1, 4])
            .Where((first, second, whole, _, _) => whole.High > 0 && first.Low + second.Low <= whole.High)
            .Sample((first, second, whole, tenths, count) =>
            {
                MarketShares<int> shares = MarketShares.Of(Bounded.Parts([Users(first), Users(second)]), Users(whole));
                UnnamedParts unnamed = UnnamedParts.NoneAbove(new(tenths / 10.0));
                foreach ((double a, double b, double left, double all) in Divisions(first, second, whole))
                {
                    double[] pieces = [.. Enumerable.Repeat(tenths / 10.0, (int)Math.Floor((left / all * 10 / tenths) + 1e-9))];
                    double[] parts = [.. pieces, a / all, b / all, Math.Max(0, (left / all) - pieces.Sum())];

                    Assert.True(
                        Bounded.Holds(shares.HerfindahlIf(unnamed).Fraction.Lower?.Value, parts.Sum(part => part * part),
                            shares.HerfindahlIf(unnamed).Fraction.Upper?.Value));
                    Assert.True(
                        Bounded.Holds(shares.ConcentrationRatio(count, unnamed).Lower?.Value, parts.OrderDescending().Take(count).Sum(),
                            shares.ConcentrationRatio(count, unnamed).Upper?.Value));
                }
            }, iter: 500);
    }

    [Fact]
    public void Too_many_ranges_to_try_all_corners_still_have_bounds_that_hold()
    {
        Gen.Select(Bounded.Amount.Array[24, 30], Gen.Int[0, 500]).Sample((parts, left) =>
        {
            double[] amounts = [.. parts.Select(part => (double)part.Truth)];
            MarketShares<int> sum = MarketShares.Of(Bounded.Parts(parts.Select(part => part.Figure)));
            MarketShares<int> total =
                MarketShares.Of(Bounded.Parts(parts.Select(part => part.Figure)),
                    Figure.Exact(parts.Sum(part => part.Truth) + left, Unit.Users));

            Assert.True(Holds(sum.Herfindahl.Fraction, Index(amounts)));
            Assert.True(Holds(sum.Gini, Gini(amounts)));
            Assert.True(Holds(sum.ConcentrationRatio(4), amounts.OrderDescending().Take(4).Sum() / amounts.Sum()));
            Assert.True(Bounded.Holds(sum.Entropy.Nats.Lower?.Value, Entropy(amounts), sum.Entropy.Nats.Upper?.Value));
            Assert.True(Holds(total.Herfindahl.Fraction, Index([.. amounts, left])));
            Assert.True(
                Holds(total.HerfindahlIf(UnnamedParts.NoneAbove(new(0.01))).Fraction,
                    Index([.. amounts, .. Enumerable.Repeat(left / 50.0, 50)])) || left / 50.0 > 0.01 * (amounts.Sum() + left));
        }, iter: 300);
    }

    [Fact]
    public void A_merger_and_a_lead_hold_for_every_division_and_are_reached()
    {
        Gen.Select(Narrow, Narrow, Narrow).Where((first, second, third) => first.Low + second.Low + third.Low > 0)
            .Sample((first, second, third) =>
            {
                MarketShares<int> shares = Shares([first, second, third]);
                double[][] all = [.. Grid([first, second, third])];
                Estimate<Fraction> change = shares.Merging(0, 1).Change.Select(points => points.ToFraction());

                AssertHolds(change, all, amounts => 2 * amounts[0] * amounts[1] / (amounts.Sum() * amounts.Sum()), upperIsReached: false);
                Assert.Equal(all.Min(amounts => 2 * amounts[0] * amounts[1] / (amounts.Sum() * amounts.Sum())), change.Lower!.Value.Value,
                    1e-9);
                if (shares.Lead is { Leader: { } leader, Gap: { } gap })
                    AssertSharp(gap.Select(points => new Fraction(points.Value / 100)), all.Min(Ahead), all.Max(Ahead));

                double Ahead(double[] amounts) => (amounts[leader.Key] - amounts.Where((_, i) => i != leader.Key).Max()) / amounts.Sum();
            });
    }

    [Fact]
    public void A_merger_and_a_lead_in_a_reported_total_hold_for_every_division_and_are_reached()
    {
        Gen.Select(Narrow, Narrow, Narrow).Where((first, second, whole) => whole.High > 0 && first.Low + second.Low <= whole.High)
            .Sample((first, second, whole) =>
            {
                MarketShares<int> shares = MarketShares.Of(Bounded.Parts([Users(first), Users(second)]), Users(whole));
                // In quarters, since the greatest product need not be of whole numbers.
                double[] products = [
                    .. Divisions(Quarters(first), Quarters(second), Quarters(whole))
                        .Select(one => 2 * one.First * one.Second / (one.Whole * one.Whole))];
                Estimate<Fraction> change = shares.Merging(0, 1).Change.Select(points => points.ToFraction());

                Assert.Equal(products.Min(), change.Lower!.Value.Value, 1e-9);
                Assert.InRange(change.Upper!.Value.Value, products.Max() - 1e-9, products.Max() + 0.02);
                if (shares.Lead is { Leader.Key: var leader, Gap: { } gap })
                {
                    double[] gaps = [
                        .. Divisions(first, second, whole)
                            .Select(one => (leader == 0 ? one.First - one.Second : one.Second - one.First) / one.Whole)];
                    AssertSharp(gap.Select(points => new Fraction(points.Value / 100)), gaps.Min(), gaps.Max());
                }
            });
    }

    private static (int Low, int High) Quarters((int Low, int High) range) => (4 * range.Low, 4 * range.High);

    private static MarketShares<int> Shares(IEnumerable<(int Low, int High)> parts) => MarketShares.Of(Bounded.Parts(parts.Select(Users)));

    private static Figure Users((int Low, int High) range) =>
        range.Low == range.High ? Figure.Exact(range.Low, Unit.Users) : Figure.Range(range.Low, range.High, Unit.Users);

    private static IEnumerable<double[]> Grid((int Low, int High)[] parts) => parts.Aggregate(
        (IEnumerable<double[]>)[[]],
        (all,
            part) =>
                all.SelectMany(begun =>
                    Enumerable.Range(part.Low, part.High - part.Low + 1).Select(amount => (double[])[.. begun, amount])));

    private static IEnumerable<(double First, double Second, double Left, double Whole)> Divisions((int Low, int High) first,
        (int Low, int High) second, (int Low, int High) whole) =>
            from a in Enumerable.Range(first.Low, first.High - first.Low + 1)
            from b in Enumerable.Range(second.Low, second.High - second.Low + 1)
            from w in Enumerable.Range(whole.Low, whole.High - whole.Low + 1)
            where w > 0 && a + b <= w
            select ((double)a, (double)b, (double)(w - a - b), (double)w);

    private static IEnumerable<int[]> Splits(int left, int limit) => left == 0
        ? [[]]
        : Enumerable.Range(1, Math.Min(left, limit))
            .SelectMany(piece => Splits(left - piece, piece).Select(others => (int[])[piece, .. others]));

    private static double Index(double[] amounts) => amounts.Sum(amount => amount * amount) / Math.Pow(amounts.Sum(), 2);

    private static double Gini(double[] amounts) =>
        amounts.SelectMany(one => amounts.Select(other => Math.Abs(one - other))).Sum() / (2 * amounts.Length * amounts.Sum());

    private static double Entropy(double[] amounts) =>
        -amounts.Where(amount => amount > 0).Sum(amount => amount / amounts.Sum() * Math.Log(amount / amounts.Sum()));

    private static bool Holds(Estimate<Fraction> estimate, double value) =>
        Bounded.Holds(estimate.Lower?.Value, value, estimate.Upper?.Value);

    private static void AssertHolds(Estimate<Fraction> estimate, double[][] all, Func<double[], double> measure, bool upperIsReached)
    {
        Assert.All(all, amounts => Assert.True(Holds(estimate, measure(amounts))));
        if (upperIsReached)
            Assert.Equal(all.Max(measure), estimate.Upper!.Value.Value, 1e-9);
    }

    private static void AssertSharp(Estimate<Fraction> estimate, double lower, double upper)
    {
        Assert.Equal(lower, estimate.Lower!.Value.Value, 1e-9);
        Assert.Equal(upper, estimate.Upper!.Value.Value, 1e-9);
    }
}
