namespace StateOfAi.Data.Tests;

/// <summary>Spread of doubles whose squares are beyond a double, on either side.</summary>
public sealed class SpreadTests
{
    [Theory]
    [InlineData(1e200, -1e200, 1.4142135623730951e200, double.PositiveInfinity)]
    [InlineData(9e288, -9e288, 1.2727922061357855e289, double.PositiveInfinity)]
    [InlineData(1e-170, 3e-170, 1.4142135623730951e-170, 0.0)]
    [InlineData(1e-320, 3e-320, 1.4142e-320, 0.0)]
    [InlineData(5e-324, 1.5e-323, 5e-324, 0.0)] // 1.41 of the smallest double.
    [InlineData(1e154, -1e154, 1.4142135623730951e154, double.PositiveInfinity)]
    [InlineData(1e153, -1e153, 1.4142135623730951e153, 2e306)]
    [InlineData(1e-162, 3e-162, 1.4142135623730951e-162, 2e-324)] // Below the smallest with all its digits.
    [InlineData(1e-150, 3e-150, 1.4142135623730951e-150, 2e-300)]
    [InlineData(1e200, 1e200, 0.0, 0.0)]
    public void Deviations_of_any_size_are_right(double first, double second, double deviation, double variance)
    {
        ColumnTable table = ColumnTable.From([first, second]).Measure(row => row, out var value).Dimension(_ => "all", out var key).Build();

        foreach (ColumnQuery rows in new[] { table, table.WithSummation(Summation.Plain), table.WithDegreeOfParallelism(2) })
        {
            (double? ofRows, double? square) = rows.Aggregate(value.StandardDeviation(), value.Variance());
            AssertNear(deviation, ofRows!.Value);
            AssertNear(variance, square!.Value);
            AssertNear(deviation, rows.GroupBy(key).Aggregate(value.StandardDeviation()).First().Value!.Value);
        }

        AssertNear(deviation, table.ToSampleSummary(value, Unit.Usd).StandardDeviation.Value.Value);
        AssertNear(deviation, table.ToSampleSummaries(key, value, Unit.Usd)[0].Value.StandardDeviation.Value.Value);
        AssertNear(deviation, Sample.Of([first, second], Unit.Usd).StandardDeviation.Value.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Groups_of_unlike_sizes_do_not_disturb_each_other(int threads)
    {
        // Each group has by turns 1 and 3 times its size: a deviation of the size times the root of n / (n - 1).
        double[] sizes = [1e-320, 1e-170, 1e-100, 1, 1e100, 1e170, 3e288];
        int[] rows = [.. Enumerable.Range(0, 140_000)];
        ColumnQuery table = ColumnTable.From(rows).Dimension(row => sizes[row / 2 % 7], out var size)
            .Measure(row => row % 1001 == 0 ? null : (double?)(sizes[row / 2 % 7] * (row % 2 == 0 ? 1 : 3)), out var value)
            .Build().WithDegreeOfParallelism(threads);
        foreach ((double key,
            double? deviation) in table.Where(value.IsPresent() & size.Where(key => key > 1e-300)).GroupBy(size)
                .Aggregate(value.StandardDeviation()))
            Assert.Equal(1.0000249, deviation!.Value / key, 1e-5);
        foreach ((double key, double? deviation) in table.GroupBy(size).Aggregate(value.StandardDeviation()))
            Assert.Equal(1.0, deviation!.Value / key, 1e-3);
    }

    private static void AssertNear(double expected, double actual)
    {
        Assert.False(double.IsNaN(actual));
        Assert.True(expected == actual || Math.Abs(expected - actual) <= Math.Max(1e-15 * Math.Abs(expected), 1e-323),
            $"{actual:R} instead of {expected:R}");
    }
}
