using System.Diagnostics;
using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvHostileTests
{
    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_an_error_and_swallows_nothing_in_silence()
    {
        CsvFile csv = CsvFile.FromText("a,b\n1,2\n3,\"4\n5,6\n7,8\n");

        CsvError error = Assert.Single(Assert.Throws<CsvException>(() => csv.ReadRows(row => row["b"].Text)).Errors);

        Assert.Equal(3, error.Line);
        Assert.Contains("never closed", error.Message);
    }

    [Fact]
    public void A_quotation_mark_within_a_cell_tells_how_far_the_row_goes()
    {
        CsvFile csv = CsvFile.FromText("a,b\n5\" disk,2\n3,4\"\n5,6\n");

        CsvError error = Assert.Single(Assert.Throws<CsvException>(() => csv.ReadRows(row => row["b"].Text)).Errors);

        Assert.Equal((2, true), (error.Line, error.Message.Contains("to line 3", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_and_a_million_columns_are_refused()
    {
        CsvFile line = CsvFile.FromStream(() => new Endless((byte)'x', 100_000_000), "long.csv");
        CsvFile columns = CsvFile.FromText(new string(',', 1_000_000));

        Assert.Contains("longer than 16,777,216 characters", Assert.Throws<CsvException>(() => line.ReadRows(row => 1)).Message);
        Assert.Contains("1,000,001 columns", Assert.Throws<CsvException>(() => columns.Describe()).Message);
    }

    [Fact]
    public void A_row_that_never_ends_is_refused_after_good_rows()
    {
        byte[] start = "a,b\n1,2\n3,\""u8.ToArray();
        CsvFile csv = CsvFile.FromStream(() => new Endless((byte)'\n', 100_000_000, start), "open.csv");

        CsvError error = Assert.Single(Assert.Throws<CsvException>(() => csv.ReadRows(row => row["a"].Text)).Errors);

        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void Random_bytes_give_rows_or_the_documented_error()
    {
        var random = new Random(18);
        byte[] letters = "ab,;\t|\"\"\n\n\r 1.5#$€é\0"u8.ToArray();
        for (int i = 0; i < 5000; i++)
        {
            byte[] bytes = new byte[random.Next(80)];
            for (int at = 0; at < bytes.Length; at++)
                bytes[at] = letters[random.Next(letters.Length)];
            var options = new CsvOptions { Comment = i % 2 == 0 ? '#' : null, HasQuotes = i % 3 > 0, SkipLines = i % 5 == 0 ? 1 : 0 };
            CsvFile csv = CsvFile.FromStream(() => new MemoryStream(bytes), "random", options);
            try
            {
                Assert.NotNull(csv.ReadRows(row => string.Concat(Enumerable.Range(0, row.Columns.Count).Select(at => row[at].Text))));
                csv.Describe();
            }
            catch (CsvException error)
            {
                Assert.NotEmpty(error.Errors);
            }
        }
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        var random = new Random(180);
        for (int i = 0; i < 2000; i++)
        {
            string[][] rows = [
                .. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Enumerable.Range(0, 3).Select(_ => Cell(random)).ToArray())];
            string text = "x,y,z\n"
                + string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + (i % 2 == 0 ? "\n" : "\r\n")));

            Assert.Equal(rows,
                CsvFile.FromText(text).ReadRows(row => new[] { row[0].Span.ToString(), row[1].Span.ToString(), row[2].Span.ToString() }));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_is_seen_while_the_source_blocks(bool isAsync)
    {
        using var blocked = new Blocking();
        CsvFile csv = CsvFile.FromStream(() => blocked, "slow");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            if (isAsync)
                await csv.ReadRowsAsync(row => 1, cancellationToken: source.Token);
            else
                await Task.Run(() => csv.ReadRows(row => 1, cancellationToken: source.Token), CancellationToken.None);
        });

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void Cancellation_is_seen_between_rows()
    {
        using var source = new CancellationTokenSource();
        CsvFile csv = CsvFile.FromText("n\n1\n2\n3\n4");
        int rows = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => csv.ReadRows(row =>
        {
            if (++rows == 2)
                source.Cancel();
            return 1;
        }, cancellationToken: source.Token));
        Assert.Equal(2, rows);
    }

    private static string Cell(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => "ab \",\n\r;é"[random.Next(9)]));

    private static string Quoted(string cell) => cell.Length == 0 || cell.AsSpan().IndexOfAny("\",\n\r;") >= 0
        ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    /// <summary>A stream of one byte, over and over.</summary>
    private sealed class Endless(byte value, long length, byte[]? start = null) : MemoryStream(start ?? [])
    {
        private long _left = length;

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (base.Read(buffer, offset, count) is > 0 and int read)
                return read;
            int filled = (int)Math.Min(count, _left);
            Array.Fill(buffer, value, offset, filled);
            _left -= filled;
            return filled;
        }
    }

    /// <summary>A stream that blocks until it is disposed.</summary>
    private sealed class Blocking : MemoryStream
    {
        private readonly ManualResetEventSlim _end = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            _end.Wait(TimeSpan.FromSeconds(20));
            return 0;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read([], 0, 0));

        protected override void Dispose(bool disposing)
        {
            _end.Set();
            base.Dispose(disposing);
        }
    }
}
