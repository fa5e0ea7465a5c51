using System.Globalization;
using System.Numerics;

namespace StateOfAi.Data.Tests;

/// <summary>Decimals near the ends of their range, and with digits far apart: exact, rounded once, in any order of the rows.</summary>
public sealed class DecimalEdgeTests
{
    [Theory]
    [InlineData("70000000000000000000000000000 70000000000000000000000000000 -70000000000000000000000000000 0.01",
        "70000000000000000000000000000", "17500000000000000000000000000")]
    [InlineData("70000000000000000000000000000 -70000000000000000000000000000 0.01", "0.01", "0.0033333333333333333333333333")]
    // .3 behind the last digit.
    [InlineData("70000000000000000000000000000 0.4 0.4 0.4", "70000000000000000000000000001", "17500000000000000000000000000")]
    // A third of the last place.
    [InlineData("0.0000000000000000000000000001 79228162514264337593543950335 -79228162514264337593543950335",
        "0.0000000000000000000000000001", "0")]
    [InlineData("79228162514264337593543950335 0.5 -0.5", "79228162514264337593543950335", "26409387504754779197847983445")]
    // Ties: to even; .25 is dropped.
    [InlineData("79228162514264337593543950334 0.5", "79228162514264337593543950334", "39614081257132168796771975167")]
    public void Sums_and_means_are_exact_and_then_rounded_once(string values, string sum, string mean)
    {
        decimal[] numbers = Parse(values);
        foreach (decimal[] order in Orders(numbers))
        {
            ColumnTable table = ColumnTable.From(order).Measure(row => row, out var number).Dimension(_ => "all", out var key).Build();

            Assert.Equal((decimal.Parse(sum, CultureInfo.InvariantCulture), decimal.Parse(mean, CultureInfo.InvariantCulture)),
                table.Aggregate(number.Sum(), number.Mean()));
            Assert.Equal(decimal.Parse(sum, CultureInfo.InvariantCulture),
                table.WithDegreeOfParallelism(2).GroupBy(key).Aggregate(number.Sum()).First().Value);
            Assert.Equal(double.Parse(sum, CultureInfo.InvariantCulture),
                order.ToMarketShares(_ => "all", row => row, Unit.Usd)["all"].Amount.Value.Value);
        }
    }

    [Fact]
    public void A_mean_fits_where_the_sum_does_not()
    {
        ColumnTable table = ColumnTable.From(Parse("70000000000000000000000000000 70000000000000000000000000000"))
            .Measure(row => row, out var amount).Build();

        Assert.Equal(70000000000000000000000000000m, table.Aggregate(amount.Mean()));
        Assert.Equal(0, table.Aggregate(amount.StandardDeviation()));
        Assert.Equal("The sum of amount, 140000000000000000000000000000, is out of range of the result.",
            Assert.Throws<OverflowException>(() => table.Aggregate(amount.Sum())).Message);
        table =
            ColumnTable.From(Parse("70000000000000000000000000000 70000000000000000000000000000 0.01")).Dimension(_ => "b", out var key)
                .Measure(row => row, out var price).Build();
        Assert.Equal("The sum of price, 140000000000000000000000000000, of the group b is out of range of the result.",
            Assert.Throws<OverflowException>(() => table.GroupBy(key).Aggregate(price.Sum())).Message);
        Assert.Equal(decimal.MinValue,
            ColumnTable.From([decimal.MinValue, decimal.MinValue, decimal.MinValue]).Measure(row => row, out price).Build()
                .Aggregate(price.Mean()));
    }

    [Theory]
    [InlineData("-70000000000000000000000000000 70000000000000000000000000000", 0.5, "0")]
    // ...167.5, to even.
    [InlineData("-79228162514264337593543950335 79228162514264337593543950335", 0.25, "-39614081257132168796771975168")]
    [InlineData("0 3000000000000000", 1.0 / 3, "999999999999999.9444888487687")] // A double is 6004799503160661 / 2^54, and not a third.
    [InlineData("1 2 3 4 5", 0.9, "4.6")] // Nine tenths, as it is written, and not the double beside it.
    [InlineData("1 2 3 4", 0.1, "1.3")]
    [InlineData("0.0000000000000000000000000001 0.0000000000000000000000000003", 0.5, "0.0000000000000000000000000002")]
    [InlineData("0.0000000000000000000000000001 0.0000000000000000000000000002", 0.5, "0.0000000000000000000000000002")] // A tie, to even.
    [InlineData("79228162514264337593543950334 79228162514264337593543950335", 0.5, "79228162514264337593543950334")]
    [InlineData("10 20 30 40 50 60 70 80 90 100 110", 0.3, "40")] // A place that rounding puts beside the fourth value.
    [InlineData("1.5 2.5", 0.5, "2.0")]
    public void Quantiles_lie_where_they_should_to_the_last_digit(string values, double part, string quantile)
    {
        ColumnTable table = ColumnTable.From(Parse(values)).Measure(row => row, out var number).Build();

        Assert.Equal(decimal.Parse(quantile, CultureInfo.InvariantCulture), table.Aggregate(number.Quantile(new(part))));
    }

    [Fact]
    public void The_spread_of_decimals_is_of_their_differences_and_not_of_their_doubles()
    {
        ColumnTable table = ColumnTable.From(Parse("1000000000000000.1 1000000000000000.3")).Measure(row => row, out var number).Build();
        Assert.Equal(0.14142135623730950, table.Aggregate(number.StandardDeviation())!.Value, 1e-16);
        Assert.Equal(0.02, table.Aggregate(number.Variance())!.Value, 1e-17);

        // The root of two times 7.9e28: a difference beyond a decimal.
        table = ColumnTable.From([decimal.MinValue, decimal.MaxValue]).Measure(row => row, out number).Build();
        Assert.Equal(1.1204554194957228e29, table.Aggregate(number.StandardDeviation())!.Value, 1e14);
        Assert.Equal(0, ColumnTable.From(Parse("0.3 0.3 0.3")).Measure(row => row, out number).Build().Aggregate(number.Variance()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Decimals_of_any_digits_have_the_nearest_sum_and_mean(int seed)
    {
        var random = new Random(seed);
        for (int times = 0; times < 200; times++)
        {
            int[] ofWords = [random.Next(1, 4), random.Next(1, 4)];
            decimal[] numbers = [.. Enumerable.Range(0, random.Next(1, 30)).Select(row => new decimal(
                random.Next(), ofWords[row % 2] > 1 ? random.Next() : 0, ofWords[row % 2] > 2 ? random.Next(1 << 24) : 0,
                random.Next(2) == 0, (byte)random.Next(29)))];
            ColumnTable table = ColumnTable.From(numbers).Measure(row => row, out var number).Build();
            BigInteger exact = numbers.Aggregate(BigInteger.Zero, (sum, one) => sum + Whole(one));
            (decimal? total, decimal? mean) = table.Aggregate(number.Sum(), number.Mean());

            AssertNearest(total!.Value, exact, 1, numbers.Max(one => one.Scale));
            AssertNearest(mean!.Value, exact, numbers.Length, 28);
            Assert.InRange(mean.Value, numbers.Min(), numbers.Max());
        }
    }

    /// <summary>Half a unit of the last place that a decimal of this size has room for, and no more.</summary>
    private static void AssertNearest(decimal rounded, BigInteger sum, int count, int places)
    {
        int room = places;
        while (BigInteger.Abs(sum) * BigInteger.Pow(10, room) / (count * BigInteger.Pow(10, 28)) > (BigInteger.One << 96) - 1)
            room--;
        BigInteger off = BigInteger.Abs((Whole(rounded) * count) - sum);
        Assert.True(off * 2 <= count * BigInteger.Pow(10, 28 - room), $"{rounded} is {off} from {sum} / {count}");
    }

    private static BigInteger Whole(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        BigInteger magnitude = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return (number < 0 ? -magnitude : magnitude) * BigInteger.Pow(10, 28 - number.Scale);
    }

    private static decimal[] Parse(
        string values) => [.. values.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))];

    private static IEnumerable<decimal[]> Orders(decimal[] numbers) => numbers.Length == 1 ? [numbers]
        : numbers.SelectMany((first,
            place) => Orders([.. numbers.Where((_, other) => other != place)]).Select(rest => (decimal[])[first, .. rest]));
}
