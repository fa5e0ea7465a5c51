using System.Globalization;
using System.Numerics;

namespace StateOfAi.Data.Tests;

public sealed class WholeSumTests
{
    /// <summary>Around the widths of vectors, of blocks, and of a block that is read in place.</summary>
    public static TheoryData<int> Lengths => [1, 3, 4, 7, 8, 9, 15, 16, 17, 33, 1023, 1025, 16_385, 70_000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Sums_and_extremes_of_whole_numbers_of_any_size_are_right(int length)
    {
        var random = new Random(length);
        int[] ints = [.. Enumerable.Range(0, length).Select(row => row % 3 == 0 ? int.MinValue : random.Next(int.MinValue, int.MaxValue))];
        // By turns far up and far down, so that the sums stay near zero while parts of them do not fit in 64 bits.
        long[] longs = [
            .. Enumerable.Range(0, length)
                .Select(row => row % 2 == 0 ? long.MinValue + random.Next(1000) : long.MaxValue - random.Next(1000))];
        if (length % 2 == 1)
            longs[^1] = -7;
        int[] halves = [.. Enumerable.Range(0, length).Select(row => row * 2 / length)];
        ColumnTable table = new ColumnTableBuilder().Measure(ints, out var narrow).Measure(longs, out var wide)
            .Measure(Array.ConvertAll(longs, value => value == -7 ? (long?)null : value), out var some)
            .Dimension(halves, out var half).Build();
        BigInteger expected = longs.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

        foreach (int threads in new[] { 1, 2 })
        {
            ColumnQuery rows = table.WithDegreeOfParallelism(threads);
            Assert.Equal((ints.Sum(value => (long)value), ints.Min(), ints.Max()),
                rows.Aggregate(narrow.Sum(), narrow.Min(), narrow.Max()));
            Assert.Equal(((long)expected, longs.Min(), longs.Max()), rows.Aggregate(wide.Sum(), wide.Min(), wide.Max()));
            Assert.Equal(length == 1 ? null : (long)expected + (length % 2 == 1 ? 7 : 0), rows.Aggregate(some.Sum()));
            Assert.Equal(length - (length % 2), rows.Aggregate(some.CountPresent()));
            var sums = rows.GroupBy(half).Aggregate(narrow.Sum(), narrow.Min(), wide.Max());
            Assert.Equal(
                ints.Zip(longs, halves).GroupBy(row => row.Third)
                    .Select(group => (group.Sum(row => (long)row.First), group.Min(row => row.First), group.Max(row => row.Second))),
                        sums.Select(group => (group.Value.Item1!.Value, group.Value.Item2!.Value, group.Value.Item3!.Value)));
        }
    }

    [Theory]
    [InlineData("1.50 2 3", "6.50")] // As many places as the value that has most.
    // Beyond the range in between.
    [InlineData("79228162514264337593543950335 79228162514264337593543950335 -79228162514264337593543950335",
        "79228162514264337593543950335")]
    // A tie, to even.
    [InlineData("7922816251426433759354395033.5 7922816251426433759354395033.5 7922816251426433759354395033.5",
        "23768448754279301278063185100")]
    // The other tie.
    [InlineData("-7922816251426433759354395033.5 -7922816251426433759354395033.5 -7922816251426433759354395032.5",
        "-23768448754279301278063185100")]
    // One digit more than there is room for.
    [InlineData("7.9228162514264337593543950335 0.0000000000000000000000000001", "7.922816251426433759354395034")]
    // Digits too far apart: in decimal arithmetic.
    [InlineData("100000000000000000000 0.0000000000000000000000000001", "100000000000000000000.00000000")]
    [InlineData("0 -0.5 0.5", "0.0")]
    public void Sums_of_decimals_are_exact_and_then_rounded_once(string values, string sum)
    {
        decimal[] numbers = [.. values.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))];
        foreach (decimal[] order in new[] { numbers, [.. numbers.AsEnumerable().Reverse()] })
        {
            ColumnTable table = new ColumnTableBuilder().Measure(order, out var number)
                .Dimension([.. order.Select((_, row) => row * 0)], out var key).Build();

            Assert.Equal(sum, table.Aggregate(number.Sum())!.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(sum, table.GroupBy(key).Aggregate(number.Sum())[0]!.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_sum_of_decimals_beyond_their_range_is_an_error_that_names_the_group()
    {
        ColumnTable table = new ColumnTableBuilder().Measure([1.5m, decimal.MaxValue / 10, 2.5m, decimal.MaxValue / 10], out var number)
            .Dimension(["a", "b", "a", "b"], out var key).Build();
        Assert.Equal([4.0m, decimal.MaxValue / 5], table.GroupBy(key).Aggregate(number.Sum()).Select(group => group.Value!.Value));

        ColumnTable beyond = new ColumnTableBuilder().Measure([1m, decimal.MaxValue, 2m, 1m], out number)
            .Dimension(["a", "b", "a", "b"], out key).Build();
        var error = Assert.Throws<OverflowException>(() => beyond.GroupBy(key).Aggregate(number.Sum()));
        Assert.Equal("The sum of number, 79228162514264337593543950336, of the group b is out of range of the result.", error.Message);
        Assert.Equal([1.5m, 39614081257132168796771975168m],
            beyond.GroupBy(key).Aggregate(number.Mean()).Select(group => group.Value!.Value));
    }

    [Fact]
    public void Decimals_of_many_rows_are_the_same_by_any_number_of_threads()
    {
        var random = new Random(5);
        decimal?[] numbers = [
            .. Enumerable.Range(0, 200_000)
                .Select(row => row % 17 == 0
                    ? (decimal?)null
                    : new decimal(random.Next(), random.Next(), random.Next(100), row % 2 == 0, (byte)random.Next(3)))];
        ColumnTable table = new ColumnTableBuilder().Measure((ReadOnlySpan<decimal?>)numbers, out var number)
            .Dimension([.. numbers.Select((_, row) => row % 12)], out var key).Build();
        decimal?[] expected = [.. Enumerable.Range(0, 12).Select(group => numbers.Where((_, row) => row % 12 == group).Sum())];

        foreach (int threads in new[] { 1, 2, 5 })
        {
            var groups = table.WithDegreeOfParallelism(threads).GroupBy(key).Aggregate(number.Sum(), number.Min(), number.Max());
            Assert.Equal(expected, groups.Select(group => group.Value.Item1));
            Assert.Equal(numbers.Min(), groups.Min(group => group.Value.Item2));
            Assert.Equal(numbers.Max(), groups.Max(group => group.Value.Item3));
            Assert.Equal(expected.Sum(), table.WithDegreeOfParallelism(threads).Aggregate(number.Sum()));
        }
    }
}
