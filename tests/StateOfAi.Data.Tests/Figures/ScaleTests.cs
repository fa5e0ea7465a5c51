using System.Globalization;
using System.Reflection;

namespace StateOfAi.Data.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void No_scale_turns_into_another_or_into_a_number_by_itself()
    {
        foreach (Type scale in new[] { typeof(Percent), typeof(PercentagePoints), typeof(Fraction), typeof(Multiple), typeof(Quantity),
            typeof(Figure) })
            Assert.DoesNotContain(scale.GetMethods(BindingFlags.Public | BindingFlags.Static),
                method => method.Name is "op_Implicit" or "op_Explicit");
    }

    [Fact]
    public void Conversions_are_asked_for_by_name()
    {
        Assert.Equal(new Fraction(0.25), new Percent(25).ToFraction());
        Assert.Equal(new Percent(25), new Fraction(0.25).ToPercent());
        Assert.Equal(2.71, new Percent(171).ChangeToMultiple().Value, 12);
        Assert.Equal(new Multiple(0), new Percent(-100).ChangeToMultiple());
        Assert.Equal(171, new Multiple(2.71).ToChange().Value, 10);
        Assert.Equal(new Percent(-50), new Multiple(0.5).ToChange());
    }

    [Fact]
    public void Percentages_and_shares_differ_by_points()
    {
        Assert.Equal(new PercentagePoints(15), new Percent(70) - new Percent(55));
        Assert.Equal(new Percent(70), new Percent(55) + new PercentagePoints(15));
        Assert.Equal(new Percent(40), new Percent(55) - new PercentagePoints(15));
        Assert.Equal(new PercentagePoints(18), new PercentagePoints(15) + new PercentagePoints(3));
        Assert.Equal(new PercentagePoints(12), new PercentagePoints(15) - new PercentagePoints(3));
        Assert.Equal(50, (new Fraction(0.75) - new Fraction(0.25)).Value);
    }

    [Fact]
    public void Each_scale_has_an_order()
    {
        Assert.True(
            new Percent(1) < new Percent(2) && new Percent(1) <= new Percent(1) && new Percent(2) > new Percent(1)
                && new Percent(2) >= new Percent(2));
        Assert.True(
            new Multiple(1) < new Multiple(2) && new Multiple(1) <= new Multiple(1) && new Multiple(2) > new Multiple(1)
                && new Multiple(2) >= new Multiple(2));
        Assert.True(
            new Fraction(1) < new Fraction(2) && new Fraction(1) <= new Fraction(1) && new Fraction(2) > new Fraction(1)
                && new Fraction(2) >= new Fraction(2));
        Assert.True(new PercentagePoints(1) < new PercentagePoints(2) && new PercentagePoints(1) <= new PercentagePoints(1));
        Assert.True(new PercentagePoints(2) > new PercentagePoints(1) && new PercentagePoints(2) >= new PercentagePoints(2));
        Assert.Equal(-1, new Percent(1).CompareTo(new Percent(2)));
    }

    [Theory]
    [InlineData("P1")]
    [InlineData("+F1")]
    [InlineData("0.0")]
    [InlineData("G0")]
    [InlineData("F16")]
    [InlineData("++")]
    public void Other_formats_are_refused(string format) =>
        Assert.Contains($"'{format}' is not a number format",
            Assert.Throws<FormatException>(() => new Percent(5).ToString(format, null)).Message);

    [Fact]
    public void NaN_is_no_number()
    {
        Assert.Throws<ArgumentException>("value", () => new Percent(double.NaN));
        Assert.Throws<ArgumentException>("value", () => new PercentagePoints(double.NaN));
        Assert.Throws<ArgumentException>("value", () => new Fraction(double.NaN));
        Assert.Throws<ArgumentException>("value", () => new Multiple(double.NaN));
        Assert.Throws<ArgumentException>("value", () => new Quantity(double.NaN, Unit.Usd));
    }

    [Theory]
    [InlineData(62.62881, null, "62.6%")]
    [InlineData(171, "+", "+171%")]
    [InlineData(-50, "+", "-50%")]
    [InlineData(0, "+", "0%")]
    [InlineData(-0.0, null, "0%")]
    [InlineData(62.62881, "N1", "62.6%")]
    [InlineData(62.62881, "F1+", "+62.6%")]
    [InlineData(62.62881, "G3", "62.6%")]
    [InlineData(62.62881, "F", "62.62881%")]
    [InlineData(12_841.176, "N1", "12,841.2%")]
    [InlineData(12_841.176, "F1", "12,841.2%")]
    [InlineData(1_234_567, null, "1,234,567%")]
    [InlineData(0.00001, null, "0.00001%")]
    [InlineData(1e-18, null, "1e-18%")]
    [InlineData(-2e20, null, "-2e20%")]
    [InlineData(double.PositiveInfinity, "+", "+Infinity%")]
    public void Percent_is_written_with_six_digits_or_in_a_format(double value, string? format, string text) =>
        Assert.Equal(text, new Percent(value).ToString(format, null));

    [Fact]
    public void Each_scale_has_its_sign()
    {
        Assert.Equal("15 pp", new PercentagePoints(15).ToString());
        Assert.Equal("+1.25 pp", new PercentagePoints(1.25).ToString("G6+", null));
        Assert.Equal("129.412x", new Multiple(2200d / 17).ToString("G6", null));
        Assert.Equal("0.95", new Fraction(0.95).ToString());
        Assert.Equal("1.230x", new Multiple(1234.5).ToString(null, CultureInfo.GetCultureInfo("de-DE")));
    }

    [Fact]
    public void Defaults_are_zero()
    {
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal("0%", default(Percent).ToString());
        Assert.Equal("0x", default(Multiple).ToString());
        Assert.Equal("0 pp", default(PercentagePoints).ToString());
    }
}
