namespace StateOfAi.Data.Tests;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0e-999999999999")]
    [InlineData("-0.000")]
    [InlineData("1.3e9")]
    [InlineData("-12.50E-3")]
    [InlineData("1e-28")]
    [InlineData("10e-29")]
    [InlineData("1e+28")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000010000000")]
    public void What_a_decimal_holds_is_held(string number) => Assert.True(ExactDecimal.Holds(number));

    [Theory]
    [InlineData("1e-400")]
    [InlineData("1e-29")]
    [InlineData("1e-999999999999")]
    [InlineData("0.00000000000000000000000000005")]
    [InlineData("79228162514264337593543950335.1")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("12345678901234567890123456789012345678")]
    [InlineData("1.0000000000000000000000000000000000001")]
    public void What_it_would_round_is_not(string number) => Assert.False(ExactDecimal.Holds(number));
}
