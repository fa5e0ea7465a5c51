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
        Assert.Contains($"'{code}' is not a country code", Assert.Throws<FormatException>(() => Country.Parse(code)).Message);
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
