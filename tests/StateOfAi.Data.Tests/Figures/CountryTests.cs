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
    [InlineData("Germany", "DE")]
    [InlineData("germany", "DE")]
    [InlineData(" Germany ", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("UK", "GB")]
    [InlineData("U.K.", "GB")]
    [InlineData("United Kingdom of Great Britain and Northern Ireland", "GB")]
    [InlineData("USA", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("The United States", "US")]
    [InlineData("United States of America", "US")]
    [InlineData("UAE", "AE")]
    [InlineData("South Korea", "KR")]
    [InlineData("Korea, Rep.", "KR")]
    [InlineData("Korea (Republic of)", "KR")]
    [InlineData("Korea, Dem. People's Rep.", "KP")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Cote d’Ivoire", "CI")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Turkey", "TR")]
    [InlineData("Viet Nam", "VN")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Russian Federation", "RU")]
    [InlineData("Iran, Islamic Rep.", "IR")]
    [InlineData("Hong Kong SAR, China", "HK")]
    [InlineData("Taiwan", "TW")]
    [InlineData("Gambia, The", "GM")]
    [InlineData("Trinidad & Tobago", "TT")]
    [InlineData("St. Lucia", "LC")]
    [InlineData("Georgia", "GE")]
    [InlineData("Niger", "NE")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("Congo, Dem. Rep.", "CD")]
    public void Names_name_countries(string name, string code)
    {
        Assert.Equal(code, Country.Parse(name).Code);
        Assert.True(Country.TryParse(name, null, out Country country));
        Assert.Equal(code, country.Code);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("Uk")]
    [InlineData("EU")]
    [InlineData("XX")]
    [InlineData("D ")]
    [InlineData(" A")]
    [InlineData("U")]
    [InlineData("")]
    [InlineData("Korea")]
    [InlineData("Congo")]
    [InlineData("Multinational")]
    public void Anything_else_is_refused(string code)
    {
        Assert.False(Country.TryParse(code, null, out Country none));
        Assert.Equal(default, none);
        Assert.Contains($"'{code}' is not an ISO 3166-1 country code", Assert.Throws<FormatException>(() => Country.Parse(code)).Message);
    }

    [Theory]
    [InlineData("Uk", "GB")]
    [InlineData("us", "US")]
    [InlineData(" gb ", "GB")]
    [InlineData("Germny", "Germany (DE)")]
    [InlineData("Netherland", "Netherlands (NL)")]
    [InlineData("Korea", "South Korea (KR) or North Korea (KP)")]
    [InlineData("Scotland", "United Kingdom (GB)")]
    public void What_is_close_is_refused_with_the_country(string text, string meant) => Assert.EndsWith(
        $" Did you mean {meant}?", Assert.Throws<FormatException>(() => Country.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("EU")]
    [InlineData("Atlantis")]
    public void Nothing_near_is_no_hint(string text) => Assert.EndsWith(
        "such as US, GBR or Germany.", Assert.Throws<FormatException>(() => Country.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void There_are_249_codes()
    {
        IEnumerable<char> letters = Enumerable.Range('A', 26).Select(letter => (char)letter);
        Assert.Equal(249, letters.SelectMany(_ => letters, (one, two) => $"{one}{two}")
            .Count(code => Country.TryParse(code, null, out Country country) && country.Code == code));
    }

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

    [Theory]
    [InlineData("US", "United States")]
    [InlineData("GB", "United Kingdom")]
    [InlineData("CI", "Ivory Coast")]
    [InlineData("KR", "South Korea")]
    [InlineData("AX", "Åland Islands")]
    public void A_country_has_its_usual_name_which_is_read_back(string code, string name)
    {
        Assert.Equal(name, Country.Parse(code).Name);
        Assert.Equal(code, Country.Parse(name).Code);
    }

    [Fact]
    public void The_default_value_has_no_name() => Assert.Equal("", default(Country).Name);
}
