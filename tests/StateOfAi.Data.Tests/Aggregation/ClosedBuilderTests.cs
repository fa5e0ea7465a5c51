namespace StateOfAi.Data.Tests;

/// <summary>
/// A builder whose reading ended early holds columns of unlike lengths: whatever is asked of it afterwards is refused, and says what to do
/// instead.
/// </summary>
public sealed class ClosedBuilderTests
{
    private const int Rows = 5000;

    /// <summary>What may go wrong while rows are read, each with one thread and with several.</summary>
    public static TheoryData<string, int> Failures =>
        new MatrixTheoryData<string, int>(
            ["key", "value", "optional value", "null key", "not a number", "progress", "canceled", "canceled before", "rows", "itself"],
            [1, 4]);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Reading_that_failed_closes_the_builder(string failure, int threads)
    {
        foreach (string entry in new[] { "build", "range", "sequence", "one by one" })
        {
            // What is told of progress, and canceled, is only of ranges; what is not counted tells nothing.
            if ((entry == "one by one" && failure is "progress" or "canceled" or "canceled before" or "rows")
                || (entry == "sequence" && failure == "progress"))
                continue;
            ColumnTableBuilder<int> builder = Failing(failure, threads, entry, out Action read);

            Assert.ThrowsAny<Exception>(read);

            AssertClosed(() => builder.Build());
            AssertClosed(() => builder.Add(1));
            AssertClosed(() => builder.AddRange([1, 2]));
            AssertClosed(() => builder.AddRange(Enumerable.Range(0, 3)));
            AssertClosed(() => builder.Dimension(row => row, out _));
            AssertClosed(() => builder.Measure(row => (double)row, out _));
            AssertClosed(() => builder.WithDegreeOfParallelism(2));
        }
    }

    [Fact]
    public void Keys_that_cannot_be_put_in_order_close_the_builder_and_leave_no_column_behind()
    {
        var rows = new ColumnTableBuilder<int>().Dimension(row => row, out var first)
            .OrderedDimension(row => new object[] { row }, out var second).Add(1).Add(2);
        var columns = new ColumnTableBuilder().Dimension([1, 2], out var third)
            .OrderedDimension([new object(), new object()], out var fourth);

        Assert.Contains("second", Assert.Throws<InvalidOperationException>(() => rows.Build()).Message);
        Assert.Contains("fourth", Assert.Throws<InvalidOperationException>(() => columns.Build()).Message);
        AssertClosed(() => rows.Build());
        AssertClosed(() => columns.Build());
        AssertClosed(() => columns.Dimension([1, 2], out _));
        foreach (Func<object> use in new Func<object>[] { () => first.Keys, () => second.Keys, () => third.Keys, () => fourth.Keys })
            Assert.Contains("until its table is built", Assert.Throws<InvalidOperationException>(use).Message);
    }

    [Fact]
    public void A_progress_that_fails_at_the_end_leaves_no_table_half_handed_out()
    {
        var builder = ColumnTable.From([1, 2]).Dimension(row => row, out _);

        Assert.Throws<TimeoutException>(() => builder.Build(new Told(part => part == 1 ? throw new TimeoutException() : 0)));
        AssertClosed(() => builder.Build());
    }

    [Fact]
    public void A_whole_column_that_is_refused_leaves_the_builder_as_it_was()
    {
        var builder = new ColumnTableBuilder();
        Assert.Throws<ArgumentException>(() => builder.Dimension(["a", null!, "c"], out _));
        Assert.Throws<ArgumentException>(() => builder.Measure(new[] { 1, double.NaN, 3 }, out _));
        Assert.Throws<ArgumentException>(() => builder.EncodedDimension(new byte[] { 0, 9, 0 }, ["a"], out _));
        ColumnTable table = builder.Dimension(["a", "b"], out var key).Measure(new[] { 1.0, 2.0 }, out var value).Build();

        Assert.Equal([("a", 1.0), ("b", 2.0)], table.GroupBy(key).Aggregate(value.Sum()).Select(group => (group.Key, group.Value!.Value)));
    }

    [Fact]
    public void Wrong_arguments_close_nothing()
    {
        var builder = new ColumnTableBuilder<int>().Dimension(row => row, out _);

        Assert.Throws<ArgumentNullException>("rows", () => builder.AddRange(null!));
        Assert.Throws<ArgumentOutOfRangeException>("threads", () => builder.WithDegreeOfParallelism(0));
        Assert.Throws<ArgumentNullException>("key", () => builder.Dimension((Func<int, int>)null!, out _));
        Assert.Equal(1, builder.Add(7).Build().Count);
    }

    [Fact]
    public void The_retry_of_the_report_is_refused_instead_of_mixing_rows()
    {
        var rows = Enumerable.Range(0, Rows).Select(i => (Region: i < 1024 ? "EU" : "US", Amount: i < 1024 ? 1.0 : 1000.0)).ToArray();
        int seen = 0;
        ColumnTableBuilder<(string Region, double Amount)> Retried() =>
            ColumnTable.From(rows).Dimension(row => row.Region, out region)
                .Measure(row => ++seen == 10 ? throw new TimeoutException() : row.Amount, out amount);
        var builder = Retried();

        Assert.Throws<TimeoutException>(() => builder.Build());
        AssertClosed(() => builder.Build());
        ColumnTable table = Retried().Build();
        Assert.Equal([("EU", 1024.0), ("US", 3_976_000)],
            table.GroupBy(region).Aggregate(amount.Sum()).Select(group => (group.Key, group.Value!.Value)));
    }

    private Dimension<string> region = null!;
    private Measure<double> amount = null!;

    private static ColumnTableBuilder<int> Failing(string failure, int threads, string entry, out Action read)
    {
        int[] numbers = [.. Enumerable.Range(0, Rows)];
        var stop = new CancellationTokenSource();
        if (failure == "canceled before")
            stop.Cancel();
        ColumnTableBuilder<int>? own = null;
        IEnumerable<int> rows = failure == "rows"
            ? numbers.Select(row => row == 3000 ? throw new TimeoutException() : row)
            : entry == "sequence" ? numbers.Where(_ => true) : numbers;
        ColumnTableBuilder<int> builder =
            own = (entry == "build" ? ColumnTable.From(rows) : new ColumnTableBuilder<int>()).WithDegreeOfParallelism(threads)
                .Dimension(row => row % 3, out _)
                .Dimension(
                    row => failure == "key" && row == 3000
                        ? throw new TimeoutException()
                        : failure == "null key" && row == 3000 ? null! : "key", out _)
                .Measure(
                    row => failure == "value" && row == 3000
                        ? throw new TimeoutException()
                        : failure == "not a number" && row == 3000 ? double.NaN : row, out _)
                .Measure(row => failure == "optional value" && row == 3000 ? throw new TimeoutException() : (long?)row, out _)
                .Measure(
                    row =>
                    {
                        if (failure == "canceled" && row == 2000)
                            stop.Cancel();
                        if (failure == "itself" && row == 3000)
                            own!.Add(7);
                        return (int?)row;
                    }, out _);
        IProgress<double>? progress = failure == "progress" ? new Told(_ => throw new TimeoutException()) : null;
        read = entry switch
        {
            "build" => () => builder.Build(progress, stop.Token),
            "one by one" => () => { Array.ForEach(numbers, row => builder.Add(row)); builder.Build(); }
            ,
            _ => () => builder.AddRange(rows, progress, stop.Token),
        };
        return builder;
    }

    private static void AssertClosed(Action use)
    {
        string message = Assert.Throws<InvalidOperationException>(use).Message;
        Assert.Contains("failed or was canceled", message);
        Assert.Contains("new builder", message);
    }

    private sealed class Told(Func<double, int> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
