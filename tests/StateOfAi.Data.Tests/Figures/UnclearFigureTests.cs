using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>Texts that can be read in two ways are refused with a reason, never read in one of them.</summary>
public sealed class UnclearFigureTests
{
    [Theory]
    [InlineData("-5 to 3M USD", "-5 to 3,000,000", "-5,000,000 to 3,000,000")]
    [InlineData("-$5M to -$3", "-5,000,000 to -3", "-5,000,000 to -3,000,000")]
    [InlineData("-5M to 3 users", "-5,000,000 to 3", "-5,000,000 to 3,000,000")]
    [InlineData("1,200 to 1B users", "1,200 to 1,000,000,000", "1,200,000,000,000 to 1,000,000,000")]
    public void A_magnitude_behind_one_end_only_has_two_readings(string text, string asPrinted, string asMeant)
    {
        string message = Assert.Throws<FigureFormatException>(() => Figure.Parse(text)).Message;
        Assert.Contains($"it is not clear whether {asPrinted} or {asMeant} is meant", message);
    }

    [Fact]
    public void Both_readings_are_written_as_in_English_in_every_culture() => Assert.Contains(
        "1,200 to 1,000,000,000 or 1,200,000,000,000 to 1,000,000,000",
        Assert.Throws<FigureFormatException>(() => Figure.Parse("1.200 to 1B users", CultureInfo.GetCultureInfo("de-DE"))).Message);

    [Theory]
    [InlineData("$5 -10M", "a minus sign or the dash of a range")]
    [InlineData("20 -25%", "a minus sign or the dash of a range")]
    [InlineData("20 −25%", "a minus sign or the dash of a range")]
    [InlineData("-5 -3%", "a minus sign or the dash of a range")]
    [InlineData("-5-3%", "a minus sign or the dash of a range")]
    [InlineData("−5-3%", "a minus sign or the dash of a range")]
    [InlineData("5-3%", "the high end of the range is below the low end")]
    [InlineData("2023-24 users", "the high end of the range is below the low end")]
    public void A_dash_may_be_a_minus_sign(string text, string expected) => AssertRefused(text, null, expected);

    [Theory]
    [InlineData("TOP500")]
    [InlineData("ALL100")]
    [InlineData("CUP2026")]
    [InlineData("AMD300")]
    public void A_code_without_a_space_is_a_name(string text) =>
        AssertRefused(text, null, "a space was expected between the currency code and the number");

    [Theory]
    [InlineData("ALL 100")]
    [InlineData("TOP 500")]
    [InlineData("TRY 3")]
    [InlineData("CUP 2")]
    [InlineData("GEL 5")]
    [InlineData("AMD 300")]
    [InlineData("COP 28")]
    [InlineData("PHP 8")]
    [InlineData("SDG 13")]
    public void A_code_that_is_a_word_stands_behind(string text)
    {
        AssertRefused(text, null, $"'{text[..3]}' is also a word; expected the currency code after the number, as in 5M {text[..3]}");
        Figure figure = Figure.Parse($"{text[4..]} {text[..3]}");
        Assert.Equal(Figure.Exact(decimal.Parse(text[4..], CultureInfo.InvariantCulture), Unit.Parse(text[..3])), figure);
        Assert.Equal($"{text[4..]} {text[..3]}", figure.ToString());
    }

    [Theory]
    [InlineData("0,500%")]
    [InlineData("0,123 GW")]
    [InlineData("00,123 users")]
    [InlineData("0,000,000 users")]
    public void No_group_of_digits_begins_with_zero(string text) => AssertRefused(text, null, "not grouped as in 1,234,567");

    [Fact]
    public void No_group_begins_with_zero_in_other_cultures_either() =>
        AssertRefused("0.500%", CultureInfo.GetCultureInfo("de-DE"), "not grouped as in 1.234.567");

    [Theory]
    [InlineData("€45.000")]
    [InlineData("$1.250")]
    [InlineData("$1.000 billion")]
    [InlineData("45.000M users")]
    [InlineData("2.000 hours")]
    [InlineData("1.250 days")]
    [InlineData("45.678 users")]
    [InlineData("1.125 GPUs")]
    [InlineData("€1.299")]
    [InlineData("EUR 12.345")]
    [InlineData("123.456 SEK")]
    [InlineData("€1.299-1.399")]
    [InlineData("about BRL 1.299")]
    public void A_point_before_three_digits_may_group_them(string text) =>
        AssertRefused(text, null, "not clear whether '.' is the decimal or the group separator");

    [Theory]
    [InlineData("$1.995", "1.995", "USD")]
    [InlineData("$1,234.560", "1234.56", "USD")]
    [InlineData("1,234.567 users", "1234.567", "user")]
    [InlineData("1234.567 users", "1234.567", "user")]
    [InlineData("0.125 users", "0.125", "user")]
    [InlineData("£1.995", "1.995", "GBP")]
    [InlineData("CHF 1.295", "1.295", "CHF")]
    [InlineData("€0.125", "0.125", "EUR")]
    [InlineData("€1.2990", "1.299", "EUR")]
    [InlineData("€1234.567", "1234.567", "EUR")]
    [InlineData("€1.299 billion", "1299000000", "EUR")]
    [InlineData("$10.323B", "10323000000", "USD")]
    [InlineData("119.644 index points", "119.644", "indexPoint")]
    [InlineData("45.000%", "45", "percent")]
    public void A_point_that_can_only_divide_is_read(string text, string value, string unit) =>
        Assert.Equal(Figure.Exact(decimal.Parse(value, CultureInfo.InvariantCulture), Unit.Parse(unit)), Figure.Parse(text));

    [Fact]
    public void A_comma_may_group_the_digits_of_money_that_is_written_so_at_home()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        AssertRefused("$1,299", german, "a culture with it as group separator, such as en-US");
        Assert.Equal(Figure.Exact(1.299m, Unit.Eur), Figure.Parse("1,299 €", german));
        Assert.Equal("$1,2990", Figure.Exact(1.299m, Unit.Usd).ToString(null, german));
        Assert.Equal("€1,299", Figure.Exact(1.299m, Unit.Eur).ToString(null, german));
    }

    [Theory]
    [InlineData("1.299", "€1.2990")]
    [InlineData("999.001", "€999.0010")]
    [InlineData("-1.299", "-€1.2990")]
    [InlineData("1000.299", "€1,000.299")]
    [InlineData("0.299", "€0.299")]
    [InlineData("1.29", "€1.29")]
    [InlineData("1299000", "€1.299M")]
    public void Euros_are_written_so_that_they_read_back(string value, string expected)
    {
        Figure figure = Figure.Exact(decimal.Parse(value, CultureInfo.InvariantCulture), Unit.Eur);
        Assert.Equal(expected, figure.ToString());
        Assert.Equal(figure, Figure.Parse(expected));
    }

    [Theory]
    [InlineData("5 Billion €", "de-DE")]
    [InlineData("5 Trillion €", "de-AT")]
    [InlineData("5 billion €", "fr-FR")]
    [InlineData("5 to 6 trillion €", "fr-CA")]
    [InlineData("5 billion €", "da-DK")]
    [InlineData("5 billion €", "nb-NO")]
    public void A_billion_is_another_number_in_other_languages(string text, string culture) =>
        AssertRefused(
            text, CultureInfo.GetCultureInfo(culture), "means a different number in that language than in English; expected B or T");

    [Theory]
    [InlineData("5B €", "de-DE")]
    [InlineData("5 bn €", "de-DE")]
    [InlineData("5 billion €", "en-GB")]
    [InlineData("5 billion €", "sv-SE")]
    public void Elsewhere_it_is_the_English_one(string text, string culture) =>
        Assert.Equal(Figure.Exact(5_000_000_000, Unit.Eur), Figure.Parse(text, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("1.234.567 users")]
    [InlineData("1 234 users")]
    [InlineData("1\u2009234 users")]
    [InlineData("1,5%")]
    [InlineData("٣%")]
    [InlineData("½ %")]
    [InlineData("1½ %")]
    [InlineData("1/2%")]
    [InlineData("5² users")]
    [InlineData(">= <5%")]
    [InlineData("~>5%")]
    [InlineData("+-5%")]
    [InlineData("--5%")]
    [InlineData("5+ to 7%")]
    [InlineData("at least 5 to 7%")]
    [InlineData("5-10-15%")]
    [InlineData("80Gb")]
    [InlineData("2 x 5 GPUs")]
    [InlineData("5 percent points")]
    [InlineData("5% points")]
    [InlineData("%5")]
    public void What_has_no_form_here_is_refused(string text) =>
        Assert.False(Figure.TryParse(text, null, out Figure? figure), $"{text} is read as {figure}");

    private static void AssertRefused(string text, CultureInfo? culture, string expected) =>
        Assert.Contains(expected, Assert.Throws<FigureFormatException>(() => Figure.Parse(text, culture)).Message);
}
