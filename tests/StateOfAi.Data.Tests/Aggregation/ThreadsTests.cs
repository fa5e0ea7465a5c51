namespace StateOfAi.Data.Tests;

public sealed class ThreadsTests
{
    private const int Rows = 150_000;

    [Theory]
    [InlineData(1, Summation.Exact)]
    [InlineData(2, Summation.Exact)]
    [InlineData(3, Summation.Plain)]
    [InlineData(4, Summation.Plain)]
    public void Any_number_of_threads_gives_the_same_bits(int seed, Summation summation)
    {
        var random = new Random(seed);
        double?[] numbers = [
            .. Enumerable.Range(0, Rows).Select(_ => random.Next(20) == 0 ? (double?)null : Math.Exp(30 * random.NextDouble()) - 1e6)];
        ColumnTable table = new ColumnTableBuilder().Measure((ReadOnlySpan<double?>)numbers, out var number)
            .Dimension(Random(12), out var region).Dimension(Random(45), out var month).Dimension(Random(560), out var city)
            .Dimension(Random(Rows / 10), out var company).Build();
        // More groups of so few rows would be left to one thread.
        ColumnQuery rows = table.WithSummation(summation), filtered = rows.Where(region.Between(2, 9) & number.AtLeast(0));

        foreach (ColumnQuery query in new[] { rows, filtered })
        {
            var (byRegion, byBoth, byCity) = Results(query.WithDegreeOfParallelism(1));
            foreach (int threads in new[] { 2, 5 })
            {
                var (byRegion2, byBoth2, byCity2) = Results(query.WithDegreeOfParallelism(threads));
                Assert.Equal(byRegion, byRegion2);
                Assert.Equal(byBoth, byBoth2);
                Assert.Equal(byCity, byCity2);
            }
        }

        (object, object, object) Results(ColumnQuery query) => (
            query.GroupBy(region).Aggregate(number.Sum(), number.Variance(), number.Mean(), number.Median(), number.Max(), number.Last())
                .ToArray(),
            query.GroupBy(region, month)
                .Aggregate(number.Sum(), number.Min(), Aggregate.Count(), company.DistinctCount(), number.StandardDeviation(),
                    number.DistinctCount()).ToArray(),
            query.GroupBy(city).Aggregate(number.Sum(), number.First(), number.Sample(Unit.Users))
                .Select(group => (group.Key, group.Value.Item1, group.Value.Item2, string.Join(' ', group.Value.Item3.Values))).ToArray());

        int[] Random(int keys) => [.. Enumerable.Range(0, Rows).Select(_ => random.Next(keys))];
    }

    [Theory]
    [InlineData(1, Summation.Exact, 0)]
    [InlineData(2, Summation.Plain, 1)]
    [InlineData(3, Summation.Exact, 2)]
    [InlineData(4, Summation.Plain, 2)]
    public void Very_many_groups_are_the_same_bits_by_any_number_of_threads(int seed, Summation summation, int shape)
    {
        // Random, sorted, and most rows in one group of the last ones, so that parts of the groups are as small as they may be.
        const int Keys = 80_000;
        var random = new Random(seed);
        int[] keys = [
            .. Enumerable.Range(0, Rows)
                .Select(row => shape == 1
                    ? (int)((long)row * Keys / Rows)
                    : shape == 2 && random.Next(10) > 0 ? Keys - 3 : random.Next(Keys))];
        double?[] numbers = [.. keys.Select(_ => random.Next(20) == 0 ? (double?)null : Math.Exp(30 * random.NextDouble()) - 1e6)];
        var (few, unequal) = (Array.ConvertAll(keys, _ => random.Next(3)), Array.ConvertAll(keys, _ => random.Next(200)));
        ColumnTable table = new ColumnTableBuilder().EncodedDimension(keys, [.. Enumerable.Range(0, Keys)], out var company)
            .Dimension(few, out var region).Dimension(unequal, out var city)
            .Measure((ReadOnlySpan<double?>)numbers, out var number)
            .Measure(Array.ConvertAll(numbers, value => (decimal?)value / 7), out var price)
            .Measure(Array.ConvertAll(numbers, value => (long?)value), out var units).Measure(few, out var visits).Build();

        foreach (ColumnQuery query in new[] { table.WithSummation(summation),
            table.WithSummation(summation).Where(city.Between(3, 150) & number.AtLeast(-5e5)) })
        {
            Same(query,
                rows =>
                    rows.GroupBy(company)
                        .Aggregate(number.Sum(), number.Variance(), number.Mean(), number.Median(), number.Max(), number.Last()));
            Same(query, rows => rows.GroupBy(company).Aggregate(number.Sum()));
            Same(query,
                rows =>
                    rows.GroupBy(company)
                        .Aggregate(price.Sum(), units.Sum(), units.Min(), visits.Mean(), visits.Max(), city.DistinctCount()));
            Same(query,
                rows =>
                    rows.GroupBy(company, region)
                        .Aggregate(number.Sum(), number.Min(), Aggregate.Count(), number.First(), number.CountPresent()));
            Same(query, rows => rows.GroupBy(region, company, city).Aggregate(number.Sum(), price.Mean()));
        }

        static void Same<TKey, TValue>(ColumnQuery query, Func<ColumnQuery, Groups<TKey, TValue>> aggregate)
        {
            KeyValuePair<TKey, TValue>[] expected = [.. aggregate(query.WithDegreeOfParallelism(1))];
            Assert.True(expected.AsSpan().SequenceEqual([.. aggregate(query.WithDegreeOfParallelism(2))]), "two threads differ from one");
            Assert.True(expected.AsSpan().SequenceEqual([.. aggregate(query.WithDegreeOfParallelism(5))]), "five threads differ from one");
        }
    }

    [Fact]
    public void An_overflow_in_the_groups_of_one_thread_is_the_error_of_one_thread()
    {
        const int Keys = 1 << 17;
        int[] keys = [.. Enumerable.Range(0, Keys * 2).Select(row => row % Keys)];
        long[] numbers = new long[Keys * 2];
        decimal[] prices = new decimal[Keys * 2];
        // Each key has two rows. The sum of longs overflows in one of the last groups, that of decimals in an earlier one of another part.
        numbers[Keys - 5] = numbers[(2 * Keys) - 5] = long.MaxValue;
        prices[7] = prices[Keys + 7] = decimal.MaxValue;
        ColumnTable table = new ColumnTableBuilder().EncodedDimension(keys, [.. Enumerable.Range(0, Keys)], out var key)
            .Measure(numbers, out var number).Measure(prices, out var price).Build();

        var error = Assert.Throws<OverflowException>(() => table.WithDegreeOfParallelism(4).GroupBy(key).Aggregate(number.Sum()));
        Assert.Equal("The sum of number, 18446744073709551614, of the group 131067 is out of range of the result.", error.Message);
        Assert.Equal(
            Assert.Throws<OverflowException>(() => table.GroupBy(key).Aggregate(number.Sum(), price.Sum())).Message,
            Assert
                .Throws<OverflowException>(() =>
                    table.WithDegreeOfParallelism(4).GroupBy(key).Aggregate(number.Sum(), price.Sum())).Message);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    [InlineData(0, 15)]
    [InlineData(0, 16)]
    [InlineData(1, 36)]
    public void Quantiles_of_many_rows_are_those_of_the_sorted_values(int shape, int keys)
    {
        // Random, sorted and with many equal values: the sampled brackets hold, hold for other reasons, or are points. Up to 15 groups are
        // looked up in registers.
        var random = new Random(shape);
        double?[] numbers = [
            .. Enumerable.Range(0, Rows)
                .Select(row => row % 19 == 0 ? (double?)null : shape switch { 0 => random.NextDouble(), 1 => row, _ => random.Next(3) })];
        byte[] groups = [.. Enumerable.Range(0, Rows).Select(row => (byte)(row % keys))];
        ColumnTable table = new ColumnTableBuilder().Measure(numbers, out var number)
            .Measure(Array.ConvertAll(numbers, value => (long?)(value * 1000)), out var whole)
            .EncodedDimension(groups, [.. Enumerable.Range(0, keys)], out var group).Build();
        double[][] sorted = [
            .. Enumerable.Range(0, keys)
                .Select(key => (double[])[.. numbers.Where((_, row) => row % keys == key).OfType<double>().Order()])];

        foreach (double probability in new[] { 0, 0.01, 0.5, 0.75, 1 })
        {
            var quantiles = table.WithDegreeOfParallelism(2).GroupBy(group)
                .Aggregate(number.Quantile(new(probability)), whole.Quantile(new(probability)));
            for (int key = 0; key < keys; key++)
            {
                double at = (sorted[key].Length - 1) * probability;
                double low = sorted[key][(int)at], high = sorted[key][Math.Min((int)at + 1, sorted[key].Length - 1)];
                Assert.Equal(low + ((at - (int)at) * (high - low)), quantiles[key].Item1!.Value, 1e-12);
                Assert.InRange(quantiles[key].Item2!.Value, (long)(low * 1000), (long)(high * 1000));
            }
        }

        double[] all = [.. numbers.OfType<double>().Order()];
        Assert.Equal((all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2, table.Aggregate(number.Median())!.Value, 1e-12);
    }

    [Fact]
    public void One_table_is_read_by_many_threads()
    {
        var table = new RandomTable(11);
        var expected = table.Table.GroupBy(table.Region).Aggregate(table.Amounts.Sum()).ToArray();

        Parallel.For(0, 64, _ => Assert.Equal(expected, table.Table.GroupBy(table.Region).Aggregate(table.Amounts.Sum())));
    }
}
