using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>The numbers of the 2023 report, worked by hand to six digits.</summary>
public sealed class GrowthOfPrintedFiguresTests
{
    [Fact]
    public void Market_cap_of_NVIDIA_grew_129_times_in_ten_years()
    {
        Growth growth = Growth.Between(At("as-of 2013-10-12", "$8.5B"), At("as-of 2023-10-12", "$1.1T"));

        Assert.Equal("129.412x", growth.Multiple.ToString("G6", null));
        Assert.Equal(120, growth.Months);
        Assert.Equal("62.6288%", growth.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal("4.13573%", growth.CompoundMonthlyRate.ToString("G6", null));
        Assert.Equal("$1.0915T", growth.Change.ToString("G6", null));
        Assert.Equal("$8.5B to $1.1T over 10 years: +12,841.2%, 129.412x, +62.6288% a year", growth.ToString("G6", null));
    }

    [Fact]
    public void The_market_cap_of_two_years_gives_the_same_rate_with_the_room_that_the_days_leave()
    {
        Growth growth = Growth.Between(At("as-of 2013", "$8.5B"), At("as-of 2023", "$1.1T"));

        Assert.Equal("129.412x", growth.Multiple.ToString("G6", null));
        Assert.Equal(120, growth.Months);
        // From the first day of 2013 to the last of 2023 are 131 30/31 months, from the last to the first 108 1/31.
        Assert.Equal("62.6288% (55.6125% to 71.6302%)", growth.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal("$8.5B to $1.1T over about 10 years: +12,841.2%, 129.412x, about +62.6288% a year", growth.ToString("G6", null));
    }

    [Theory]
    [InlineData("292 unicorns", "315 unicorns", "7.87671%")]
    [InlineData("$4.6T", "$5.9T", "28.2609%")]
    [InlineData("$207B", "$155B", "-25.1208%")]
    [InlineData("$29B", "$22B", "-24.1379%")]
    [InlineData("$100B", "$100B", "0%")]
    public void Percent_is_the_change_over_the_base(string from, string to, string percent)
    {
        Assert.Equal(percent, Growth.Between(F(from), F(to)).Percent.ToString("G6", null));
    }

    [Fact]
    public void Users_of_Gradio_grew_by_a_quarter_a_month()
    {
        Growth growth = Growth.Between(At("2023-01", "120,000 users"), At("2023-08", "580,000 users"));

        Assert.Equal("4.83333x", growth.Multiple.ToString("G6", null));
        Assert.Equal("25.2419%", growth.CompoundMonthlyRate.ToString("G6", null));
        Assert.Equal("120,000 users to 580,000 users over 7 months: +383.333%, 4.83333x, +25.2419% a month", growth.ToString("G6", null));
    }

    [Fact]
    public void Revenue_of_Uizard_tripled_in_three_months()
    {
        Growth growth = Growth.Between(At("as-of 2023-04-30", "$1M"), At("as-of 2023-07-31", "$3M"));

        Assert.Equal("44.225%", growth.CompoundMonthlyRate.ToString("G6", null));
        Assert.Equal("8,000%", growth.CompoundAnnualRate.ToString());
    }

    [Fact]
    public void Shipments_of_H100_grow_by_three_to_four_times_and_no_point_is_made_up()
    {
        Growth growth = Growth.Between(At("2023", "500,000 GPUs"), At("2024", "1.5M to 2M GPUs"));

        Assert.Equal("3x to 4x", growth.Multiple.ToString());
        Assert.Null(growth.Multiple.Point);
        Assert.Equal("200% to 300%", growth.CompoundAnnualRate.ToString());
        Assert.EndsWith("over 1 year: +200% to +300%, 3x to 4x", growth.ToString(), StringComparison.Ordinal);
        Assert.Equal("1M GPUs to 1.5M GPUs", growth.Change.ToString());
    }

    [Fact]
    public void A_share_grows_in_percentage_points_and_in_percent()
    {
        Growth growth = Growth.Between(F("55%"), F("70%"));

        Assert.Equal("15 pp", growth.Change.ToString());
        Assert.Equal("27.2727%", growth.Percent.ToString("G6", null));
    }
}
