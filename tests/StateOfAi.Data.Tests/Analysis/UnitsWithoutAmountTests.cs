namespace StateOfAi.Data.Tests;

/// <summary>Prices and indices are not amounts: several of them have no sum and no shares, but a mean.</summary>
public sealed class UnitsWithoutAmountTests
{
    private static readonly DatasetCollection Data = StateOfAiCatalog.Embedded.Datasets;

    public static TheoryData<string> NotAmounts => ["USD/token", "USD/user", "indexPoint", "percent/year", "USD/EUR", "flopPerSecond/watt"];

    public static TheoryData<string> Amounts => ["USD", "USD/year", "byte/second", "visit/month", "gpu", "h100Equivalent"];

    [Theory]
    [MemberData(nameof(NotAmounts))]
    public void Numbers_that_are_not_amounts_have_neither_sum_nor_shares(string unit)
    {
        Figure[] figures = [Figure.Exact(3, Unit.Parse(unit)), Figure.Exact(1, Unit.Parse(unit))];

        Assert.Equal(UnknownReason.UnitHasNoAmount, figures.ToSum(figure => figure).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, figures.Sum().Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, figures.ToSample(figure => figure).Sum.Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, figures.ToCohorts(_ => "A")["A"].Sum(figure => figure).Reason);
        Assert.All(figures.ToMarketShares(figure => figure.ToString(), figure => figure),
            part => Assert.Equal(UnknownReason.UnitHasNoAmount, part.Share.Reason));
        Assert.Equal(2, figures.ToSample(figure => figure).Mean.Point!.Value.Value);
        Assert.Equal(2, figures.ToCohorts(_ => "A")["A"].Mean(figure => figure).Point!.Value.Value);
        Assert.Equal(3, figures.Take(1).ToSum(figure => figure).Point!.Value.Value);
        // A price and its surcharge are of one thing.
        Assert.Equal(4, (figures[0] + figures[1]).Point!.Value.Value);
    }

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Amounts_have_both(string unit)
    {
        Figure[] figures = [Figure.Exact(3, Unit.Parse(unit)), Figure.Exact(1, Unit.Parse(unit))];

        Assert.Equal(4, figures.ToSum(figure => figure).Point!.Value.Value);
        Assert.Equal(0.75, figures.ToMarketShares(figure => figure.ToString(), figure => figure).First().Share.Point!.Value.Value);
    }

    [Fact]
    public void Prices_and_scores_of_models_are_not_added()
    {
        Assert.Equal(UnknownReason.UnitHasNoAmount, Data.ApiPrices.ToSum(row => row.Output).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, Data.CapabilitiesIndex.ToSum(row => row.Score).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount,
            Data.CapabilitiesIndex.ToMarketShares(row => row.Model, row => row.Score).First().Share.Reason);
    }
}
