namespace StateOfAi.Data.Tests;

public sealed class BuildingTests
{
    [Fact]
    public void A_row_takes_what_the_documentation_says()
    {
        const int rows = 200_000;
        var source = Enumerable.Range(0, rows).Select(row => new SampledRow("R" + (row % 12), row % 60, row % 3000, row, null, row, null))
            .ToArray();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ColumnTable.From(source).Dimension(row => row.Region, out _).Dimension(row => row.Month, out _).Dimension(row => row.Company, out _)
            .Measure(row => row.Visits, out _).Measure(row => row.Amount ?? 0, out _).Build();

        // 1 + 1 + 2 + 4 + 8 a row, and what working memory and the first, smaller arrays took.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / (double)rows, 16, 20);
    }

    [Fact]
    public void Rows_added_one_by_one_of_a_list_and_of_an_enumeration_make_the_same_table()
    {
        List<int> rows = [.. Enumerable.Range(0, 5000)];
        var one = new ColumnTableBuilder<int>().Dimension(row => row % 7, out var key)
            .Measure(row => row % 11 == 0 ? null : (double?)row, out var value);
        rows.ForEach(row => one.Add(row));
        var sums = one.Build().GroupBy(key).Aggregate(value.Sum(), value.CountPresent()).ToArray();

        foreach (IEnumerable<int> source in new IEnumerable<int>[] { rows, rows.ToArray(), rows.Where(_ => true), new Queue<int>(rows) })
        {
            ColumnTable table = new ColumnTableBuilder<int>(3).Dimension(row => row % 7, out var key2)
                .Measure(row => row % 11 == 0 ? null : (double?)row, out var value2)
                .AddRange(source.Take(1500)).AddRange(source.Skip(1500)).Build();
            Assert.Equal(sums, table.GroupBy(key2).Aggregate(value2.Sum(), value2.CountPresent()));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    public void What_is_not_finite_is_refused_or_missing_by_choice(double number)
    {
        double[] rows = [1, 2, number, 4];

        var error = Assert.Throws<ArgumentException>(() => ColumnTable.From(rows).Measure(row => row, out _).Build());
        Assert.Contains("row 2", error.Message);
        Assert.Throws<ArgumentException>(() => new ColumnTableBuilder().Measure(rows, out _));
        ColumnTable table = ColumnTable.From(rows).Measure(row => row, out var value, NonFinite.Missing).Build();
        Assert.Equal((7, 3, 4), table.Aggregate(value.Sum(), value.CountPresent(), value.Max()));
        table = new ColumnTableBuilder().Measure(rows, out value, NonFinite.Missing).Build();
        Assert.Equal((7, 3, 1), table.Aggregate(value.Sum(), value.CountPresent(), value.Min()));
    }

    [Fact]
    public void Arrays_are_kept_and_spans_copied()
    {
        double[] values = [1, 2, 3];
        byte[] codes = [0, 1, 0];
        ColumnTable table = new ColumnTableBuilder().Measure(values, out var value)
            .EncodedDimension(codes, ["a", "b", "unused"], out var key).Measure((ReadOnlySpan<long?>)[1, null, 3], out var units).Build();

        Assert.True(value.Column.Values == values);
        Assert.True(key.Codes.Codes8 == codes);
        Assert.Equal([("a", 4.0, 4L), ("b", 2.0, null)],
            table.GroupBy(key).Aggregate(value.Sum(), units.Sum())
                .Select(group => (group.Key, group.Value.Item1!.Value, group.Value.Item2)));
    }

    [Fact]
    public void Wrong_columns_are_refused()
    {
        Assert.Throws<ArgumentException>("values",
            () => new ColumnTableBuilder().Dimension(["a", "b"], out _).Measure(new[] { 1.0 }, out _));
        Assert.Throws<ArgumentException>("codes", () => new ColumnTableBuilder().EncodedDimension(new byte[] { 0, 2 }, ["a", "b"], out _));
        Assert.Throws<ArgumentException>("codes", () => new ColumnTableBuilder().EncodedDimension(new[] { 0, -1 }, ["a", "b"], out _));
        Assert.Throws<ArgumentException>("keys", () => new ColumnTableBuilder().EncodedDimension(new byte[] { 0 }, ["a", "a"], out _));
        Assert.Contains("row 1",
            Assert.Throws<ArgumentException>(() => ColumnTable.From(new[] { "a", null! }).Dimension(row => row, out _).Build()).Message);
    }

    [Fact]
    public void What_comes_too_early_or_too_late_is_refused()
    {
        var builder = new ColumnTableBuilder<int>().Dimension(row => row, out var key).Measure(row => row, out var value);

        Assert.Throws<InvalidOperationException>(() => key.Is(1));
        Assert.Throws<InvalidOperationException>(() => value.Sum());
        builder.Add(1);
        Assert.Throws<InvalidOperationException>(() => builder.Measure(row => row, out _));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Add(2));
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_long_build_tells_how_far_it_is_and_can_be_stopped(int threads)
    {
        int[] rows = new int[1_000_000];
        var told = new Told();
        ColumnTable.From(rows).WithDegreeOfParallelism(threads).Dimension(row => row, out _).Dimension(row => row, out _).Build(told);

        Assert.Equal(told.Parts.Order(), told.Parts);
        Assert.InRange(told.Parts.Count, threads == 1 ? 50 : 2, 200);
        Assert.Equal((0, 1), (told.Parts[0], told.Parts[^1]));
        using var stop = new CancellationTokenSource();
        int read = 0;
        Assert.Throws<OperationCanceledException>(() => ColumnTable.From(rows).WithDegreeOfParallelism(threads)
            .Dimension(row => Interlocked.Increment(ref read) == 5000 ? Stopped(stop) : row, out _).Measure(row => row, out _)
            .Build(null, stop.Token));
        // A second thread may read its half before the first one comes to stop it.
        Assert.InRange(read, 5000, threads == 1 ? 10_000 : (rows.Length / 2) + 10_000);
    }

    [Fact]
    public void Sequences_tell_how_far_they_are_where_their_number_is_known()
    {
        var counted = new Told();
        var uncounted = new Told();
        var second = new Told();
        new ColumnTableBuilder<int>().Dimension(row => row, out _).AddRange(new Queue<int>(Enumerable.Range(0, 2048)), counted)
            .AddRange(new Queue<int>(Enumerable.Range(0, 3000)), second);
        new ColumnTableBuilder<int>().Dimension(row => row, out _).AddRange(Enumerable.Range(0, 2048).Where(_ => true), uncounted);

        Assert.Equal([0, 0.5], counted.Parts);
        Assert.Equal([0, 1024 / 3000.0, 2048 / 3000.0], second.Parts);
        Assert.Empty(uncounted.Parts);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Parts_read_by_several_threads_stand_behind_the_rows_before_them(int threads)
    {
        // 3 rows, then 10,000 and again 10,000: missing values and keys of every part at places that are no multiples of anything.
        int[] rows = [.. Enumerable.Range(0, 10_000)];
        var builder = new ColumnTableBuilder<int>().WithDegreeOfParallelism(threads).Dimension(row => $"{row / 20}", out var key)
            .Measure(row => row % 7 == 0 ? null : (long?)row, out var value);
        builder.Add(9_999).Add(0).Add(1).AddRange(rows).AddRange(new List<int>(rows)).Build();

        int[] expected = [9_999, 0, 1, .. rows, .. rows];
        Assert.Equal(["499", "0", "1", "2"], key.Keys.Take(4));
        Assert.Equal(500, key.Keys.Count);
        Assert.Equal(expected.Select(row => $"{row / 20}"), Enumerable.Range(0, expected.Length).Select(row => key.Keys[key.Codes[row]]));
        Assert.Equal(expected.Select(row => row % 7 == 0 ? null : (long?)row),
            Enumerable.Range(0, expected.Length).Select(row => value.Column[row]));
    }

    [Fact]
    public void Several_threads_give_the_error_that_one_gives()
    {
        var rows = Enumerable.Range(0, 50_000).ToArray();
        foreach (int threads in new[] { 1, 2, 4 })
        {
            var error =
                Assert.Throws<ArgumentException>(() =>
                    ColumnTable.From(rows).WithDegreeOfParallelism(threads).Measure(row => row == 40_000 ? double.NaN : row, out _)
                        .Dimension(row => row == 30_000 ? null! : "key", out _).Measure(row => row == 30_100 ? double.NaN : row, out _)
                        .Build());
            Assert.Contains("row 30000", error.Message);
            // Rows are counted from the first of the table, also where they stand in a later part.
            var builder = new ColumnTableBuilder<int>().Measure(row => row == 45_000 ? double.NaN : row, out _)
                .WithDegreeOfParallelism(threads).Add(-1).Add(-2);
            Assert.Contains("row 45002", Assert.Throws<ArgumentException>(() => builder.AddRange(rows)).Message);
        }

        Assert.Throws<ArgumentOutOfRangeException>("threads", () => ColumnTable.From(rows).WithDegreeOfParallelism(0));
    }

    private static int Stopped(CancellationTokenSource stop)
    {
        stop.Cancel();
        return 0;
    }

    private sealed class Told : IProgress<double>
    {
        internal List<double> Parts { get; } = [];

        public void Report(double value) => Parts.Add(value);
    }
}
