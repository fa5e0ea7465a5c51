using System.Numerics;

namespace StateOfAi.Data.Tests;

/// <summary>A mean is the exact sum over the count, rounded once: it is never outside the values.</summary>
public sealed class MeanTests
{
    [Theory]
    [InlineData(new[] { 5.4, 5.4, 5.4 }, 5.4)]
    [InlineData(new[] { 0.1, 0.1, 0.1 }, 0.1)]
    [InlineData(new[] { -5.4, -5.4, -5.4 }, -5.4)]
    [InlineData(new[] { 1e200, 1e-200, 1e200 }, 6.666666666666667e199)]
    [InlineData(new[] { 1e16, 1.0, -1e16 }, 0.3333333333333333)]
    // A third below; the sum of doubles rounds.
    [InlineData(new[] { 9007199254740991.0, 9007199254740992.0, 9007199254740992.0 }, 9007199254740992.0)]
    [InlineData(new[] { 5e-324, 0.0 }, 0.0)] // Half of the smallest double: a tie, to even.
    [InlineData(new[] { 5e-324, 5e-324, 0.0 }, 5e-324)] // Two thirds of it.
    [InlineData(new[] { 1.5e-323, 0.0 }, 1e-323)] // One and a half, to even.
    // (2^53 + 2) / 3 of the smallest double, where a double has no more digits.
    [InlineData(new[] { 4.450147717014403e-308, 1e-323, 0.0 }, 1.4833825723381344e-308)]
    public void A_mean_is_rounded_once(double[] numbers, double mean)
    {
        foreach (double[] order in new[] { numbers, [.. Enumerable.Reverse(numbers)] })
        {
            ColumnTable table = ColumnTable.From(order).Measure(row => row, out var value).Dimension(_ => 0, out var key).Build();
            Assert.Equal(mean, table.Aggregate(value.Mean()));
            Assert.Equal(mean, table.GroupBy(key).Aggregate(value.Mean())[0]);
            Assert.Equal(mean, Sample.Of(order, Unit.Usd).Mean.Value.Value);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Means_of_any_numbers_are_the_nearest_doubles(int seed)
    {
        var random = new Random(seed);
        for (int times = 0; times < 300; times++)
        {
            int count = random.Next(1, 40), spread = random.Next(4) switch { 0 => 0, 1 => 3, 2 => 60, _ => 600 };
            double[] numbers = [
                .. Enumerable.Range(0, count)
                    .Select(_ =>
                        Math.ScaleB(random.Next(3) == 0 ? random.Next(1000) / 100.0 : random.NextDouble() - 0.5,
                            random.Next(-spread, spread + 1)))];
            ColumnTable table = ColumnTable.From(numbers).Measure(row => row, out var value).Dimension(row => row > 0, out var key).Build();

            AssertNearest(table.Aggregate(value.Mean())!.Value, numbers);
            AssertNearest(Sample.Of(numbers, Unit.Usd).Mean.Value.Value, numbers);
            foreach ((bool positive, double? mean) in table.GroupBy(key).Aggregate(value.Mean()))
                AssertNearest(mean!.Value, [.. numbers.Where(number => number > 0 == positive)]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Equal_values_of_many_groups_have_that_mean(int threads)
    {
        // Around every way of adding up: few and many rows a group, whole and broken numbers, and far apart ones.
        foreach (int keys in new[] { 1, 12, 500, 70_000 })
        {
            double[] prices = [.. Enumerable.Range(0, keys).Select(key => (key % 1999 * 0.01) + 0.07)];
            int[] rows = [.. Enumerable.Range(0, 210_000)];
            ColumnQuery table = ColumnTable.From(rows).Dimension(row => row % keys, out var key)
                .Measure(row => prices[row % keys], out var price)
                .Measure(row => row % keys == 0 ? 1e300 * 0.9e-12 : prices[row % keys] * 1e-30, out var far).Build()
                .WithDegreeOfParallelism(threads);

            foreach ((int group,
                (double? mean, double? ofFar, double? deviation)) in table.GroupBy(key)
                    .Aggregate(price.Mean(), far.Mean(), price.StandardDeviation()))
                Assert.Equal((prices[group], group == 0 ? 1e300 * 0.9e-12 : prices[group] * 1e-30, 0),
                    (mean!.Value, ofFar!.Value, deviation ?? 0));
        }
    }

    [Fact]
    public void Means_of_whole_numbers_beyond_the_digits_of_a_double_are_rounded_once()
    {
        // 2^53 + 1 lies between two doubles and goes to the even one; three of them have a sum that rounds up.
        long[] equal = [9007199254740993, 9007199254740993, 9007199254740993];
        ColumnTable table = ColumnTable.From(equal).Measure(row => row, out var number).Build();
        Assert.Equal(9007199254740992, table.Aggregate(number.Mean()));
        Assert.Equal(long.MaxValue,
            ColumnTable.From([long.MaxValue, long.MaxValue, long.MaxValue]).Measure(row => row, out number).Build()
                .Aggregate(number.Mean()));
        Assert.Equal(-1.0 / 3,
            ColumnTable.From([long.MaxValue, long.MinValue, 0]).Measure(row => row, out number).Build().Aggregate(number.Mean()));
    }

    [Fact]
    public void Quantiles_of_whole_numbers_beyond_the_digits_of_a_double_are_rounded_once()
    {
        Assert.Equal(9007199254740994, At(0.5, 9007199254740993, 9007199254740995));
        Assert.Equal(9007199254740996, At(0.75, 9007199254740993, 9007199254740997)); // ...996, exactly.
        Assert.Equal(9223372036854775807, At(0.9, long.MaxValue - 1, long.MaxValue));
        Assert.Equal(-0.5, At(0.5, long.MinValue, long.MaxValue));
        Assert.Equal(9007199254740992, At(0.3, 9007199254740993, 9007199254740993));
        // 0.1 as a double is 3602879701896397 / 2^55: 2^53 + 1 + 0.1 × 4 = ...993.4, nearest even number ...994.
        Assert.Equal(9007199254740994, At(0.1, 9007199254740993, 9007199254740997));

        static double? At(double part, params long[] values) =>
            ColumnTable.From(values).Measure(row => row, out var number).Build().Aggregate(number.Quantile(new(part)));
    }

    private static void AssertNearest(double mean, double[] numbers)
    {
        // No other double is nearer: |mean × n - sum|, as whole numbers of 2^-1074.
        BigInteger sum = ExactNumber.Sum(numbers), off = BigInteger.Abs((ExactNumber.Of(mean) * numbers.Length) - sum);
        foreach (double neighbor in new[] { Math.BitIncrement(mean), Math.BitDecrement(mean) })
            Assert.True(off <= BigInteger.Abs((ExactNumber.Of(neighbor) * numbers.Length) - sum),
                $"{mean:R} of {string.Join(", ", numbers)}");
        Assert.InRange(mean, numbers.Min(), numbers.Max());
    }
}
