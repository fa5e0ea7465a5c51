using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>Prices of tokens and watt-hours, which the field states per million.</summary>
public sealed class PricePerMillionTests
{
    private static readonly Unit PerToken = Unit.Per(Unit.Usd, Unit.Tokens);

    [Theory]
    [InlineData("$30 per million tokens", "0.00003", "$30 per million tokens")]
    [InlineData("$2.50 / 1M tokens", "0.0000025", "$2.5 per million tokens")]
    [InlineData("$0.15/M tokens", "0.00000015", "$0.15 per million tokens")]
    [InlineData("$15 per 1,000,000 tokens", "0.000015", "$15 per million tokens")]
    [InlineData("$0.002 per 1K tokens", "0.000002", "$2 per million tokens")]
    [InlineData("$3 / MTok", "0.000003", "$3 per million tokens")]
    [InlineData("30 USD per 1e6 tokens", "0.00003", "$30 per million tokens")]
    [InlineData("$1,500 per million tokens", "0.0015", "$0.0015 per token")]
    public void Prices_of_tokens(string text, string value, string written)
    {
        Figure price = Figure.Parse(text);

        Assert.Equal(PerToken, price.Unit);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), price.Value);
        Assert.Equal(written, price.ToString());
        Assert.Equal(price, Figure.Parse(price.ToString()));
    }

    [Theory]
    [InlineData("$50/MWh", "$50 per MWh")]
    [InlineData("$0.12/kWh", "$120 per MWh")]
    [InlineData("$15 to $30 per million tokens", "$15 to $30 per million tokens")]
    [InlineData("about €0.5 per million tokens", "about €0.5 per million tokens")]
    [InlineData("30 deals per million people", "30 deals per million people")]
    [InlineData("300 Wh per million tokens", "300 Wh per million tokens")]
    [InlineData("$0.005 per image", "$0.005 per image")]
    [InlineData("0.00005% per year", "0.00005% per year")]
    public void Other_rates(string text, string? written) =>
        Assert.Equal(written, Figure.TryParse(text, null, out Figure? read) ? read.ToString() : null);

    [Theory]
    [InlineData("G3", "$30.5 per million tokens")]
    [InlineData("N2", "$30.46 per million tokens")]
    [InlineData("M2", "$30.46 per million tokens")]
    [InlineData("B1", "$30.5 per million tokens")]
    [InlineData("K", "$30.456 per million tokens")]
    [InlineData("F", "$0.000030456 per token")]
    public void Formats(string format, string written)
    {
        Assert.Equal(written, Figure.Parse("$30.456 per million tokens").ToString(format, null));
        if (format is not "K")
            Assert.Equal(written, new Quantity(0.000030456, PerToken).ToString(format, null));
    }

    [Theory]
    [InlineData("$15 per 1M input tokens", "without 'input'")]
    [InlineData("$15 per output token", "without 'output'")]
    [InlineData("$15 per 3 tokens", "must be 1, 10, 100")]
    [InlineData("$15 per 1.000 tokens", "must be 1, 10, 100")]
    [InlineData("$15 per million", "per million")]
    public void What_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FigureFormatException>(() => Figure.Parse(text)).Message);

    [Fact]
    public void A_group_separator_of_another_culture_does_not_make_one_of_a_thousand()
    {
        Assert.Throws<FigureFormatException>(() => Figure.Parse("2 USD per 1,000 tokens", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(0.002m, Figure.Parse("2 USD per 1.000 tokens", CultureInfo.GetCultureInfo("de-DE")).Value);
    }

    [Theory]
    [InlineData(null, "Price (USD per million tokens)", "30.00", "0.15")]
    [InlineData("M1", "Price (USD per million tokens)", "30.0", "0.2")]
    [InlineData("F", "Price (USD per token)", "0.00003", "0.00000015")]
    public void Columns(string? format, string heading, string high, string low)
    {
        TableView view = new[] { "$30 per million tokens", "$0.15 per million tokens" }.Select(text => Figure.Parse(text))
            .ToView(view => view.Column("Price", price => price, format));

        string[] lines = view.ToMarkdown().Split('\n');
        Assert.Equal($"| {heading} |", lines[0]);
        Assert.Contains(high, lines[2]);
        Assert.Contains(low, lines[3]);
        Assert.Contains("0.00003", view.ToCsv());
    }
}
