namespace StateOfAi.Data.Tests;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("USD", "$")]
    [InlineData("EUR", "€")]
    [InlineData("GBP", "£")]
    [InlineData("CNY", null)]
    [InlineData("JPY", null)]
    [InlineData("XCG", null)]
    public void Codes_name_currencies(string code, string? symbol)
    {
        var currency = Currency.Parse(code);
        Assert.Equal(code, currency.Code);
        Assert.Equal(code, currency.ToString());
        Assert.Equal(symbol, currency.Symbol);
    }

    [Fact]
    public void One_code_is_one_currency() => Assert.Same(Currency.Usd, Currency.Parse("USD"));

    [Theory]
    [InlineData("usd")]
    [InlineData("Usd")]
    [InlineData("US$")]
    [InlineData("UDS")]
    [InlineData("DOL")]
    [InlineData("RMB")]
    [InlineData("YEN")]
    [InlineData("EURO")]
    [InlineData("STG")]
    [InlineData("UKP")]
    [InlineData("BTC")]
    [InlineData("ETH")]
    [InlineData("NTD")]
    [InlineData("DEM")]
    [InlineData("XAU")]
    [InlineData("XDR")]
    [InlineData("XXX")]
    [InlineData("GPU")]
    [InlineData("ED ")]
    [InlineData("US")]
    [InlineData("")]
    public void Look_alikes_are_refused(string code)
    {
        Assert.False(Currency.TryParse(code, null, out Currency? none));
        Assert.Null(none);
        Assert.Contains($"'{code}' is not an active ISO 4217 currency code",
            Assert.Throws<FormatException>(() => Currency.Parse(code)).Message);
    }
}
