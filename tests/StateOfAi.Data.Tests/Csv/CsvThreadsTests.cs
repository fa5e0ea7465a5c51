using System.Globalization;
using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvThreadsTests
{
    private static readonly int[] Sizes = [1, 2, 3, 7, 16, 50, 1 << 18];

    /// <summary>Rows are read without blocks, so they tell what a table must have.</summary>
    [Fact]
    public void Random_bytes_give_the_same_for_any_block_and_number_of_threads()
    {
        var random = new Random(1804);
        byte[] letters = "aab,,;\"\"\n\n\n\r 1#$é"u8.ToArray();
        for (int i = 0; i < 1500; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            for (int at = 0; at < bytes.Length; at++)
                bytes[at] = letters[random.Next(letters.Length)];
            // The last bytes end a quoted cell or not, are a NUL, or are invalid.
            if (i % 50 == 0 && bytes.Length > 0)
                bytes[^1] = i % 100 == 0 ? (byte)0 : (byte)0xFF;
            var options = new CsvOptions
            {
                Comment = i % 2 == 0 ? '#' : null,
                HasHeader = i % 4 == 0,
                HasQuotes = i % 3 > 0,
                SkipLines = i % 5 == 0 ? 1 : 0,
                MaxErrors = i % 7 == 0 ? 3 : 100,
                Separator = i % 6 == 0 ? ',' : null,
            };
            CsvFile csv = CsvFile.FromStream(() => new MemoryStream(bytes), "random", options);
            string expected = Outcome(() => csv.ReadRows(row => row[0].Text).GroupBy(text => text)
                .Select(group => $"{group.Key}: {group.Count()}"));

            foreach (int size in Sizes)
            {
                string actual = Outcome(() =>
                {
                    string first = csv.ReadRows(row => row.Columns[0]) is [var found, ..] ? found : "1";
                    CsvTableBuilder builder = csv.ToColumns().Dimension(first, out Dimension<string> key)
                        .WithDegreeOfParallelism(1 + ((i + size) % 3));
                    builder.BlockSize = size;
                    return Groups(builder.Build(), key);
                });

                // A heading may occur twice, and a header may have no rows.
                if (!actual.Contains("Several columns are", StringComparison.Ordinal)
                    && !actual.Contains("There is no column", StringComparison.Ordinal))
                    Assert.Equal(expected, actual);
            }
        }
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(1, 300)]
    [InlineData(2, 10)]
    [InlineData(2, 300)]
    [InlineData(5, 64)]
    [InlineData(5, 1 << 18)]
    public void Errors_of_all_blocks_come_in_the_order_of_the_file(int threads, int size)
    {
        var random = new Random(77);
        var text = new StringBuilder("name,day,amount\r\n");
        var expected = new List<(int, string?, string?)>();
        int line = 2;
        for (int row = 0; row < 2000; row++)
        {
            switch (random.Next(12))
            {
                case 0:
                    text.Append("\"a \"\"name\"\",\nof two lines\",2024-05-06,1.5\n");
                    line += 2;
                    break;
                case 1:
                    text.Append("\"x\r\ny\",2024-05-06,many\r\n");
                    expected.Add((line + 1, "amount", "many"));
                    line += 2;
                    break;
                case 2:
                    text.Append("z,never,2\n");
                    expected.Add((line, "day", "never"));
                    line++;
                    break;
                case 3:
                    text.Append("too,few\r\n\r\n");
                    expected.Add((line, null, null));
                    line += 2;
                    break;
                default:
                    text.Append(CultureInfo.InvariantCulture, $"name {row},2024-05-0{1 + (row % 9)},{row}.25\n");
                    line++;
                    break;
            }
        }

        CsvFile csv = CsvFile.FromText(text.ToString(), new() { MaxErrors = 10_000 });
        CsvException all = Assert.Throws<CsvException>(() => Table(csv));
        CsvException some = Assert.Throws<CsvException>(() => Table(CsvFile.FromText(text.ToString(), new() { MaxErrors = 17 })));

        Assert.True(expected.Count > 400);
        Assert.Equal(expected, all.Errors.Select(each => (each.Line, each.Column, each.Text)));
        Assert.True(all.IsComplete);
        Assert.Equal(expected.Take(17), some.Errors.Select(each => (each.Line, each.Column, each.Text)));
        Assert.False(some.IsComplete);

        ColumnTable Table(CsvFile file)
        {
            CsvTableBuilder builder = file.ToColumns().WithDegreeOfParallelism(threads)
                .Dimension("name", out _)
                .OrderedDimension("day", day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), out _)
                .Measure<decimal>("amount", out _);
            builder.BlockSize = size;
            return builder.Build();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Each_text_becomes_a_key_once_in_order_of_first_appearance(int threads)
    {
        string text = "key,n\n" + string.Concat(Enumerable.Range(0, 20_000)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"k{(row * 7) % 1000},{row % 10}\n")));
        int calls = 0;
        CsvTableBuilder builder = CsvFile.FromText(text).ToColumns().WithDegreeOfParallelism(threads)
            .Dimension("key", key => (Interlocked.Increment(ref calls), Key: key).Key, out Dimension<string> key)
            .Measure<int>("n", out Measure<int> n);
        builder.BlockSize = 500;

        ColumnTable table = await builder.BuildAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1000, calls);
        Assert.Equal(["k0", "k7", "k14"], key.Keys.Take(3));
        Assert.Equal(20_000, table.Count);
        Assert.Equal(90_000, table.Aggregate(n.Sum()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void An_exception_of_a_function_is_that_of_the_earliest_row(int threads)
    {
        string text = "key\n" + string.Concat(Enumerable.Range(0, 5000)
            .Select(row => row > 0 && row % 1000 == 0 ? $"bad {row}\n" : $"good {row % 50}\n"));
        for (int run = 0; run < 20; run++)
        {
            CsvTableBuilder builder = CsvFile.FromText(text).ToColumns().WithDegreeOfParallelism(threads)
                .Dimension("key", key => key[0] == 'g' ? key : throw new OperationCanceledException(key), out Dimension<string> _);
            builder.BlockSize = 100;

            Assert.Equal("bad 1000", Assert.Throws<OperationCanceledException>(() => builder.Build()).Message);
        }
    }

    [Fact]
    public void Rows_longer_than_a_block_are_read_and_those_that_never_end_are_refused()
    {
        string cell = string.Concat(Enumerable.Repeat("a line\n", 3000));
        CsvTableBuilder good = CsvFile.FromText($"a,b\n1,\"{cell}\"\n2,x").ToColumns().WithDegreeOfParallelism(2)
            .Dimension("b", out Dimension<string> b);
        good.BlockSize = 10;
        good.Build();
        Assert.Equal([cell.Trim(), "x"], b.Keys);

        CsvTableBuilder endless = CsvFile.FromText("a,b\n1,2\n3,\"" + new string('\n', 20_000_000)).ToColumns()
            .WithDegreeOfParallelism(2).Dimension("b", out Dimension<string> _);
        CsvError error = Assert.Single(Assert.Throws<CsvException>(() => endless.Build()).Errors);
        Assert.Equal(3, error.Line);
        Assert.Contains("longer than 16,777,216 characters", error.Message);
    }

    [Fact]
    public void Rows_before_bytes_that_are_no_text_are_checked()
    {
        string good = string.Concat(Enumerable.Repeat("1\n", 100_000));
        byte[] bytes = [.. Encoding.UTF8.GetBytes("n\nx\n" + good), 0xFF];
        foreach (int threads in new[] { 1, 2 })
        {
            CsvException error = Assert.Throws<CsvException>(() => CsvFile.FromStream(() => new MemoryStream(bytes), "bytes").ToColumns()
                .WithDegreeOfParallelism(threads).Measure<int>("n", out _).Build());

            Assert.Equal([2, 100_003], error.Errors.Select(each => each.Line));
            Assert.False(error.IsComplete);
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public async Task Cancellation_is_seen_while_the_source_blocks(int threads, bool isAsync)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        CsvTableBuilder builder = CsvFile.FromStream(() => new Slow("n\n1\n"u8.ToArray()), "slow").ToColumns()
            .WithDegreeOfParallelism(threads).Measure<int>("n", out _);
        builder.BlockSize = 3;
        long start = TimeProvider.System.GetTimestamp();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            if (isAsync)
                await builder.BuildAsync(cancellationToken: source.Token);
            else
                await Task.Run(() => builder.Build(cancellationToken: source.Token), CancellationToken.None);
        });

        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Progress_ends_at_one()
    {
        var told = new Told();
        CsvFile.FromText("n\n" + string.Concat(Enumerable.Repeat("1\n", 200_000))).ToColumns().WithDegreeOfParallelism(2)
            .Measure<int>("n", out _).Build(told, TestContext.Current.CancellationToken);

        Assert.Equal(1, told.Parts[^1]);
        Assert.Equal(told.Parts.Order(), told.Parts);
        Assert.True(told.Parts.Count > 2);
    }

    [Fact]
    public void There_is_at_least_one_thread() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CsvFile.FromText("n").ToColumns().WithDegreeOfParallelism(0));

    private static IEnumerable<string> Groups(ColumnTable table, Dimension<string> key) =>
        table.GroupBy(key).Aggregate(Aggregate.Count()).Select(group => $"{group.Key}: {group.Value}");

    private static string Outcome(Func<IEnumerable<string>> read)
    {
        try
        {
            return string.Join('\n', read());
        }
        catch (CsvException error)
        {
            return string.Join('\n', error.Errors) + error.IsComplete;
        }
    }

    private sealed class Told : IProgress<double>
    {
        internal List<double> Parts { get; } = [];

        public void Report(double value) => Parts.Add(value);
    }

    /// <summary>A stream that blocks after its first bytes, until it is disposed.</summary>
    private sealed class Slow(byte[] start) : MemoryStream(start)
    {
        private readonly ManualResetEventSlim _end = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (base.Read(buffer, offset, count) is > 0 and int read)
                return read;
            _end.Wait(TimeSpan.FromSeconds(30));
            return 0;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            byte[] bytes = new byte[buffer.Length];
            int read = Read(bytes, 0, bytes.Length);
            bytes.AsMemory(0, read).CopyTo(buffer);
            return new(read);
        }

        protected override void Dispose(bool disposing)
        {
            _end.Set();
            base.Dispose(disposing);
        }
    }
}
