namespace StateOfAi.Data.Tests;

public sealed class BuildingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public void Codes_widen_with_the_number_of_keys_and_keep_what_they_stand_for(int keys)
    {
        // Each key twice, its number as the value both times.
        int[] rows = [.. Enumerable.Range(0, keys), .. Enumerable.Range(0, keys)];
        ColumnTable table = ColumnTable.From(rows).Dimension(row => row, out var key).OrderedDimension(row => -row, out var descending)
            .Dimension(row => $"{row}", out var text).Measure(row => (double)row, out var value).Build();

        Assert.Equal(keys switch { <= 256 => 1, <= 65_536 => 2, _ => 4 }, key.Codes.Width);
        Assert.All(table.GroupBy(key).Aggregate(value.Sum(), value.Max()),
            group => Assert.Equal((2.0 * group.Key, group.Key), group.Value));
        Assert.All(table.GroupBy(descending).Aggregate(value.Sum()), group => Assert.Equal(-2.0 * group.Key, group.Value));
        Assert.All(table.GroupBy(text, key).Aggregate(value.Min()),
            group => Assert.Equal((group.Key.First, (double?)group.Key.Second), ($"{group.Key.Second}", group.Value)));
        Assert.Equal(Enumerable.Range(0, keys), key.Keys);
        Assert.Equal(Enumerable.Range(0, keys).Select(number => number - keys + 1), descending.Keys);
        Assert.Equal(2, table.Where(text.Is($"{keys - 1}")).Aggregate(Aggregate.Count()));
        Assert.Equal(keys, table.Aggregate(text.DistinctCount()));
    }

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
    [InlineData(1, 12)]
    [InlineData(2, 300)]
    [InlineData(3, 70_000)]
    public void Any_number_of_threads_and_any_objects_of_the_keys_make_the_same_table(int seed, int keys)
    {
        var random = new Random(seed);
        string[] texts = [.. Enumerable.Range(0, keys).Select(key => new string((char)('a' + (key % 26)), key % 37) + key)];
        (string Text, int Number,
            double? Value)[] rows = [
                .. Enumerable.Range(0, 100_000)
                    .Select(_ => (texts[random.Next(keys)], random.Next(keys), random.Next(9) == 0 ? (double?)null : random.NextDouble()))];
        string[] expectedTexts = [.. rows.Select(row => row.Text).Distinct()];
        int[] expectedNumbers = [.. rows.Select(row => row.Number).Distinct().Order()];

        foreach (int threads in new[] { 1, 2, 3, 9 })
        {
            foreach (Func<string, string> objectOf in new Func<string, string>[] { text => text, text => new(text.AsSpan()),
                text => random.Next(3) == 0 ? new(text.AsSpan()) : text })
            {
                List<(string Text, int Number,
                    double? Value)> source = [.. rows.Select(row => (objectOf(row.Text), row.Number, row.Value))];
                ColumnTable.From(source).WithDegreeOfParallelism(threads).Dimension(row => row.Text, out var text)
                    .OrderedDimension(row => row.Number, out var number).Measure(row => row.Value, out var value).Build();

                Assert.Equal(expectedTexts, text.Keys);
                Assert.Equal(expectedNumbers, number.Keys);
                Assert.True(
                    rows.Select((row, at) => (row, at))
                        .All(of =>
                            text.Keys[text.Codes[of.at]] == of.row.Text && number.Keys[number.Codes[of.at]] == of.row.Number
                                && value.Column[of.at] == of.row.Value));
            }
        }
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
    public void Texts_of_all_lengths_and_texts_that_differ_in_one_character_have_codes_of_their_own()
    {
        // Around the steps of the hash: 0 to 70 characters, each with every one of its characters changed; and what is no proper text. Four
        // times, each time by objects of their own.
        string[] texts = [
            .. Enumerable.Range(0, 71)
                .SelectMany(length =>
                    Enumerable.Range(-1, length + 1)
                        .Select(changed => string.Concat(Enumerable.Range(0, length).Select(at => at == changed ? '\u4e00' : 'x')))),
            "\0", "\0\0", "\0\0\0\0", "x\0", "xxxx\0", "xxxxxxxx\0", "\ud83d\ude00", "\ude00\ud83d", "\ud83d", "\ude00", "\u00e9",
            "e\u0301"];
        int rows = texts.Length * 4;
        ColumnTable.From(Enumerable.Range(0, rows)).Dimension(row => new string(texts[row % texts.Length].AsSpan()), out var key).Build();

        Assert.Equal(texts, key.Keys);
        Assert.Equal(Enumerable.Range(0, rows).Select(row => row % texts.Length), Enumerable.Range(0, rows).Select(row => key.Codes[row]));
        Assert.InRange(texts.Select(TextEquality.HashOf).Distinct().Count(), texts.Length - 1, texts.Length);
    }

    [Fact]
    public void Texts_made_of_the_number_in_the_source_of_the_hash_do_not_collide()
    {
        // A product by zero would be the same for all of them: each half of each step stands against the number that the hash takes from
        // its source.
        const string number = "\ufd93\u6659\ufeb8\ud6e8";
        string[] texts = [.. Enumerable.Range(0, 1000).Select(row => $"{row:0000}"),
            .. Enumerable.Range(0, 1000)
                .SelectMany(row =>
                    new[] { $"{row:0000}{number}", $"{number}{row:0000}", $"{row:0000}{number}tail", $"{number}{row:0000}tail" })];

        Assert.InRange(texts.Select(TextEquality.HashOf).Distinct().Count(), texts.Length - 2, texts.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(int.MaxValue)]
    public void Keys_of_one_hash_are_told_apart(int hashes)
    {
        int[] rows = [.. Enumerable.Range(0, 20_000).Select(row => row * row % 701)];
        ColumnTable.From(rows).Dimension(row => new Hashed(row, row % hashes), out var values)
            .Dimension(row => new HashedObject(row, row % hashes), out var objects).Build();

        int[] expected = [.. rows.Distinct()];
        Assert.Equal(expected, values.Keys.Select(key => key.Number));
        Assert.Equal(expected, objects.Keys.Select(key => key.Number));
        Assert.True(
            Enumerable.Range(0, rows.Length)
                .All(row => expected[values.Codes[row]] == rows[row] && expected[objects.Codes[row]] == rows[row]));
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

    private readonly record struct Hashed(int Number, int Hash)
    {
        public override int GetHashCode() => Hash;
    }

    private sealed record HashedObject(int Number, int Hash)
    {
        public override int GetHashCode() => Hash;
    }

    private sealed class Told : IProgress<double>
    {
        internal List<double> Parts { get; } = [];

        public void Report(double value) => Parts.Add(value);
    }
}
