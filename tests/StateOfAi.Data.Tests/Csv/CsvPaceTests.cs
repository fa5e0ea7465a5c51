using System.Diagnostics;
using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

/// <summary>Sources that are slow, blocked or broken, and functions that throw, for every reader, synchronous and asynchronous.</summary>
public sealed class CsvPaceTests
{
    private static readonly Dictionary<string, Func<CsvFile, CancellationToken, Task<string>>> Readers = new(StringComparer.Ordinal)
    {
        ["rows"] = (csv, stop) => Task.Run(() => string.Concat(csv.ReadRows(row => row[0].Text, null, stop)), CancellationToken.None),
        ["rows async"] = async (csv, stop) => string.Concat(await csv.ReadRowsAsync(row => row[0].Text, null, stop)),
        ["stream"] = (csv, stop) => Task.Run(() => string.Concat(csv.StreamRows(row => row[0].Text, null, stop)), CancellationToken.None),
        ["stream async"] = async (csv, stop) =>
        {
            var text = new StringBuilder();
            await foreach (string row in csv.StreamRowsAsync(row => row[0].Text).WithCancellation(stop))
                text.Append(row);
            return text.ToString();
        },
        ["wide"] = (csv, stop) => Task.Run(
            () => string.Concat(csv.ReadUnpivoted(name => name == "a", (row, name) => row[name].Text, null, stop)), CancellationToken.None),
        ["wide async"] = async (csv, stop) =>
            string.Concat(await csv.ReadUnpivotedAsync(name => name == "a", (row, name) => row[name].Text, null, stop)),
        ["describe"] = (csv, stop) => Task.Run(() => csv.Describe(null, stop).Notes[0], CancellationToken.None),
        ["describe async"] = async (csv, stop) => (await csv.DescribeAsync(null, stop)).Notes[0],
        ["table"] = (csv, stop) => Task.Run(() =>
        {
            ColumnTable table = csv.ToColumns().Dimension("a", out Dimension<string> key).Build(null, stop);
            return string.Concat(table.GroupBy(key).Aggregate(Aggregate.Count()).Select(pair => pair.Key));
        }, CancellationToken.None),
        ["table async"] = async (csv, stop) =>
        {
            ColumnTable table = await csv.ToColumns().Dimension("a", out Dimension<string> key).BuildAsync(null, stop);
            return string.Concat(table.GroupBy(key).Aggregate(Aggregate.Count()).Select(pair => pair.Key));
        },
    };

    public static TheoryData<string> All => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task One_byte_at_a_time_gives_the_same(string reader)
    {
        CsvFile csv = CsvFile.FromStream(() => new Slow("a,b\r\n1,\"x\r\n\"\r\n\r\n2,é\r\n3,z"), "slow");
        using var stop = new CancellationTokenSource();
        string expected = reader.StartsWith("describe", StringComparison.Ordinal)
            ? "3 rows, 2 columns; separator ','; encoding utf-8." : "123";

        Assert.Equal(expected, await Readers[reader](csv, CancellationToken.None));
        Assert.Equal(expected, await Readers[reader](csv, stop.Token));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Cancellation_is_seen_while_the_stream_blocks_even_if_closing_it_blocks_too(string reader)
    {
        using var end = new ManualResetEventSlim();
        CsvFile csv = CsvFile.FromStream(() => new Slow("a,b\n1,2\n", end), "blocked");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Readers[reader](csv, stop.Token));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
        end.Set();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Cancellation_is_seen_while_the_stream_is_opened(string reader)
    {
        using var end = new ManualResetEventSlim();
        var opened = new TaskCompletionSource<Slow>();
        CsvFile csv = CsvFile.FromStream(() =>
        {
            end.Wait();
            var stream = new Slow("a\n1\n");
            opened.SetResult(stream);
            return stream;
        }, "blocked");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Readers[reader](csv, stop.Token));

        end.Set();
        Slow late = await opened.Task;
        await late.Closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(0, late.Reads);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_steady_source_is_left_when_canceled_and_closed(string reader)
    {
        Slow? stream = null;
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        CsvFile csv = CsvFile.FromStream(() => stream = new Slow("a,b\n") { Endless = "1,2\n" }, "endless");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Readers[reader](csv, stop.Token));

        await stream!.Closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_exception_of_the_source_passes_as_it_is(string reader)
    {
        CsvFile broken = CsvFile.FromStream(() => new Slow("a,b\n1,2\n") { Error = new NotSupportedException("length") }, "broken");

        NotSupportedException error =
            await Assert.ThrowsAsync<NotSupportedException>(() => Readers[reader](broken, CancellationToken.None));

        Assert.Equal("length", error.Message);
        Assert.Contains("returned null", (await Assert.ThrowsAsync<InvalidOperationException>(
            () => Readers[reader](CsvFile.FromStream(() => null!, "none"), CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_exception_of_a_function_is_an_error_of_its_row_or_cell()
    {
        CsvFile csv = CsvFile.FromText("a,b\n1,x\n2,y\n");
        var names = new Dictionary<string, string> { ["x"] = "X" };

        CsvException ofRow = Assert.Throws<CsvException>(() => csv.ReadRows(row => names[row["b"].Text]));
        CsvException ofCell = Assert.Throws<CsvException>(() => csv.ReadRows(row => row["b"].Parse(text => names[text])));
        CsvException ofKey = Assert.Throws<CsvException>(() => csv.ToColumns().Dimension("b", text => names[text], out _).Build());
        CsvException ofWide =
            Assert.Throws<CsvException>(() => csv.ReadUnpivoted(name => name == "b", (row, name) => names[row[name].Text]));

        Assert.StartsWith("text, line 3: KeyNotFoundException: ", ofRow.Message, StringComparison.Ordinal);
        Assert.IsType<KeyNotFoundException>(ofRow.InnerException);
        Assert.StartsWith("text, line 3, column 'b', text 'y': KeyNotFoundException: ", ofCell.Message, StringComparison.Ordinal);
        Assert.StartsWith("text, line 3, column 'b', text 'y': KeyNotFoundException: ", ofKey.Message, StringComparison.Ordinal);
        Assert.StartsWith("text, line 3: KeyNotFoundException: ", ofWide.Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => csv.ReadRows<int>(_ => throw new OperationCanceledException()));
    }

    [Fact]
    public void A_function_that_swallows_exceptions_cannot_pass_the_limit()
    {
        CsvFile csv = CsvFile.FromText("a\n" + string.Concat(Enumerable.Repeat("x\n", 100)), new() { MaxErrors = 3 });

        CsvException error = Assert.Throws<CsvException>(() => csv.ReadRows(row =>
        {
            try
            {
                return row["a"].Parse<int>();
            }
            catch (FormatException)
            {
                return 0;
            }
        }));

        Assert.Equal(3, error.Errors.Count);
    }

    [Fact]
    public void A_column_that_is_asked_for_late_does_not_hide_the_errors_before()
    {
        CsvFile csv = CsvFile.FromText("a\nx\n2\n");

        CsvException error =
            Assert.Throws<CsvException>(() => csv.ReadRows(row => row["a"].Parse<int>() + (row.Line > 2 ? row["b"].Parse<int>() : 0)));
        CsvException table = Assert.Throws<CsvException>(() => csv.ToColumns().Dimension("b", out _).Measure<int>("c", out _).Build());

        Assert.Equal(["a", "b"], error.Errors.Select(each => each.Column));
        Assert.Equal(["b", "c"], table.Errors.Select(each => each.Column));
    }

    /// <summary>
    /// A stream that returns a byte at a time, and then ends, throws, goes on for ever, or blocks until told, as does closing it meanwhile.
    /// </summary>
    private sealed class Slow(string text, ManualResetEventSlim? end = null) : Stream
    {
        private byte[] _bytes = Encoding.UTF8.GetBytes(text);
        private int _at;
        private volatile bool _isBlocked;

        internal string? Endless { get; init; }

        internal Exception? Error { get; init; }

        internal int Reads { get; private set; }

        internal TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            if (_at == _bytes.Length && Endless is not null)
                (_bytes, _at) = (Encoding.UTF8.GetBytes(Endless), 0);
            if (_at < _bytes.Length)
            {
                buffer[offset] = _bytes[_at++];
                return 1;
            }

            _isBlocked = end is not null;
            end?.Wait();
            return Error is null ? 0 : throw Error;
        }

        // Blocks as the synchronous method does, whatever the token says.
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            byte[] one = new byte[1];
            int read = Read(one, 0, 1);
            one.AsSpan(0, read).CopyTo(buffer.Span);
            return new(read);
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (_isBlocked)
                end!.Wait();
            Closed.TrySetResult();
            base.Dispose(disposing);
        }
    }
}
