using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class MarketShareProperties
{
    private static readonly Gen<(int Low,
        int High)> Narrow = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 4]).Select((low, width) => (low, low + width));

    [Fact]
    public void Shares_of_a_sum_add_up_to_one()
    {
        Gen.Int[1, 1000].Array[1, 20].Sample(amounts =>
            Assert.Equal(1,
                MarketShares.Of(Bounded.Parts(amounts.Select(amount => Figure.Exact(amount, Unit.Users))))
                    .Sum(part => part.Share.Value.Value), 1e-12));
    }

    [Fact]
    public void Every_true_share_of_a_sum_is_within_the_bounds()
    {
        Bounded.Amount.Array[1, 6].Sample(parts =>
        {
            MarketShares<int> shares = MarketShares.Of(Bounded.Parts(parts.Select(part => part.Figure)));
            decimal whole = parts.Sum(part => part.Truth);

            return shares.All(share =>
                Bounded.Holds(share.Share.Lower?.Value ?? 0, (double)(parts[share.Key].Truth / whole), share.Share.Upper?.Value ?? 1));
        });
    }

    [Fact]
    public void Bounds_of_a_share_of_a_sum_are_reached_at_some_corner()
    {
        Gen<Figure> figure = Gen.Select(Gen.Int[1, 1000], Gen.Int[0, 500])
            .Select((low, width) => Figure.Range(low, low + width, Unit.Users));
        figure.Array[2, 5].Sample(parts =>
        {
            MarketShares<int> shares = MarketShares.Of(Bounded.Parts(parts));
            for (int i = 0; i < parts.Length; i++)
            {
                double[] corners = [.. Enumerable.Range(0, 1 << parts.Length).Select(corner => ShareAt(parts, corner, i))];

                Assert.Equal(corners.Min(), shares[i].Share.Lower!.Value.Value, 1e-9);
                Assert.Equal(corners.Max(), shares[i].Share.Upper!.Value.Value, 1e-9);
            }
        });

        static double ShareAt(Figure[] parts, int corner, int i)
        {
            decimal[] values = [.. parts.Select((part, j) => (corner >> j & 1) == 0 ? part.Lower!.Value : part.Upper!.Value)];
            return (double)(values[i] / values.Sum());
        }
    }

    [Fact]
    public void Every_true_share_of_a_reported_total_and_the_rest_are_within_the_bounds()
    {
        Gen.Select(Bounded.Amount.Array[1, 5], Gen.Int[0, 500], Gen.Int[0, 300], Gen.Int[0, 300]).Sample((parts, left, below, above) =>
        {
            decimal named = parts.Sum(part => part.Truth), whole = named + left;
            MarketShares<int> shares =
                MarketShares.Of(Bounded.Parts(parts.Select(part => part.Figure)), Figure.Range(whole - below, whole + above, Unit.Users));

            return shares.All(share =>
                Bounded.Holds(share.Share.Lower?.Value, (double)(parts[share.Key].Truth / whole), share.Share.Upper?.Value))
                && Bounded.Holds(shares.Rest.Lower?.Value, (double)(left / whole), shares.Rest.Upper?.Value);
        });
    }

    [Fact]
    public void Bounds_of_a_share_of_a_reported_total_are_those_of_all_whole_numbers_that_fit()
    {
        Gen.Select(Narrow, Narrow, Narrow).Where((first, second, whole) => whole.High > 0 && first.Low + second.Low <= whole.High)
            .Sample((first, second, whole) =>
            {
                MarketShares<int> shares = MarketShares.Of(Bounded.Parts([Users(first), Users(second)]), Users(whole));
                (double First, double Second, double Left)[] all =
                [
                    .. from a in Enumerable.Range(first.Low, first.High - first.Low + 1)
                       from b in Enumerable.Range(second.Low, second.High - second.Low + 1)
                       from w in Enumerable.Range(whole.Low, whole.High - whole.Low + 1)
                       where w > 0 && a + b <= w
                       select ((double)a / w, (double)b / w, (double)(w - a - b) / w),
                ];

                AssertSharp(shares[0].Share, all.Select(one => one.First));
                AssertSharp(shares[1].Share, all.Select(one => one.Second));
                AssertSharp(shares.Rest, all.Select(one => one.Left));
            });

        static Figure Users((int Low, int High) range) => Figure.Range(range.Low, range.High, Unit.Users);

        static void AssertSharp(Estimate<Fraction> share, IEnumerable<double> all)
        {
            Assert.Equal(all.Min(), share.Lower!.Value.Value, 1e-9);
            Assert.Equal(all.Max(), share.Upper!.Value.Value, 1e-9);
        }
    }

    [Fact]
    public void Ratios_give_the_shares_of_amounts_that_have_them()
    {
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 1000].Array[1, 6], Gen.Int[0, 1000]).Sample((leader, others, left) =>
        {
            decimal rest = others.Sum() + left;
            MarketShares<int> byAmount =
                MarketShares.Of(Bounded.Parts(others.Prepend(leader).Select(amount => Figure.Exact(amount, Unit.Users))),
                    Figure.Exact(leader + rest, Unit.Users));
            MarketShares<int> byRatio = MarketShares.FromRatios(
                0, leader / rest, others.Select((other, i) => (Key: i + 1, Ratio: (decimal)leader / other)), other => other.Key,
                other => other.Ratio);

            Assert.All(byRatio, part => Assert.Equal(byAmount[part.Key].Share.Value.Value, part.Share.Value.Value, 1e-12));
            Assert.Equal(byAmount.Rest.Value.Value, byRatio.Rest.Value.Value, 1e-12);
        });
    }

    [Fact]
    public void A_rank_is_stated_where_each_other_part_is_surely_larger_smaller_or_equal()
    {
        Narrow.Array[1, 6].Where(parts => parts.Any(part => part.Low > 0)).Sample(parts =>
        {
            MarketShares<int> shares = MarketShares.Of(Bounded.Parts(parts.Select(part => Figure.Range(part.Low, part.High, Unit.Users))));
            for (int i = 0; i < parts.Length; i++)
            {
                (int low, int high) = parts[i];
                bool isOpen = parts
                    .Where((other, j) => j != i && other.Low <= high && other.High >= low && !(other == parts[i] && low == high)).Any();

                Assert.Equal(isOpen ? null : 1 + parts.Count(other => other.Low > high), shares[i].Rank);
            }
        });
    }
}
