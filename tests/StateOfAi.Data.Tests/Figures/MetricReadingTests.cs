using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>Units with prefixes in texts: what they are read as, and which are refused.</summary>
public sealed class MetricReadingTests
{
    [Theory]
    [InlineData("150 MW", 150e6, "watt")]
    [InlineData("0.3GW", 0.3e9, "watt")]
    [InlineData("300 megawatts", 300e6, "watt")]
    [InlineData("1 Gigawatt", 1e9, "watt")]
    [InlineData("10 gw", 10e9, "watt")]
    [InlineData("700W", 700, "watt")]
    [InlineData("700 watts", 700, "watt")]
    [InlineData("6.3 kW", 6300, "watt")]
    [InlineData("6.3 KW", 6300, "watt")]
    [InlineData("300 million watts", 300e6, "watt")]
    [InlineData("１５０ ＭＷ", 150e6, "watt")]
    [InlineData("150\u00A0MW", 150e6, "watt")]
    [InlineData("1,500 MW", 1.5e9, "watt")]
    [InlineData("1.125 GW", 1.125e9, "watt")]
    [InlineData("9.5 TWh", 9.5e12, "wattHour")]
    [InlineData("1.5 gigawatt-hours", 1.5e9, "wattHour")]
    [InlineData("1.5 gigawatt hours", 1.5e9, "wattHour")]
    [InlineData("120 kwh", 120e3, "wattHour")]
    [InlineData("120 KWH", 120e3, "wattHour")]
    [InlineData("120 kW·h", 120e3, "wattHour")]
    [InlineData("0.3 watt-hours", 0.3, "wattHour")]
    [InlineData("0.34 Wh", 0.34, "wattHour")]
    [InlineData("989 TFLOP/s", 989e12, "flopPerSecond")]
    [InlineData("989 TFLOPs/s", 989e12, "flopPerSecond")]
    [InlineData("989 teraFLOPS", 989e12, "flopPerSecond")]
    [InlineData("989 TFLOPS", 989e12, "flopPerSecond")]
    [InlineData("1.1 exaFLOPS", 1.1e18, "flopPerSecond")]
    [InlineData("1.1 exaflops", 1.1e18, "flopPerSecond")]
    [InlineData("20 petaflops", 20e15, "flopPerSecond")]
    [InlineData("2 EFLOP/s", 2e18, "flopPerSecond")]
    [InlineData("2 exaflop/s", 2e18, "flopPerSecond")]
    [InlineData("2 exaFLOP per second", 2e18, "flopPerSecond")]
    [InlineData("1e15 floating-point operations per second", 1e15, "flopPerSecond")]
    [InlineData("5e25 FLOP", 5e25, "flop")]
    [InlineData("5E+25 FLOP", 5e25, "flop")]
    [InlineData("2.1×10^25 FLOP", 2.1e25, "flop")]
    [InlineData("2.1 x 10^25 FLOP", 2.1e25, "flop")]
    [InlineData("2.1 × 10²⁵ FLOP", 2.1e25, "flop")]
    [InlineData("2.1*10**25 FLOP", 2.1e25, "flop")]
    [InlineData("10^26 floating-point operations", 1e26, "flop")]
    [InlineData("10²⁶ FLOP", 1e26, "flop")]
    [InlineData("300 EFLOP", 300e18, "flop")]
    [InlineData("20 ZFLOP", 20e21, "flop")]
    [InlineData("80 GB", 80e9, "byte")]
    [InlineData("141GB", 141e9, "byte")]
    [InlineData("64 kB", 64e3, "byte")]
    [InlineData("64 KB", 64e3, "byte")]
    [InlineData("512 GiB", 549755813888, "byte")]
    [InlineData("1 kibibyte", 1024, "byte")]
    [InlineData("15 petabytes", 15e15, "byte")]
    [InlineData("5 billion bytes", 5e9, "byte")]
    [InlineData("15T tokens", 15e12, "token")]
    [InlineData("1.4 trillion tokens", 1.4e12, "token")]
    [InlineData("128k tokens", 128e3, "token")]
    [InlineData("1 token", 1, "token")]
    [InlineData("1.5×10^-3 %", 0.0015, "percent")]
    [InlineData("10^6 users", 1e6, "user")]
    public void A_number_in_its_base_unit(string text, double value, string unit) =>
        Assert.Equal(Figure.Exact((decimal)value, Unit.Parse(unit)), Figure.Parse(text));

    [Theory]
    [InlineData("150-300 MW", 150e6, 300e6, "watt")]
    [InlineData("100 MW-1 GW", 100e6, 1e9, "watt")]
    [InlineData("100 MW to 1 GW", 100e6, 1e9, "watt")]
    [InlineData("0 to 5 GW", 0, 5e9, "watt")]
    [InlineData("between 1.5 and 2 EFLOP/s", 1.5e18, 2e18, "flopPerSecond")]
    [InlineData("1e25–5e26 FLOP", 1e25, 5e26, "flop")]
    [InlineData("80–141 GB", 80e9, 141e9, "byte")]
    [InlineData("512 GB to 1 TB", 512e9, 1e12, "byte")]
    [InlineData("100 MW to 1 GW per GPU", 100e6, 1e9, "watt/gpu")]
    public void A_range(string text, double low, double high, string unit) =>
        Assert.Equal(Figure.Range((decimal)low, (decimal)high, Unit.Parse(unit)), Figure.Parse(text));

    [Theory]
    [InlineData("over 1 GW", Qualifier.MoreThan, 1e9)]
    [InlineData("~150 MW", Qualifier.About, 150e6)]
    [InlineData("1.5+ GW", Qualifier.AtLeast, 1.5e9)]
    [InlineData("1.5 GW+", Qualifier.AtLeast, 1.5e9)]
    [InlineData("up to 10 gigawatts", Qualifier.UpTo, 10e9)]
    public void A_qualifier(string text, Qualifier qualifier, double watts) =>
        Assert.Equal(Figure.Of((decimal)watts, qualifier, Unit.Watts), Figure.Parse(text));

    [Fact]
    public void A_threshold_of_compute() => Assert.Equal(Figure.MoreThan(1e26m, Unit.Flop), Figure.Parse(">1e26 FLOP"));

    [Theory]
    [InlineData("$10M per MW", 10, "USD/watt")]
    [InlineData("$50/MWh", 0.00005, "USD/wattHour")]
    [InlineData("0.34 Wh per token", 0.34, "wattHour/token")]
    [InlineData("2 TFLOP/s per W", 2e12, "flopPerSecond/watt")]
    [InlineData("2 TFLOP/s/W", 2e12, "flopPerSecond/watt")]
    [InlineData("80 GB/GPU", 80e9, "byte/gpu")]
    [InlineData("$0.02 per GB", 0.00000000002, "USD/byte")]
    [InlineData("700 W per GPU", 700, "watt/gpu")]
    public void A_rate(string text, double value, string unit) =>
        Assert.Equal(Figure.Exact((decimal)value, Unit.Parse(unit)), Figure.Parse(text));

    [Theory]
    [InlineData("5 mW", "'mW' is a part of a watt, or miswritten; expected an uppercase letter for a multiple, as in MW")]
    [InlineData("5 milliwatts", "is a part of a watt")]
    [InlineData("5 mwh", "is a part of a watt")]
    [InlineData("5 pW", "is a part of a watt")]
    [InlineData("100 Mb", "'Mb' is in bits, of which 8 are a byte; expected bytes, as in 5 GB")]
    [InlineData("100 gb", "is in bits")]
    [InlineData("100 Gbit", "is in bits")]
    [InlineData("100 gigabits", "is in bits")]
    [InlineData("1e26 FLOPs",
        "'FLOPs' may be a count of operations or operations per second; expected FLOP for a count, FLOP/s for a rate")]
    [InlineData("1e26 FLOPS", "may be a count of operations or operations per second")]
    [InlineData("989 TFLOPs", "may be a count of operations or operations per second")]
    [InlineData("989 tflops", "may be a count of operations or operations per second")]
    [InlineData("4 exaFLOPs", "may be a count of operations or operations per second")]
    [InlineData("1 petaFLOP", "may be a count of operations or operations per second")]
    [InlineData("1 QW", "'QW' is 10^30, more than can be stored")]
    [InlineData("15 Ttokens", "the unit 'Ttokens' is not known")]
    [InlineData("5 MVA", "the unit 'MVA' is not known")]
    [InlineData("500-2 GW", "the high end of the range is below the low end")]
    [InlineData("5 MW to 3 GB", "the two ends of the range have different units, watt and byte")]
    [InlineData("45.000 MW", "it is not clear whether '.' is the decimal or the group separator")]
    [InlineData("2e29 FLOP", "the number is too large")]
    [InlineData("5 GW 3", "the text continues with '3'")]
    [InlineData("$1 per GiB", "the text continues with 'per GiB'")]
    public void What_is_ambiguous_or_unknown_is_refused_with_the_reason(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FigureFormatException>(() => Figure.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("5B", "'B' may be billion, bytes or bits; expected a number of bytes, or one with a prefix, as in 5 GB")]
    [InlineData("5 b", "'b' may be billion, bytes or bits")]
    [InlineData("3-5B", "'B' may be billion, bytes or bits")]
    [InlineData("5 GW", "the unit is W; byte was expected")]
    public void In_a_column_of_bytes(string text, string expected) => Assert.Contains(
        expected, Assert.Throws<FigureFormatException>(() => Figure.ParseIn(Unit.Bytes, text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("5B bytes", "byte", 5e9)]
    [InlineData("5M", "byte", 5e6)]
    [InlineData("5 GB", "byte", 5e9)]
    [InlineData("1e26 FLOPs", "flop", 1e26)]
    [InlineData("1e26 FLOPS", "flop", 1e26)]
    [InlineData("1e26", "flop", 1e26)]
    [InlineData("989 TFLOPs", "flopPerSecond", 989e12)]
    [InlineData("1 petaFLOP", "flopPerSecond", 1e15)]
    [InlineData("150", "watt", 150)]
    [InlineData("150 MW", "watt", 150e6)]
    [InlineData("15T", "token", 15e12)]
    public void A_given_unit_decides(string text, string unit, double value) =>
        Assert.Equal(Figure.Exact((decimal)value, Unit.Parse(unit)), Figure.ParseIn(Unit.Parse(unit), text));

    [Theory]
    [InlineData("5 GW", "GW")]
    [InlineData("5 mW", "mW")]
    [InlineData("5B", "B")]
    [InlineData("5 FLOPs", "FLOPs")]
    [InlineData("5 Gb", "Gb")]
    public void A_custom_unit_with_the_same_symbol_remains_the_given_one(string text, string word)
    {
        Unit own = Unit.Count(word, word);
        Assert.Equal(Figure.Exact(5, own), Figure.ParseIn(own, text));
    }

    [Fact]
    public void A_column_in_megawatts()
    {
        var reader = new FigureReader { Unit = Unit.Watts, Scale = 1_000_000 };

        Assert.Equal(Figure.Exact(150_000_000, Unit.Watts), reader.Read("150"));
        Assert.Equal(Figure.Range(150_000_000, 300_000_000, Unit.Watts), reader.Read("150-300"));
        Assert.Equal(Figure.Exact(1_200_000_000, Unit.Watts), reader.Read("1.2 GW"));
        Assert.Equal(Figure.Range(150_000_000, 300_000_000, Unit.Watts), reader.Read("150-300 MW"));
        Assert.Equal(Figure.AtLeast(1_200_000, Unit.Watts), reader.Read("1,200+ kW"));
        Assert.Equal("the column is scaled by 1,000,000; write 176000, or remove the scale",
            Assert.Throws<FigureFormatException>(() => reader.Read("176B")).Reason);
        Assert.Equal("the column is scaled by 1,000,000; expected the number without 'W', or the unit with a prefix",
            Assert.Throws<FigureFormatException>(() => reader.Read("150 W")).Reason);
    }

    [Fact]
    public void Digits_are_those_of_the_culture()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal(Figure.Exact(1_500_000_000, Unit.Watts), Figure.Parse("1,5 GW", german));
        Assert.Equal(Figure.Exact(45_000_000_000, Unit.Watts), Figure.Parse("45.000 MW", german));
        Assert.Equal(Figure.Exact(2.1e25m, Unit.Flop), Figure.Parse("2,1×10^25 FLOP", german));
    }
}
