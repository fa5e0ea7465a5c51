namespace StateOfAi.Data.Tests;

public sealed class UnitTests
{
    [Theory]
    [InlineData("percent", UnitKind.Percent, "%")]
    [InlineData("percentagePoints", UnitKind.PercentagePoints, "pp")]
    [InlineData("fraction", UnitKind.Fraction, "")]
    [InlineData("multiple", UnitKind.Multiple, "x")]
    [InlineData("gpu", UnitKind.Count, "GPUs")]
    [InlineData("person", UnitKind.Count, "people")]
    [InlineData("lineOfCode", UnitKind.Count, "lines of code")]
    [InlineData("prediction", UnitKind.Count, "predictions")]
    [InlineData("slide", UnitKind.Count, "slides")]
    [InlineData("structure", UnitKind.Count, "structures")]
    [InlineData("asset", UnitKind.Count, "assets")]
    [InlineData("organization", UnitKind.Count, "organizations")]
    [InlineData("month", UnitKind.Duration, "months")]
    [InlineData("week", UnitKind.Duration, "weeks")]
    [InlineData("minute", UnitKind.Duration, "minutes")]
    [InlineData("watt", UnitKind.Power, "W")]
    [InlineData("wattHour", UnitKind.Energy, "Wh")]
    [InlineData("flop", UnitKind.Count, "FLOP")]
    [InlineData("flopPerSecond", UnitKind.Performance, "FLOP/s")]
    [InlineData("byte", UnitKind.Data, "bytes")]
    [InlineData("token", UnitKind.Count, "tokens")]
    [InlineData("rank", UnitKind.Rank, "rank")]
    [InlineData("USD", UnitKind.Money, "USD")]
    public void Codes_name_units(string code, UnitKind kind, string plural)
    {
        var unit = Unit.Parse(code);
        Assert.Equal((code, kind, plural), (unit.Code, unit.Kind, unit.Plural));
        Assert.Equal(code, unit.ToString());
        Assert.Equal(kind is UnitKind.Money, unit.Currency is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("Percent")]
    [InlineData("gpus")]
    [InlineData("usd")]
    [InlineData("apple")]
    public void Other_words_are_no_codes(string code)
    {
        Assert.False(Unit.TryParse(code, null, out Unit? none));
        Assert.Null(none);
        Assert.Contains("percentagePoints", Assert.Throws<FormatException>(() => Unit.Parse(code)).Message);
    }

    [Fact]
    public void Code_and_kind_make_units_equal()
    {
        Assert.Equal(Unit.Gpus, Unit.Count("gpu", "graphics processors"));
        Assert.Equal(Unit.Of(Currency.Usd), Unit.Parse("USD"));
        Assert.Equal(Unit.Of(Currency.Usd).GetHashCode(), Unit.Parse("USD").GetHashCode());
        Assert.True(Unit.Of(Currency.Usd) != Unit.Count("USD", "USD"));
        Assert.True(Unit.Percent != null);
        Assert.False(Unit.TryParse(null, null, out _));
        Assert.False(Currency.TryParse(null, null, out _));
        Assert.False(Unit.Percent.Equals("percent"));
    }

    [Fact]
    public void Things_of_your_own_are_counted_in_your_words()
    {
        Assert.Same(Unit.Gpus, Unit.Count("GPU", "GPUs"));
        var deals = Unit.Count("deal", "deals");
        Assert.Equal("12 deals", Figure.Exact(12, deals).ToString());
        Assert.Equal("1 deal", Figure.Exact(1, deals).ToString());
        Assert.Throws<ArgumentException>(() => Unit.Count(" ", "deals"));
        Assert.Throws<ArgumentException>(() => Unit.Count("deal", ""));
        Assert.Throws<ArgumentNullException>(() => Unit.Of(null!));
    }
}
