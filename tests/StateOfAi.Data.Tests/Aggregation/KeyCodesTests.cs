namespace StateOfAi.Data.Tests;

/// <summary>Each key of a dimension has one code, however many keys there are and however they hash.</summary>
public sealed class KeyCodesTests
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

    private readonly record struct Hashed(int Number, int Hash)
    {
        public override int GetHashCode() => Hash;
    }

    private sealed record HashedObject(int Number, int Hash)
    {
        public override int GetHashCode() => Hash;
    }
}
