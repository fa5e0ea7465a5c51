using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>How numbers whose units have prefixes are written, compared and added.</summary>
public sealed class MetricTextTests
{
    [Theory]
    [InlineData("1500000000", "watt", "1.5 GW")]
    [InlineData("150000000", "watt", "150 MW")]
    [InlineData("16750000000", "watt", "16.75 GW")]
    [InlineData("700", "watt", "700 W")]
    [InlineData("-1500", "watt", "-1.5 kW")]
    [InlineData("0", "watt", "0 W")]
    [InlineData("0.5", "watt", "0.5 W")]
    [InlineData("123456789", "watt", "123,456,789 W")]
    [InlineData("9500000000000", "wattHour", "9.5 TWh")]
    [InlineData("1100000000000000000", "flopPerSecond", "1.1 EFLOP/s")]
    [InlineData("989000000000000", "flopPerSecond", "989 TFLOP/s")]
    [InlineData("5000000000000000000000", "flopPerSecond", "5 ZFLOP/s")]
    [InlineData("21000000000000000000000000", "flop", "2.1e25 FLOP")]
    [InlineData("1000000000000000000000", "flop", "1e21 FLOP")]
    [InlineData("300000000000000000000", "flop", "300 EFLOP")]
    [InlineData("12", "flop", "12 FLOP")]
    [InlineData("80000000000", "byte", "80 GB")]
    [InlineData("549755813888", "byte", "512 GiB")]
    [InlineData("1", "byte", "1 byte")]
    [InlineData("512", "byte", "512 bytes")]
    [InlineData("15000000000000", "token", "15T tokens")]
    [InlineData("128000", "token", "128,000 tokens")]
    [InlineData("99000000000000000000000", "token", "9.9e22 tokens")]
    [InlineData("99000000000000000000000", "USD", "$9.9e22")]
    [InlineData("99000000000000000000000", "percent", "9.9e22%")]
    [InlineData("12345678901234567890123", "gpu", "1.2345678901234567890123e22 GPUs")]
    public void A_figure_has_a_readable_prefix_and_reads_back(string number, string unit, string text)
    {
        Figure figure = Figure.Exact(decimal.Parse(number, CultureInfo.InvariantCulture), Unit.Parse(unit));
        Assert.Equal(text, figure.ToString());
        Assert.Equal(figure, Figure.Parse(text));
    }

    [Theory]
    [InlineData("150-300 MW", "150 to 300 MW", "150–300 MW")]
    [InlineData("100 MW to 1 GW", "100 MW to 1 GW", "100 MW–1 GW")]
    [InlineData("0 to 5 GW", "0 to 5 GW", "0–5 GW")]
    [InlineData("5e20 to 5e25 FLOP", "500 EFLOP to 5e25 FLOP", "500 EFLOP–5e25 FLOP")]
    [InlineData("at least 1.5 GW", "at least 1.5 GW", "1.5+ GW")]
    [InlineData(">1e26 FLOP", "more than 1e26 FLOP", ">1e26 FLOP")]
    [InlineData("$50/MWh", "$50 per MWh", "$50 per MWh")]
    [InlineData("2 TFLOP/s/W", "2 TFLOP/s per W", "2 TFLOP/s per W")]
    public void Ranges_bounds_and_rates(string text, string words, string symbols)
    {
        Figure figure = Figure.Parse(text);
        Assert.Equal((words, symbols), (figure.ToString(), figure.ToString("S", null)));
        Assert.Equal((figure, figure), (Figure.Parse(words), Figure.Parse(symbols)));
    }

    [Theory]
    [InlineData("G", "1.2345 GW")]
    [InlineData("G3", "1.23 GW")]
    [InlineData("N1", "1.2 GW")]
    [InlineData("M1", "1,234.5 MW")]
    [InlineData("B2", "1.23 GW")]
    [InlineData("T3", "0.001 TW")]
    [InlineData("K0", "1,234,500 kW")]
    [InlineData("F", "1,234,500,000 W")]
    [InlineData("F1", "1,234,500,000.0 W")]
    [InlineData("N1+", "+1.2 GW")]
    public void Formats(string format, string text) => Assert.Equal(text, Figure.Parse("1234.5 MW").ToString(format, null));

    [Theory]
    [InlineData("M2", "2.10e25 FLOP", "2.10e25")]
    [InlineData("B1", "2.1e25 FLOP", "2.1e25")]
    [InlineData("T", "2.1e25 FLOP", "2.1e25")]
    public void A_scale_does_not_fill_numbers_beyond_it_with_zeros(string format, string text, string cell)
    {
        Figure training = Figure.Parse("2.1e25 FLOP");
        TableView view = new[] { training, Figure.Parse("3e24 FLOP") }.ToView(view => view.Column("Training", each => each, format));

        Assert.Equal((text, text), (training.ToString(format, null), training.ToEstimate().ToString(format, null)));
        Assert.StartsWith($"| Training (FLOP) |\n| ---: |\n| {cell} |\n", view.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("5,000.0 TFLOP", Figure.Parse("5e15 FLOP").ToString("T1", null));
    }

    [Theory]
    [InlineData(1.23456e9, null, "1.23 GW")]
    [InlineData(999.96e6, null, "1 GW")]
    [InlineData(999.96e6, "N1", "1.0 GW")]
    [InlineData(0.12345, null, "0.123 W")]
    [InlineData(1e-9, null, "1e-9 W")]
    [InlineData(-1.23456e9, "+", "-1.23 GW")]
    [InlineData(1e30, null, "1e30 W")]
    public void Computed_power(double watts, string? format, string text) =>
        Assert.Equal(text, new Quantity(watts, Unit.Watts).ToString(format, null));

    [Theory]
    [InlineData(2.13456e25, null, "2.13e25 FLOP")]
    [InlineData(2.13456e25, "N1", "2.1e25 FLOP")]
    [InlineData(2.13456e20, null, "213 EFLOP")]
    [InlineData(2e29, null, "2e29 FLOP")]
    public void Computed_operations(double operations, string? format, string text) =>
        Assert.Equal(text, new Quantity(operations, Unit.Flop).ToString(format, null));

    [Fact]
    public void Power_is_added_compared_and_divided()
    {
        Figure half = Figure.Parse("150 MW"), whole = Figure.Parse("0.3 GW");

        Assert.Equal("450 MW", (half + whole).ToString());
        Assert.Equal("450 MW", new[] { half, whole }.Sum().ToString());
        Assert.Equal("2x", (whole / half).ToString());
        Assert.Equal(Figure.Parse("300,000 kW"), whole);
        Assert.Equal("+100%", Growth.Between(half, whole).Percent.ToString("+", null));
        Assert.Equal("$1.5B", (Figure.Parse("$10M per MW") * half).ToString());
        Assert.Equal(UnknownReason.UnitsDiffer, (half + Figure.Parse("3 GWh")).Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, (Figure.Parse("5 EFLOP") + Figure.Parse("5 EFLOP/s")).Reason);
    }

    [Fact]
    public void A_series_of_energy_is_annualized_and_grows()
    {
        TimePeriod first = TimePeriod.Parse("2024-Q1"), second = TimePeriod.Parse("2024-Q2");
        Series energy = new[] { (first, Figure.Parse("900 MWh")), (second, Figure.Parse("1.8 GWh")) }
            .ToSeries(row => row.Item1, row => row.Item2);

        Assert.Equal("2x", energy.PeriodOverPeriod(second).Multiple.ToString());
        Assert.Equal("7.2 GWh", Figure.Parse("1.8 GWh").Annualized(second).ToString());
    }

    [Fact]
    public void A_column_shares_a_prefix_in_its_heading()
    {
        (string Site, Figure Power)[] sites = [("A", Figure.Parse("150 MW")), ("B", Figure.Parse("0.3 GW"))];
        TableView view = sites.ToView(table => table.Column("Site", site => site.Site).Column("Power", site => site.Power));

        Assert.Equal("""
            | Site | Power (MW) |
            | --- | ---: |
            | A | 150 |
            | B | 300 |

            """, view.ToMarkdown(), ignoreLineEndingDifferences: true);
        Assert.Equal("Site,Power (W)\nA,150000000\nB,300000000\n", view.ToCsv());
        Assert.Equal("150 MW", view.Rows[0][1].Text);
    }

    [Fact]
    public void A_column_of_unlike_sizes_keeps_its_units()
    {
        Figure[] sites = [Figure.Parse("5 kW"), Figure.Parse("20 GW")];

        Assert.Equal("""
            | Power |
            | ---: |
            | 5 kW |
            | 20 GW |

            """, sites.ToView(table => table.Column("Power", site => site)).ToMarkdown(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_column_of_performance_has_the_largest_prefix()
    {
        Figure[] machines = [Figure.Parse("1.1 exaFLOPS"), Figure.Parse("2 EFLOP/s")];

        Assert.Equal("""
            | Peak (EFLOP/s) |
            | ---: |
            | 1.1 |
            | 2.0 |

            """, machines.ToView(table => table.Column("Peak", machine => machine)).ToMarkdown(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_column_of_training_compute_has_exponents()
    {
        Figure[] runs = [Figure.Parse("2.1e25 FLOP"), Figure.Parse("3.4e24 FLOP")];

        Assert.Equal("""
            | Compute (FLOP) |
            | ---: |
            | 2.1e25 |
            | 3.4e24 |

            """, runs.ToView(table => table.Column("Compute", run => run)).ToMarkdown(), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("1.5 GW", "\"1.5 GW\"")]
    [InlineData("2.1e25 FLOP", "\"2.1e25 FLOP\"")]
    [InlineData("512 GiB", "\"512 GiB\"")]
    public void Json_is_the_text(string text, string json) =>
        Assert.Equal(json, System.Text.Json.JsonSerializer.Serialize(Figure.Parse(text)));

    [Fact]
    public void A_custom_count_of_operations_is_the_known_unit() => Assert.Same(Unit.Flop, Unit.Count("FLOP", "FLOP"));
}
