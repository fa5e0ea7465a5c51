using System.Globalization;
using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Keys are of the caller, and those that have a format follow the culture that is given, never the one that happens to be set.
/// </summary>
public sealed class KeyTextTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimePeriod From = TimePeriod.Parse("2022"), To = TimePeriod.Parse("2023");

    public static TheoryData<string, string> Texts() => InGerman(() => new TheoryData<string, string>
    {
        { "1.5: 75%", Later[1.5m].ToString() },
        { "1.5: 75%; 2.5: 25%", Later.ToString() },
        { "1.5: +25 pp", Shift[1.5m].ToString() },
        { "1.5: +25 pp; 2.5: +25 pp; 0.5: -50 pp; new: 2.5; gone: 0.5", Shift.ToString() },
        { "leader: 1.5, 50 pp ahead of 2.5", Later.Lead.ToString() },
        { "1.5 and 2.5: 3,750 points, from HHI 6,250 to HHI 10,000", Later.Merging(1.5m, 2.5m).ToString() },
        { "1.5: +75 pp", Growing.Contributions(From, To)[1.5m].ToString() },
        { "+100%: 1.5: +75 pp; 2.5: +25 pp", Growing.Contributions(From, To).ToString() },
        { "1.5: 1 row", new[] { 1.5m }.ToCohorts(key => key).ToString() },
        { "1,5: 75 %", Later[1.5m].ToString(null, German) },
        { "1,5: +25 pp; 2,5: +25 pp; 0,5: -50 pp; new: 2,5; gone: 0,5", Shift.ToString(null, German) },
        { "leader: 1,5, 50 pp ahead of 2,5", Later.Lead.ToString(null, German) },
        { "1,5 and 2,5: 3.750 points, from HHI 6.250 to HHI 10.000", Later.Merging(1.5m, 2.5m).ToString(null, German) },
        { "1,5: +75 pp", Growing.Contributions(From, To)[1.5m].ToString(null, German) },
        { "2.5: the figure is missing, and a missing figure is not zero", Shares((0.5m, "$10"), (2.5m, "?"))[0.5m].Share.Explanation! },
        { "2.5 has -$1, and a part cannot be negative", Shares((0.5m, "$10"), (2.5m, "-$1"))[0.5m].Share.Explanation! },
        { "0.5 is the only part that is named", Shares((0.5m, "$10")).Lead.Gap.Explanation! },
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_key_is_free_of_the_culture_that_is_set(string expected, string text) => Assert.Equal(expected, text);

    [Fact]
    public void Series_by_key_too() => Assert.StartsWith("1.5: ", InGerman(() => Growing.ToString()), StringComparison.Ordinal);

    [Fact]
    public void Errors_name_what_was_asked_free_of_culture()
    {
        Assert.Equal("No part is named '9.5'. The parts are: 1.5, 2.5.", Refused(() => Later[9.5m]));
        Assert.Equal("No part is named '9.5' at either time. The parts are: 1.5, 2.5, 0.5.", Refused(() => Shift[9.5m]));
        Assert.Equal("There is no series for '9.5'. The keys are: 1.5, 2.5.", Refused(() => Growing[9.5m]));
        Assert.Equal("No part is named '9.5'. The parts are: 1.5, 2.5.", Refused(() => Growing.Contributions(From, To)[9.5m]));
        Assert.Equal("No group is named '9.5'. The groups are: 1.5.", Refused(() => new[] { 1.5m }.ToCohorts(key => key)[9.5m]));
        Assert.StartsWith("The part '1.5' is duplicated",
            InGerman(() => Assert.Throws<ArgumentException>("parts", () => Shares((1.5m, "$1"), (1.5m, "$1"))).Message),
            StringComparison.Ordinal);

        static string Refused(Func<object> read) => InGerman(() => Assert.Throws<KeyNotFoundException>(read).Message);
    }

    [Fact]
    public void A_long_list_of_keys_is_cut()
    {
        const string Ten = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more.";
        int[] keys = [.. Enumerable.Range(1, 12)];
        SeriesByKey<int> series = keys.SelectMany(key => new[] { (key, From), (key, To) })
            .ToSeriesBy(row => row.key, row => row.Item2, _ => 1m, Unit.Usd);

        Assert.EndsWith(Ten, Assert.Throws<KeyNotFoundException>(() => series[13]).Message, StringComparison.Ordinal);
        Assert.EndsWith(Ten, Assert.Throws<KeyNotFoundException>(() => series.Contributions(From, To)[13]).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(Ten, Assert.Throws<KeyNotFoundException>(() => keys.ToMarketShares(key => key, _ => 1m, Unit.Usd)[13]).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(Ten, Assert.Throws<KeyNotFoundException>(() => keys.ToCohorts(key => key)[13]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_without_text_has_no_name() =>
        Assert.Equal("(no name): 100%", MarketShares.Of([KeyValuePair.Create("", (Figure?)F("$1"))]).ToString());

    private static MarketShares<decimal> Later => Shares((1.5m, "$30"), (2.5m, "$10"));

    private static ShareShift<decimal> Shift => Later.ShiftFrom(Shares((1.5m, "$10"), (0.5m, "$10")));

    // 10 to 25 and 10 to 15.
    private static SeriesByKey<decimal> Growing => new[] { (1.5m, From, 10m), (1.5m, To, 25m), (2.5m, From, 10m), (2.5m, To, 15m) }
        .ToSeriesBy(row => row.Item1, row => row.Item2, row => row.Item3, Unit.Usd);

    private static MarketShares<decimal> Shares(params (decimal Key, string Amount)[] parts) =>
        MarketShares.Of(parts.Select(part => KeyValuePair.Create(part.Key, part.Amount == "?" ? null : (Figure?)F(part.Amount))));

    private static T InGerman<T>(Func<T> read)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = German;
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
