using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Where no order is given, texts are ordered by their characters' numbers, whatever the culture of the thread and however deep they lie in
/// the key.
/// </summary>
public sealed class KeyOrderTests
{
    private static readonly string[] Texts = ["z", "ä", "a", "Z", "A", "å", "aa", "ab", "cote", "côté", "coté", "a-b", "a\0", "a\u200b",
        "e\u0301", "é"];

    // By UTF-16 code units: A 41, Z 5A, a 61 (then nothing, 0, 2D, 61, 62, 200B), c 63 (cote before cot\u00e9, c\u00f4), e\u0301, z 7A,
    // \u00e4, \u00e5, \u00e9.
    private static readonly string[] Ordered = ["A", "Z", "a", "a\0", "a-b", "aa", "ab", "a\u200b", "cote", "coté", "côté", "e\u0301", "z",
        "ä", "å", "é"];

    public static TheoryData<string> Cultures => ["", "en-US", "sv-SE", "da-DK", "de-DE", "cs-CZ"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Groups_filters_and_shares_are_the_same_under_every_culture(string culture) => Under(culture, () =>
    {
        ColumnTable table = ColumnTable.From(Texts).OrderedDimension(text => text, out var key).Measure(_ => 1.0, out var one).Build();

        Assert.Equal(Ordered, key.Keys);
        Assert.Equal(Ordered, table.GroupBy(key).Aggregate(one.Sum()).Select(group => group.Key));
        Assert.Equal(Ordered, table.ToMarketShares(key, one, Unit.Usd).Select(share => share.Key));
        Assert.Equal(["a"], Selected("a", "a"));
        Assert.Equal(["a", "a\0", "a-b", "aa", "ab", "a\u200b"], Selected("a", "b"));
        Assert.Equal(13, Selected("a", "å").Length);
        ColumnTable unordered = ColumnTable.From(Texts).Dimension(text => text, out var plain).Build();
        Assert.Equal(13, unordered.Where(plain.Between("a", "å")).Aggregate(Aggregate.Count()));

        string[] Selected(string first,
            string last) => [.. table.Where(key.Between(first, last)).GroupBy(key).Aggregate(Aggregate.Count()).Select(group => group.Key)];
    });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Texts_within_keys_are_ordered_so_too(string culture) => Under(culture, () =>
    {
        Assert.Equal(Ordered, Keys(text => (text, 1)).Select(key => key.text));
        Assert.Equal(Ordered, Keys(text => (1, (2, (text, 3)))).Select(key => key.Item2.Item2.text));
        Assert.Equal(Ordered, Keys(text => (1, 2, 3, 4, 5, 6, 7, 8, text)).Select(key => key.text));
        Assert.Equal(Ordered, Keys(text => Tuple.Create(1, text)).Select(key => key.Item2));
        Assert.Equal(Ordered, Keys(text => (1, ((string, int)?)(text, 1))).Select(key => key.Item2!.Value.Item1));
        Assert.Equal(Ordered, Keys(text => (object)text));
        Assert.Equal(Ordered, Keys(text => (IComparable)text));
        Assert.Equal(Ordered, Keys(text => (1, (object)text)).Select(key => key.Item2));
        Assert.Equal([.. Ordered[..^1].Select(text => (string?)text).Prepend(null)],
            Keys(text => (text == "é" ? null : text, 1)).Select(key => key.Item1));

        ColumnTable pairs = ColumnTable.From(Texts).OrderedDimension(text => (1, text), out var pair).Build();
        Assert.Equal(13, pairs.Where(pair.Between((1, "a"), (1, "å"))).Aggregate(Aggregate.Count()));

        static IEnumerable<TKey> Keys<TKey>(Func<string, TKey> of)
            where TKey : notnull
        {
            ColumnTable.From(Texts).OrderedDimension(of, out Dimension<TKey> rows).Build();
            new ColumnTableBuilder().OrderedDimension(Array.ConvertAll(Texts, text => of(text)), out Dimension<TKey> columns).Build();
            Assert.Equal(rows.Keys, columns.Keys);
            return rows.Keys;
        }
    });

    [Fact]
    public void Keys_that_an_order_does_not_tell_apart_stay_in_the_order_in_which_they_came()
    {
        string[] rows = [.. Enumerable.Range(0, 300).Select(row => $"{row * 7 % 100}{(row % 2 == 0 ? "x" : "X")}{row}")];
        ColumnTable.From(rows)
            .OrderedDimension(row => row, out var key, Comparer<string>.Create((left, right) => left.Length.CompareTo(right.Length)))
            .Build();

        Assert.Equal(rows.OrderBy(row => row.Length), key.Keys);
    }

    [Fact]
    public void Keys_without_an_order_name_their_column()
    {
        (int, object)[] rows = [(1, new object()), (1, new object())];
        var error =
            Assert.Throws<InvalidOperationException>(() => ColumnTable.From(rows).OrderedDimension(row => row.Item2, out var deal).Build());
        Assert.Contains("deal", error.Message);
        Assert.Contains("order", error.Message);
        Assert.Contains("pair",
            Assert
                .Throws<InvalidOperationException>(() =>
                    ColumnTable.From(rows).OrderedDimension(row => row, out var pair).Build()).Message);
        Assert.Contains("thing",
            Assert
                .Throws<InvalidOperationException>(() =>
                    new ColumnTableBuilder().OrderedDimension([new object(), new object()], out var thing).Build()).Message);
        ColumnTable.From(rows).Dimension(row => row.Item2, out var plain).Build();
        Assert.Contains("plain", Assert.Throws<InvalidOperationException>(() => plain.Between(rows[0].Item2, rows[1].Item2)).Message);
        ColumnTable.From(["a"]).Dimension(row => row, out var text).Build();
        Assert.Throws<ArgumentNullException>("first", () => text.Between(null!, "a"));
        Assert.Throws<ArgumentNullException>("last", () => text.Between("a", null!));
    }

    [Fact]
    public void An_order_that_contradicts_itself_is_refused()
    {
        foreach (Comparison<int> compare in new Comparison<int>[] { (_, _) => 1, (_, _) => -1, (left, right) => left == right ? 0 : 1,
            (left, right) => (left % 3) - ((right + 1) % 3) })
        {
            var error =
                Assert.Throws<InvalidOperationException>(() =>
                    ColumnTable.From(Enumerable.Range(0, 100)).OrderedDimension(row => row, out var number, Comparer<int>.Create(compare))
                        .Build());
            Assert.Contains("number", error.Message);
        }
    }

    private static void Under(string culture, Action test)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
