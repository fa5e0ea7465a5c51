namespace StateOfAi.Data.Tests;

public sealed class ExactSumTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Millions_of_numbers_that_cancel_leave_what_is_small(int threads)
    {
        // 1e16, 1, -1e16 in turn: a million ones are left, of which plain addition loses all.
        double[] numbers = [.. Enumerable.Range(0, 3_000_000).Select(row => (row % 3) switch { 0 => 1e16, 1 => 1, _ => -1e16 })];
        byte[] halves = [.. Enumerable.Range(0, 3_000_000).Select(row => (byte)(row / 1_500_000))];
        ColumnTable table = new ColumnTableBuilder().Measure(numbers, out var number)
            .EncodedDimension(halves, ["first", "second"], out var half).Build();

        Assert.Equal(1_000_000, table.WithDegreeOfParallelism(threads).Aggregate(number.Sum()));
        Assert.Equal([500_000, 500_000],
            table.WithDegreeOfParallelism(threads).GroupBy(half).Aggregate(number.Sum()).Select(group => group.Value!.Value));
    }

    [Theory]
    [InlineData(new[] { 0.1, 0.2, 0.3 }, 0.6)] // Plain addition gives 0.6000000000000001.
    [InlineData(new[] { 1e288, 1, -1e288 }, 1.0)]
    [InlineData(new[] { 1e200, 1e100, 1, 1e-100, -1e200, -1e100, -1 }, 1e-100)]
    [InlineData(new[] { 5e-324, 5e-324, -5e-324 }, 5e-324)]
    [InlineData(new[] { 1.0, 1.1102230246251565e-16 }, 1.0)] // Half a unit of the last place of 1: to even.
    [InlineData(new[] { 1.0, 1.1102230246251565e-16, 5e-324 }, 1.0000000000000002)] // And ever so little more.
    [InlineData(new[] { -1.0, -1.1102230246251565e-16, -5e-324 }, -1.0000000000000002)]
    [InlineData(new[] { 9007199254740992.0, 1, 1 }, 9007199254740994.0)]
    [InlineData(new[] { 0.0, -0.0 }, 0.0)]
    public void A_sum_is_rounded_once(double[] numbers, double sum)
    {
        ColumnTable table = new ColumnTableBuilder().Measure(numbers, out var number)
            .Dimension(Array.ConvertAll(numbers, _ => "one"), out var key).Dimension([.. numbers.Select((_, row) => row % 2)], out var two)
            .Build();

        Assert.Equal(sum, table.Aggregate(number.Sum()));
        Assert.Equal(sum, Assert.Single(table.GroupBy(key).Aggregate(number.Sum())).Value);
        Assert.Equal(numbers.Length, table.GroupBy(two).Aggregate(number.CountPresent()).Sum(group => group.Value));
    }

    [Fact]
    public void The_last_bit_of_a_sum_of_cents_is_right()
    {
        // The decimal sum of a million and one cents from 0.01 up, which a double holds to the last cent.
        double[] numbers = [.. Enumerable.Range(1, 1_000_001).Select(cents => cents / 100.0)];
        ColumnTable table = new ColumnTableBuilder().Measure(numbers, out var number).Build();

        Assert.True(ExactNumber.IsNearest(table.Aggregate(number.Sum())!.Value, ExactNumber.Sum(numbers)));
        Assert.Equal(5_000_015_000.01, table.Aggregate(number.Sum())!.Value, 5e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_very_many_groups_a_few_may_have_most_of_the_rows(int threads)
    {
        // Two keys with 150,000 and 40,000 rows near the largest value, more than can be added before their parts are moved, the last key
        // without a row that has a value, and 70,000 others.
        int[] keys = [.. Enumerable.Repeat(0, 150_000), .. Enumerable.Range(1, 70_000), .. Enumerable.Repeat(69_000, 40_000), 70_001];
        new Random(5).Shuffle(keys);
        double?[] numbers = [
            .. keys.Select((key, row) => key == 70_001
                ? default(double?)
                : row % 7 == 0 ? -(row % 1000) / 100.0 : (9_999_999 - row) / 100.0)];
        numbers[Array.IndexOf(keys, 0)] = 0.01;
        ColumnTable table = ColumnTable.From(keys.Zip(numbers).ToArray()).OrderedDimension(row => row.First, out var key)
            .Measure(row => row.Second, out var number).Build();
        ILookup<int, double> expected = keys.Zip(numbers).Where(row => row.Second is not null)
            .ToLookup(row => row.First, row => row.Second!.Value);

        foreach (ColumnQuery rows in new[] { table, table.Where(number.AtMost(98_500)) })
        {
            foreach (var (group, (sum, least)) in rows.WithDegreeOfParallelism(threads).GroupBy(key).Aggregate(number.Sum(), number.Min()))
            {
                double[] values = [.. expected[group].Where(value => rows == (ColumnQuery)table || value <= 98_500)];
                Assert.Equal(values.Length == 0 ? null : values.Min(), least);
                Assert.True(values.Length == 0 ? sum is null : ExactNumber.IsNearest(sum!.Value, ExactNumber.Sum(values)),
                    $"{group}: {sum}");
            }
        }
    }
}
