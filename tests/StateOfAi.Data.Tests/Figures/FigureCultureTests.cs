using System.Globalization;

namespace StateOfAi.Data.Tests;

public sealed class FigureCultureTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo Indian = CultureInfo.GetCultureInfo("en-IN");

    [Fact]
    public void Text_is_free_of_culture_unless_one_is_asked_for()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = German;
        try
        {
            Assert.Equal("$10.32B", Figure.Parse("$10.32B").ToString());
            Assert.Equal("934,533 users", $"{Figure.Parse("934,533 users")}");
            Assert.Equal("33.3333%", $"{new Percent(100d / 3):G6}");
            Assert.Equal("$4.28216B", $"{new Quantity(4_282_163_742.69, Unit.Of(Currency.Usd)):G6}");
            Assert.Equal("1.5x to 2.5x", $"{Estimate.Between<Multiple>(new(1.5), new(2.5))}");
            Assert.Contains("1.5%", Assert.Throws<ArgumentException>(() => Estimate.Between<Percent>(new(1.5), new(0.5))).Message);
            Assert.Contains("upper end 0.5.",
                Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Range(1.5m, 0.5m, Unit.Percent)).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void German_has_comma_and_point_the_other_way()
    {
        Assert.Equal("$10,32B", Figure.Exact(10_320_000_000m, Unit.Of(Currency.Usd)).ToString(null, German));
        Assert.Equal("934.533 users", Figure.Exact(934_533, Unit.Users).ToString("G", German));
        Assert.Equal(Figure.Exact(1.5m, Unit.Percent), Figure.Parse("1,5%", German));
        Assert.Equal(Figure.Exact(934_533, Unit.Users), Figure.Parse("934.533 users", German));
        Assert.Throws<FigureFormatException>(() => Figure.Parse("1.5%", German));
    }

    [Theory]
    [InlineData("934\u202F533 users")]
    [InlineData("934\u00A0533 users")]
    [InlineData("934 533 users")]
    public void French_groups_by_any_space(string text) =>
        Assert.Equal(Figure.Exact(934_533, Unit.Users), Figure.Parse(text, French));

    [Fact]
    public void French_has_a_decimal_comma()
    {
        Assert.Equal("934\u202F533 users", Figure.Exact(934_533, Unit.Users).ToString(null, French));
        Assert.Equal("+1,5 %", Figure.Exact(1.5m, Unit.Percent).ToString("+", French));
        Assert.Equal(Figure.Exact(1.5m, Unit.Percent), Figure.Parse("+1,5 %", French));
        Assert.Throws<FigureFormatException>(() => Figure.Parse("934 533 users"));
    }

    [Fact]
    public void Indian_groups_are_three_and_then_two()
    {
        Assert.Equal(Figure.Exact(1_234_567, Unit.Users), Figure.Parse("12,34,567 users", Indian));
        Assert.Throws<FigureFormatException>(() => Figure.Parse("1,234,567 users", Indian));
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("de-CH")]
    [InlineData("fa-IR")]
    [InlineData("ar-EG")]
    public void Other_cultures_read_what_they_write(string culture)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        var figure = Figure.Range(-12_345.67m, 89_012.3m, Unit.Percent);
        Assert.Equal(figure, Figure.Parse(figure.ToString("+", provider), provider));
    }
}
