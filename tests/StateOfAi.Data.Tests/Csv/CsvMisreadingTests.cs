using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

/// <summary>What .NET or a kept object would read as something else is an error.</summary>
public sealed class CsvMisreadingTests
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("sv-SE")]
    [InlineData("nb-NO")]
    [InlineData("pl-PL")]
    [InlineData("cs-CZ")]
    [InlineData("ru-RU")]
    [InlineData("uk-UA")]
    [InlineData("fi-FI")]
    [InlineData("pt-PT")]
    [InlineData("en-ZA")]
    public void Any_space_separates_groups_of_three_digits_only(string culture)
    {
        var options = new CsvOptions { Culture = CultureInfo.GetCultureInfo(culture), Separator = ';' };
        foreach (string space in (string[])[" ", "\u00A0", "\u202F"])
        {
            foreach (string wrong in (string[])["1 5", "12 34,5", "1 23 4", "1234 567", "0,5 000", "1  234"])
            {
                CsvFile csv = CsvFile.FromText($"n;x\n{wrong.Replace(" ", space, StringComparison.Ordinal)};\n", options);
                Assert.Throws<CsvException>(() => csv.ReadRows(row => row["n"].Parse<decimal>()));
                Assert.Throws<CsvException>(() => csv.ReadRows(row => row["n"].Parse<double>()));
                Assert.Throws<CsvException>(() => csv.ToColumns().Measure<double>("n", out _).Build());
            }

            CsvFile right = CsvFile.FromText($"n;x\n-1{space}234{space}567,5;\n", options);
            Assert.Equal([-1_234_567.5m], right.ReadRows(row => row["n"].Parse<decimal>()));
            Assert.Equal([-1_234_567.5], right.ReadRows(row => row["n"].Parse<double>()));
        }
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    [InlineData("1e999")]
    public void A_number_is_finite(string text)
    {
        CsvFile csv = CsvFile.FromText($"n,x\n{text},\n", new() { Separator = ',' });

        Assert.Throws<CsvException>(() => csv.ReadRows(row => row["n"].Parse<double>()));
        Assert.Throws<CsvException>(() => csv.ReadRows(row => row["n"].Parse<float>()));
    }

    [Fact]
    public void Without_a_culture_a_date_begins_with_the_year()
    {
        IReadOnlyList<T?> Read<T>(string text, string? culture = null)
            where T : ISpanParsable<T> =>
            CsvFile.FromText($"d,x\n{text},\n", new() { Culture = culture is null ? null : CultureInfo.GetCultureInfo(culture) })
                .ReadRows(row => row["d"].Parse<T>());

        CsvException error = Assert.Throws<CsvException>(() => Read<DateOnly>("01/02/2023"));
        Assert.Contains("It could be 2023-01-02 or 2023-02-01; one of these, or CsvOptions.Culture, such as en-US or en-GB, was expected.",
            error.Message, StringComparison.Ordinal);
        foreach ((string text, string way) in ((string, string)[])[
            ("13/04/2024", "It can only be 2024-04-13; that, or CsvOptions.Culture, such as en-GB, was expected."),
            ("04/13/2024 10:30", "It can only be 2024-04-13; that, or CsvOptions.Culture, such as en-US, was expected."),
            ("03.03.2024", "It can only be 2024-03-03; that, or CsvOptions.Culture, such as en-US, was expected."),
            ("30/02/2024", "A date as in 2023-07-31, or CsvOptions.Culture for other forms, was expected."),
            ("3/4/24", "A date as in 2023-07-31, or CsvOptions.Culture for other forms, was expected.")])
            Assert.Contains(way, Assert.Throws<CsvException>(() => Read<DateTime>(text)).Message, StringComparison.Ordinal);
        Assert.Throws<CsvException>(() => Read<DateTime>("01/02/2023 10:30"));
        Assert.Throws<CsvException>(() => Read<DateTimeOffset>("1.2.2023"));
        Assert.Throws<CsvException>(() => Read<DateOnly>("2023"));
        Assert.Equal([new DateOnly(2023, 2, 1)], Read<DateOnly>("2023-02-01"));
        Assert.Equal([new DateTime(2023, 2, 1, 10, 30, 0)], Read<DateTime>("2023-02-01 10:30"));
        Assert.Equal([new DateTime(2023, 2, 1, 10, 30, 0)], Read<DateTime>("2023-02-01T10:30:00"));
        Assert.Equal([new DateOnly(2023, 2, 1)], Read<DateOnly>("01/02/2023", "en-GB"));
        Assert.Equal([new DateOnly(2023, 1, 2)], Read<DateOnly>("01/02/2023", "en-US"));
    }

    [Fact]
    public void A_column_has_one_reader()
    {
        var gpus = new FigureReader { Unit = Unit.Parse("gpu") };
        var thousands = gpus with { Scale = 1000 };
        CsvOptions byAlias = new() { Aliases = { ["chips"] = ["gpus"] }, Figures = { ["chips"] = thousands, ["gpus"] = gpus } };
        CsvOptions byCase = new() { Figures = { ["GPUs"] = thousands, ["gpus"] = gpus } };

        foreach (CsvOptions options in (CsvOptions[])[byAlias, byCase])
        {
            CsvException error = Assert.Throws<CsvException>(() =>
                CsvFile.FromText("gpus,x\n5,\n", options).ReadRows(row => row["gpus"].Figure()));

            Assert.Equal("gpus", error.Errors[0].Column);
        }
    }

    [Fact]
    public async Task A_row_that_outlives_its_function_says_so()
    {
        CsvFile csv = CsvFile.FromText("a,b\n1,2\n3,4\n");
        CsvRow? kept = null;
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        IReadOnlyList<IEnumerable<string>> lazy = csv.ReadRows(row => row.Columns.Select(column => row[column].Text));
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => lazy[0].ToList());
        Assert.Contains("ToList", error.Message, StringComparison.Ordinal);
        foreach (IEnumerable<string> one in csv.StreamRows(row => row.Columns.Select(column => row[column].Text)))
            Assert.Throws<InvalidOperationException>(() => one.ToList());
        await foreach (CsvRow row in csv.StreamRowsAsync(row => row, cancellationToken: cancellation))
        {
            Assert.Throws<InvalidOperationException>(() => row.Line);
            Assert.Equal(["a", "b"], row.Columns);
        }

        // The row before is not the row.
        CsvException before = Assert.Throws<CsvException>(() => csv.ReadRows(row =>
        {
            string text = (kept ?? row)["a"].Text;
            kept = row;
            return text;
        }));
        Assert.Equal(3, before.Errors[0].Line);
        Assert.IsType<InvalidOperationException>(before.InnerException);
        Assert.Equal(["1 2", "3 4"], csv.ReadRows(row => string.Join(' ', row.Columns.Select(column => row[column].Text))));
    }

    [Theory]
    [InlineData("a,b\r1,2\r3,4\r5,\u0001\r", 4)]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n5,\u0001\r\n", 4)]
    [InlineData("a,b\n1,2\r3,4\r\n\n5,\u0001\r\n", 5)]
    public void A_byte_that_is_not_text_has_its_line(string text, int line)
    {
        foreach (byte wrong in (byte[])[0, 0xFF])
        {
            byte[] bytes = Encoding.ASCII.GetBytes(text);
            bytes[Array.IndexOf(bytes, (byte)1)] = wrong;

            // In one piece, and with each break between two pieces.
            foreach (int size in (int[])[1, 1 << 16])
            {
                CsvFile csv = CsvFile.FromStream(() => new Pieces(bytes, size), "bytes");
                CsvException error = Assert.Throws<CsvException>(() => csv.ReadRows(row => row.Line));
                Assert.Equal(line, error.Errors[^1].Line);
            }
        }
    }

    [Fact]
    public void An_exception_of_the_progress_passes_as_it_is() =>
        Assert.Equal("mine", Assert.Throws<NotSupportedException>(() =>
            CsvFile.FromText("a,b\n1,2\n").ReadRows(row => row.Line, new Refusing())).Message);

    [Fact]
    public void Threads_that_block_are_not_those_of_the_pool()
    {
        var ofPool = new ConcurrentDictionary<int, bool>();
        string text = "n\n" + string.Join('\n', Enumerable.Range(1, 50_000));
        CsvTableBuilder builder = CsvFile.FromText(text).ToColumns().WithDegreeOfParallelism(8)
            .Dimension("n", Key, out Dimension<string> _);
        builder.BlockSize = 1000;

        ColumnTable table = builder.Build(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(50_000, table.Count);
        // The thread that calls may be one of them.
        Assert.True(ofPool.Count <= 1, $"{ofPool.Count} threads");

        string Key(string key)
        {
            if (Thread.CurrentThread.IsThreadPoolThread)
                ofPool[Environment.CurrentManagedThreadId] = true;
            return key;
        }
    }

    private sealed class Refusing : IProgress<double>
    {
        public void Report(double value) => throw new NotSupportedException("mine");
    }

    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
