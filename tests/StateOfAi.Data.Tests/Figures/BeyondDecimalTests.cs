using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>
/// What adds up to more than a decimal holds, about 7.9e28, is added up in double precision, as all that is not a sum of figures is.
/// </summary>
public sealed class BeyondDecimalTests
{
    private static readonly Unit Flop = Unit.Count("FLOP", "FLOP");
    private static readonly Figure Five = Figure.Exact(5e28m, Flop), Seven = Figure.Exact(7e28m, Flop), Less = Figure.Exact(-7e28m, Flop);

    [Fact]
    public void Sums_and_differences_of_figures_are_known()
    {
        Close(1.2e29, Five + Seven);
        Close(1.4e29, Seven - Less);
        Close(1.7e29, new[] { Five, Five, Seven }.Sum());
        Close(7e28, new[] { Seven, Seven, Less }.Sum());
        Close(7e28, new[] { Seven, Less, Seven }.Sum());
        Estimate<Quantity> range = Figure.Range(-7e28m, 7e28m, Flop) + Figure.Range(-7e28m, 1, Flop);
        Assert.Equal((-1.4e29, 7e28), (range.Lower!.Value.Value, range.Upper!.Value.Value));
    }

    [Fact]
    public void Growth_is_known()
    {
        Close(1.4e29, Growth.Between(Less, Seven).Change);
        Assert.Equal(UnknownReason.BaseIsNegative, Growth.Between(Less, Seven).Percent.Reason);
        Close(-1.4e29, CohortComparison.Between(CohortValue.Of("a", Less), CohortValue.Of("b", Seven)).Difference);
    }

    [Fact]
    public void Series_add_up()
    {
        Series series = Years(Five, Seven, Five);

        Close(1.2e29, series.TrailingSums(2).Last.Value);
        Assert.Equal(1.7e29, series.TrailingSums(3).Last.Value.Value.Value, 1e15);
        (TimePeriod Period, Figure Value)[] rows = [(P("2023"), Five), (P("2023"), Seven)];
        Close(1.2e29, rows.ToSeriesOfSums(row => row.Period, row => row.Value).Last.Value);
        Close(1.2e29, new[] { 5e28m, 7e28m }.ToSeriesOfSums(_ => P("2023"), value => value, Flop).Last.Value);
    }

    [Fact]
    public void Contributions_are_known()
    {
        var rows = new[] { ("a", P("2022"), Five), ("b", P("2022"), Five), ("a", P("2023"), Seven), ("b", P("2023"), Seven) };
        GrowthContributions<string> contributions = rows.ToSeriesBy(row => row.Item1, row => row.Item2, row => row.Item3)
            .Contributions(P("2022"), P("2023"));

        // From 1e29 to 1.4e29, of which each part gives half.
        Assert.Equal("40%", contributions.Whole.Percent.ToString());
        Assert.Equal("20 pp", contributions["a"].Points.ToString());
    }

    [Fact]
    public void Shares_of_rows_are_known()
    {
        (string Key, Figure Value)[] rows = [("a", Five), ("a", Seven), ("b", Five), ("b", Seven)];

        Close(1.2e29, rows.ToMarketShares(row => row.Key, row => row.Value)["a"].Amount);
        Assert.Equal("a: 50%; b: 50%", rows.ToMarketShares(row => row.Key, row => row.Value).ToString());
        Assert.Equal("a: 50%; b: 50%", rows.ToMarketShares(row => row.Key, row => row.Value.Value, Flop).ToString());
        Close(7e28, new[] { 7e28m, 7e28m, -7e28m }.ToMarketShares(_ => "a", value => value, Flop)["a"].Amount);
    }

    private static void Close(double expected, Estimate<Quantity> sum) => Assert.Equal(1, sum.Value.Value / expected, 1e-15);
}
