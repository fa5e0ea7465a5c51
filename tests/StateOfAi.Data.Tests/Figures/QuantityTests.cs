namespace StateOfAi.Data.Tests;

public sealed class QuantityTests
{
    private static readonly Unit Dollars = Unit.Of(Currency.Usd);

    [Theory]
    [InlineData(4_282_163_742.69, null, "$4.28B")]
    [InlineData(4_282_163_742.69, "F", "$4,282,163,742.69")]
    [InlineData(4_282_163_742.69, "G3", "$4.28B")]
    [InlineData(4_282_163_742.69, "G6", "$4.28216B")]
    [InlineData(4_282_163_742.69, "N1", "$4.3B")]
    [InlineData(4_282_163_742.69, "N0+", "+$4B")]
    [InlineData(4_282_163_742.69, "M0", "$4,282M")]
    [InlineData(4_282_163_742.69, "k1", "$4,282,163.7K")]
    [InlineData(4_282_163_742.69, "T", "$0.00428T")]
    [InlineData(4_282_163_742.69, "F1", "$4,282,163,742.7")]
    [InlineData(4_282_163_742.69, "N", "$4.28B")]
    [InlineData(999_960_000, "N1", "$1.0B")]
    [InlineData(999_960_000, null, "$1B")]
    [InlineData(950_000_000, "N0", "$950M")]
    [InlineData(999_500, "N0", "$999,500")]
    [InlineData(0.004, "N2", "$0.004")]
    [InlineData(5e15, null, "$5,000T")]
    [InlineData(1e-30, "F", "$1e-30")]
    [InlineData(-1e30, "F", "-$1e30")]
    [InlineData(1_000_000, "+", "+$1M")]
    [InlineData(-1_000_000, "+", "-$1M")]
    [InlineData(934_533, null, "$935,000")]
    [InlineData(0, null, "$0")]
    [InlineData(9e14, null, "$900T")]
    [InlineData(2.5e-18, null, "$2.5e-18")]
    [InlineData(-1e30, "+", "-$1e30")]
    [InlineData(double.NegativeInfinity, null, "-$Infinity")]
    public void Digits_are_written_with_the_unit(double value, string? format, string text) =>
        Assert.Equal(text, new Quantity(value, Dollars).ToString(format, null));

    [Fact]
    public void Units_stand_where_they_belong()
    {
        Assert.Equal("33.3333 images", new Quantity(100d / 3, Unit.Parse("image")).ToString("G6", null));
        Assert.Equal("1 image", new Quantity(1, Unit.Parse("image")).ToString());
        Assert.Equal("2,000,000T GPUs", new Quantity(2e18, Unit.Gpus).ToString());
        Assert.Equal("2,000T GPUs", new Quantity(2e15, Unit.Gpus).ToString());
    }

    [Fact]
    public void Only_one_unit_has_an_order()
    {
        Quantity one = new(1, Dollars), two = new(2, Dollars);
        Assert.True(one < two && one <= two && two > one && two >= one);
        Assert.Throws<UnitMismatchException>(() => one < new Quantity(2, Unit.Gpus));
        Assert.NotEqual(one, new Quantity(1, Unit.Gpus));
    }

    [Fact]
    public void The_default_has_no_unit_and_breaks_nothing()
    {
        Assert.Equal("", default(Quantity).ToString());
        Assert.Equal(0, default(Quantity).CompareTo(default));
        Assert.Throws<UnitMismatchException>(() => default(Quantity).CompareTo(new Quantity(1, Dollars)));
        Assert.Throws<ArgumentNullException>("unit", () => new Quantity(1, null!));
    }
}
