namespace StateOfAi.Data.Tests;

public sealed class FigureTextTests
{
    private static readonly Unit Dollars = Unit.Of(Currency.Usd);

    public static TheoryData<Figure, string?, string> Texts => new()
    {
        { Figure.Exact(10_320_000_000m, Dollars), null, "$10.32B" },
        { Figure.Exact(10_320_000_000m, Dollars), "F", "$10,320,000,000" },
        { Figure.Exact(10_320_000_000m, Dollars), "g+", "+$10.32B" },
        { Figure.Exact(-5_000_000, Dollars), "+", "-$5M" },
        { Figure.Exact(1_100_000_000_000m, Dollars), null, "$1.1T" },
        { Figure.Exact(500_000_000, Unit.Of(Currency.Eur)), null, "€500M" },
        { Figure.Exact(500_000_000, Unit.Of(Currency.Parse("CNY"))), null, "CNY 500M" },
        { Figure.Exact(999_999, Dollars), null, "$999,999" },
        { Figure.Exact(1_234_567, Dollars), null, "$1,234,567" },
        { Figure.Exact(1_234_567_800m, Dollars), null, "$1,234.5678M" },
        { Figure.Exact(934_533, Unit.Users), null, "934,533 users" },
        { Figure.Exact(1, Unit.Users), null, "1 user" },
        { Figure.Exact(0, Unit.Users), "+", "0 users" },
        { Figure.Exact(171, Unit.Percent), "+", "+171%" },
        { Figure.Exact(2_000_000, Unit.Percent), null, "2,000,000%" },
        { Figure.Exact(15, Unit.PercentagePoints), "G+", "+15 pp" },
        { Figure.Exact(130, Unit.Multiple), null, "130x" },
        { Figure.Exact(0.25m, Unit.Fraction), null, "0.25" },
        { Figure.Exact(0.000000000000000000000001m, Unit.Fraction), null, "0.000000000000000000000001" },
        { Figure.Exact(3, Unit.Rank), null, "rank 3" },
        { Figure.Range(1, 3, Unit.Rank), null, "rank 1 to 3" },
        { Figure.AtLeast(45_000, Unit.Gpus), "G", "at least 45,000 GPUs" },
        { Figure.AtLeast(45_000, Unit.Gpus), "S", "45,000+ GPUs" },
        { Figure.AtLeast(45_000, Unit.Gpus), "S+", "+45,000+ GPUs" },
        { Figure.AtLeast(-5_000_000, Dollars), "s", "-$5M+" },
        { Figure.AtLeast(130, Unit.Multiple), "S", "130+x" },
        { Figure.MoreThan(45_000, Unit.Gpus), "S", ">45,000 GPUs" },
        { Figure.LessThan(32, Unit.Percent), "S", "<32%" },
        { Figure.UpTo(500_000_000, Dollars), "S", "≤$500M" },
        { Figure.UpTo(500_000_000, Dollars), "f+", "up to +$500,000,000" },
        { Figure.About(32, Unit.Percent), "S", "~32%" },
        { Figure.Range(20, 25, Unit.Percent), null, "20 to 25%" },
        { Figure.Range(20, 25, Unit.Percent), "S+", "+20–+25%" },
        { Figure.Range(1_500_000, 2_000_000, Unit.Gpus), null, "1.5M to 2M GPUs" },
        { Figure.Range(1_500_000, 2_000_000, Unit.Gpus), "F", "1,500,000 to 2,000,000 GPUs" },
        { Figure.Range(20, 2_000_000, Unit.Gpus), null, "20 to 2,000,000 GPUs" },
        { Figure.Range(1_500_000, 2_000_000, Dollars), "S", "$1.5M–$2M" },
        { Figure.Range(-5_000_000, -3_000_000, Dollars), null, "-$5M to -$3M" },
        { Figure.LessThan(-40, Unit.Percent), null, "a fall of more than 40%" },
        { Figure.LessThan(-40, Unit.Percent), "+", "a fall of more than 40%" },
        { Figure.LessThan(-40, Unit.Percent), "S", "<-40%" },
        { Figure.UpTo(-40, Unit.PercentagePoints), null, "a fall of at least 40 pp" },
        { Figure.MoreThan(-40, Unit.Percent), null, "above -40%" },
        { Figure.AtLeast(-40, Unit.Percent), null, "-40% or higher" },
        { Figure.About(-40, Unit.Percent), null, "about -40%" },
        { Figure.LessThan(-2_000_000, Dollars), null, "below -$2M" },
        { Figure.UpTo(-2_000_000, Dollars), "F", "-$2,000,000 or lower" },
        { Figure.AtLeast(-2, Unit.Users), null, "-2 users or higher" },
        { Figure.About(-33.3333333333333m, Unit.Percent).PrintedAs("a third"), null, "about -33.3%" },
        { Figure.About(-33.3333333333333m, Unit.Percent).PrintedAs("a third"), "F", "about -33.3333333333333%" },
        { Figure.About(-33.3333333333333m, Unit.Percent), null, "about -33.3333333333333%" },
    };

    [Theory]
    [InlineData("a fall of more than 40%", "less than -40%")]
    [InlineData("A fall of 5 to 10%", "-10% to -5%")]
    [InlineData("a fall of about $2M", "about -$2M")]
    [InlineData("a fall of up to 3 pp", "at least -3 pp")]
    [InlineData("a fall of less than 3%", "more than -3%")]
    [InlineData("-2 users or lower", "at most -2 users")]
    [InlineData("-2 users or higher", "at least -2 users")]
    public void A_fall_is_read_as_it_is_written(string text, string same)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal(Figure.Parse(same), figure);
        Assert.Equal(figure, Figure.Parse(figure.ToString()));
    }

    [Theory]
    [InlineData("a fall of -40%")]
    [InlineData("a fall of")]
    [InlineData("about -2 users or lower")]
    public void What_is_no_fall_is_refused(string text) => Assert.Throws<FigureFormatException>(() => Figure.Parse(text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Figures_are_written_as_pages_do(Figure figure, string? format, string text) =>
        Assert.Equal(text, figure.ToString(format, null));

    [Theory]
    [InlineData(1.125, "gpu", "1.1250 GPUs")]
    [InlineData(1234.125, "gpu", "1,234.125 GPUs")]
    [InlineData(1.995, "USD", "$1.995")]
    [InlineData(77.353, "USD", "$77.353")]
    [InlineData(1234.567, "EUR", "€1,234.567")]
    [InlineData(119.644, "indexPoint", "119.644 index points")]
    [InlineData(0.125, "USD", "$0.125")]
    [InlineData(1.125, "percent", "1.125%")]
    [InlineData(1.125, "hour", "1.125 hours")]
    public void Only_three_decimals_of_things_could_be_thousands_and_are_written_with_a_fourth(double value, string unit, string text)
    {
        Figure figure = Figure.Exact((decimal)value, Unit.Parse(unit));
        Assert.Equal(text, figure.ToString());
        Assert.Equal(figure, Figure.Parse(text));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "7.9228162514264337593543950335e28")]
    [InlineData("79228162514264337593000000000", "7.9228162514264337593e28")]
    [InlineData("79228162514264337000000000000", "7.9228162514264337e28")]
    [InlineData("79228162514264337593540000000", "7.922816251426433759354e28")]
    [InlineData("7922816251426433759354395033.5", "7.9228162514264337593543950335e27")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void The_largest_and_the_smallest_numbers_are_written_too(string number, string text)
    {
        decimal value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        foreach ((decimal signed, string sign) in new[] { (value, ""), (-value, "-") })
        {
            Figure figure = Figure.Exact(signed, Unit.Gpus);
            Assert.Equal($"{sign}{text} GPUs", figure.ToString());
            Assert.Equal(figure, Figure.Parse(figure.ToString()));
            Assert.Equal($"{sign}${text}", Figure.Exact(signed, Dollars).ToString());
        }
    }

    [Fact]
    public void Minus_zero_is_zero()
    {
        Figure zero = Figure.Exact(0, Unit.Percent), minus = Figure.Parse("-0.0%");
        Assert.Equal(zero, minus);
        Assert.Equal(zero.GetHashCode(), minus.GetHashCode());
        Assert.Equal("0%", minus.ToString());
        TableView view = new[] { minus }.ToView(view => view.Column("A", each => each));
        Assert.DoesNotContain("-0", view.ToJson() + view.ToCsv());
    }

    [Theory]
    [InlineData("X")]
    [InlineData("GG")]
    [InlineData("++")]
    [InlineData("+G")]
    [InlineData("C")]
    [InlineData("N16")]
    public void Other_formats_are_refused(string format)
    {
        Assert.Contains("Use G, N, F, K, M, B or T",
            Assert.Throws<FormatException>(() => Figure.Exact(5, Dollars).ToString(format, null)).Message);
    }
}
