namespace StateOfAi.Data.Tests;

public sealed class CountryTests
{
    [Theory]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("CN")]
    [InlineData("TW")]
    [InlineData("AD")]
    [InlineData("ZW")]
    [InlineData("CU")]
    [InlineData("CV")]
    public void Two_letters_name_a_country(string code)
    {
        var country = Country.Parse(code);
        Assert.Equal(code, country.Code);
        Assert.Equal(code, country.ToString());
        Assert.Equal(country, Country.Parse(code));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("XX")]
    [InlineData("D ")]
    [InlineData(" A")]
    [InlineData("USA")]
    [InlineData("U")]
    [InlineData("")]
    public void Anything_else_is_refused(string code)
    {
        Assert.False(Country.TryParse(code, null, out Country none));
        Assert.Equal(default, none);
        Assert.Contains($"'{code}' is not an ISO 3166-1 country code", Assert.Throws<FormatException>(() => Country.Parse(code)).Message);
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("United States", "US")]
    [InlineData("germany", "DE")]
    [InlineData(" gb ", "GB")]
    public void What_people_write_instead_is_refused_with_the_code(string text, string code) => Assert.EndsWith(
        $" Did you mean {code}?", Assert.Throws<FormatException>(() => Country.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("EU")]
    [InlineData("Atlantis")]
    public void Nothing_near_is_no_hint(string text) => Assert.EndsWith(
        "such as US or GB.", Assert.Throws<FormatException>(() => Country.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Readers_see_UK_and_machines_the_code()
    {
        Country[] countries = [Country.Parse("GB"), Country.Parse("US")];
        TableView view = countries.ToView(table => table.Column("Country", country => country));

        Assert.Equal(["UK", "US"], view.Rows.Select(row => row[0].Text));
        Assert.Equal("Country\nGB\nUS\n", view.ToCsv());
        Assert.Contains("\"GB\"", view.ToJson(), StringComparison.Ordinal);
        MarketShares<Country> shares = countries.ToMarketShares(country => country, _ => 1, Unit.Users);
        Assert.StartsWith("UK: 50", shares.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nGB,", shares.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Default_and_null_are_no_country()
    {
        Assert.Equal("", default(Country).Code);
        Assert.Equal("", default(Country).ToString());
        Assert.False(Country.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => Country.Parse(null!));
    }
}
