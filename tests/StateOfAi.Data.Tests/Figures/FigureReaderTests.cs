using System.Globalization;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

/// <summary>Cells whose unit is in the heading of their column.</summary>
public sealed class FigureReaderTests
{
    private static readonly Unit Accelerators = Unit.Count("accelerator", "accelerators");

    [Theory]
    [InlineData("~45k", "about 45,000 accelerators")]
    [InlineData("45,000", "45,000 accelerators")]
    [InlineData("45,000 accelerators", "45,000 accelerators")]
    [InlineData("1 accelerator", "1 accelerator")]
    [InlineData("5m", "5M accelerators")]
    [InlineData("20-25k", "20,000 to 25,000 accelerators")]
    [InlineData(">1,000", "more than 1,000 accelerators")]
    [InlineData("(12)", "-12 accelerators")]
    [InlineData("9.9e+22", "9.9e22 accelerators")]
    public void A_unit_of_the_users_own(string text, string expected) =>
        Assert.Equal(expected, Figure.ParseIn(Accelerators, text).ToString());

    [Theory]
    [InlineData("0.4", 0.4, "fraction")]
    [InlineData("2026", 2026, "calendarYear")]
    [InlineData("3", 3, "rank")]
    [InlineData("45", 45, "percent")]
    [InlineData("45%", 45, "percent")]
    [InlineData("20", 20, "USD/user")]
    [InlineData("$20", 20, "USD/user")]
    [InlineData("$20 per user", 20, "USD/user")]
    [InlineData("$5", 5, "AUD")]
    [InlineData("A$5", 5, "AUD")]
    [InlineData("¥5", 5, "CNY")]
    public void A_known_unit(string text, double value, string unit) =>
        Assert.Equal(Figure.Exact((decimal)value, Unit.Parse(unit)), Figure.ParseIn(Unit.Parse(unit), text));

    [Theory]
    [InlineData("€5M", "USD", "the unit is EUR; USD was expected")]
    [InlineData("A$5", "USD", "the unit is AUD; USD was expected")]
    [InlineData("45%", "fraction", "the unit is percent; fraction was expected")]
    [InlineData("5e25 flop/s", "flop", "the unit is FLOP/s; FLOP was expected")]
    [InlineData("5 GPUs", "user", "the unit is gpu; user was expected")]
    [InlineData("5 apples", "user", "the unit 'apples' is not known; expected one such as %, x, GPUs or USD, or none, for users")]
    [InlineData("2023-24", "user", "the high end of the range is below the low end")]
    public void Another_unit_is_refused(string text, string unit, string expected)
    {
        Assert.Contains(expected, Assert.Throws<FigureFormatException>(() => Figure.ParseIn(Unit.Parse(unit), text)).Message);
        Assert.False(Figure.TryParseIn(Unit.Parse(unit), text, null, out Figure? none));
        Assert.Null(none);
    }

    [Fact]
    public void A_column_in_billions()
    {
        var valuations = new FigureReader { Unit = Unit.Usd, Scale = 1_000_000_000 };
        Assert.Equal(Figure.Exact(65_000_000_000, Unit.Usd), valuations.Read("65"));
        Assert.Equal(Figure.Exact(1_250_000_000, Unit.Usd), valuations.Read("$1.25"));
        Assert.Equal(Figure.Range(1_000_000_000, 1_500_000_000, Unit.Usd), valuations.Read("1-1.5"));
        FigureFormatException twice = Assert.Throws<FigureFormatException>(() => valuations.Read("about $176 B"));
        Assert.Equal("the column is scaled by 1,000,000,000; write 176, or remove the scale", twice.Reason);
        Assert.Equal(11, twice.Position);
        Assert.Contains("write 0.0012, or", Assert.Throws<FigureFormatException>(() => valuations.Read("1.2 million")).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureReader { Scale = 0 });
        Assert.Contains("too large",
            Assert.Throws<FigureFormatException>(() => valuations.Read("79,228,162,514,264,337,593,543,950,335")).Message);
    }

    [Theory]
    [InlineData("50", 0.00005)]
    [InlineData("$50", 0.00005)]
    [InlineData("$50/MWh", 0.00005)]
    [InlineData("$0.05/kWh", 0.00005)]
    [InlineData("$40-50 per MWh", 0.00004)]
    public void A_prefix_after_per_is_not_scaled_again(string text, double lower)
    {
        var prices = new FigureReader { Unit = Unit.Per(Unit.Usd, Unit.WattHours), Scale = 0.000001m };

        Figure price = prices.Read(text)!;

        Assert.Equal(((decimal)lower, 0.00005m), (price.Lower, price.Upper));
    }

    [Theory]
    [InlineData("80000000")]
    [InlineData("1-80000000")]
    [InlineData("1e28")]
    public void A_number_that_is_too_large_is_wrong_in_any_column(string text)
    {
        var flops = new FigureReader { Unit = Unit.Flop, Scale = 1e24m };

        Assert.False(flops.TryRead(text, out Figure? none));
        Assert.Null(none);
        Assert.Throws<FigureFormatException>(() => flops.Read(text));
        CsvFile csv = CsvFile.FromText($"flop,x\n{text},\n");
        Assert.Single(Assert.Throws<CsvException>(() => csv.ReadRows(row => row["flop"].Figure(flops))).Errors);
        Assert.Single(Assert.Throws<CsvException>(() => csv.ToColumns().Measure("flop", flops, out _).Build()).Errors);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("Undisclosed")]
    [InlineData("unknown")]
    [InlineData("NaN")]
    [InlineData("..")]
    public void Missing_is_null_and_no_error(string? text)
    {
        var reader = new FigureReader { Unit = Unit.Usd };
        Assert.Null(reader.Read(text));
        Assert.True(reader.TryRead(text, out Figure? missing));
        Assert.Null(missing);
    }

    [Theory]
    [InlineData("garbage!")]
    [InlineData("0 or so")]
    [InlineData("withheld")]
    public void Garbage_is_an_error(string text)
    {
        var reader = new FigureReader { Unit = Unit.Usd };
        Assert.Throws<FigureFormatException>(() => reader.Read(text));
        Assert.False(reader.TryRead(text, out _));
    }

    [Fact]
    public void Words_for_missing_values_can_be_added_and_left_out()
    {
        Assert.Null(new FigureReader { Unit = Unit.Usd, Missing = MissingWords.Default.With(" withheld ") }.Read("Withheld"));
        Assert.Throws<FigureFormatException>(() => new FigureReader { Unit = Unit.Usd, Missing = MissingWords.Empty }.Read("-"));
        Assert.Null(new FigureReader { Unit = Unit.Usd, Missing = MissingWords.Empty }.Read(" "));
        Assert.Equal(Figure.Exact(0, Unit.Usd), new FigureReader { Unit = Unit.Usd }.Read("0"));
    }

    [Fact]
    public void A_culture() => Assert.Equal(
        Figure.Exact(1_500_000, Unit.Eur),
        new FigureReader { Unit = Unit.Eur, Culture = CultureInfo.GetCultureInfo("de-DE") }.Read("1,5 Mio."));
}
