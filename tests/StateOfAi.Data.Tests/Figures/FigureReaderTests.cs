using System.Globalization;

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
