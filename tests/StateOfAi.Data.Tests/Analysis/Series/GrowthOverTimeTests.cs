using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class GrowthOverTimeTests
{
    [Fact]
    public void Without_periods_there_is_growth_and_no_rate()
    {
        Growth growth = Growth.Between(F("$10"), F("$20"));

        Assert.Equal("100%", growth.Percent.ToString());
        Assert.Equal(UnknownReason.PeriodMissing, growth.CompoundAnnualRate.Reason);
        Assert.Null(growth.Months);
    }

    [Theory]
    [InlineData("2023", "2022", -12)]
    [InlineData("2023", "2023", 0)]
    [InlineData("as-of 2023-06", "as-of 2023-06", 0)]
    public void A_rate_needs_an_end_after_the_base(string from, string to, double months)
    {
        Growth growth = Growth.Between(At(from, "$10"), At(to, "$20"));

        Assert.Equal(months, growth.Months);
        Assert.Equal("2x", growth.Multiple.ToString());
        Assert.Equal(UnknownReason.PeriodsNotOrdered, growth.CompoundAnnualRate.Reason);
        Assert.Equal("$10 to $20: +100%, 2x", growth.ToString());
    }

    [Theory]
    [InlineData("as-of 2022", "2023")]
    [InlineData("2022", "as-of 2023")]
    [InlineData("2023-Q1", "2023")]
    [InlineData("2023-06", "2023-Q3")]
    [InlineData("nvidia:FY2024-Q1", "nvidia:FY2024")]
    [InlineData("2022", "2023-01/2023-06")]
    public void A_level_is_not_set_against_a_flow_nor_a_quarter_against_a_year(string from, string to)
    {
        Growth growth = Growth.Between(At(from, "$10"), At(to, "$40"));

        Assert.Equal(UnknownReason.PeriodsNotComparable, growth.Change.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, growth.Multiple.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, growth.CompoundAnnualRate.Reason);
    }

    [Theory]
    [InlineData("2023-02", "2023-03")]
    [InlineData("2022-Q1", "nvidia:FY2024-Q2")]
    [InlineData("nvidia:FY2016-Q4", "nvidia:FY2017-Q4")]
    [InlineData("2022", "2022-07/2023-06")]
    [InlineData("arm:FY2022", "2023")]
    public void Months_and_quarters_of_unlike_days_are_of_one_length(string from, string to)
    {
        Assert.True(Growth.Between(At(from, "$10"), At(to, "$40")).CompoundAnnualRate.IsKnown);
    }

    [Fact]
    public void A_known_reason_goes_before_the_periods()
    {
        Assert.Equal(UnknownReason.ValueMissing, Growth.Between(At("2023-Q1", null), At("2023", "$1")).Change.Reason);
    }

    [Theory]
    [InlineData("2021", "2023", "$4", "100%")]
    [InlineData("2021", "2023", "$3 to $4", "73.2051% to 100%")]
    [InlineData("2022-H2", "2023-H1", "$2", "300%")]
    [InlineData("as-of 2023-01-01", "as-of 2024-01-01", "$0", "-100%")]
    [InlineData("2022", "2023", "up to $2", "at most 100%")]
    [InlineData("2022", "2023", "about $2", "about 100%")]
    public void The_annual_rate_compounds_over_the_true_time(string from, string to, string end, string rate)
    {
        Assert.Equal(rate, Growth.Between(At(from, "$1"), At(to, end)).CompoundAnnualRate.ToString("G6", null));
    }

    [Theory]
    [InlineData("-$1")]
    [InlineData("-$1 to $5")]
    [InlineData("up to -$1")]
    public void No_rate_leads_below_zero(string end)
    {
        Growth growth = Growth.Between(At("2022", "$1"), At("2023", end));

        Assert.True(growth.Percent.IsKnown);
        Assert.Equal(UnknownReason.EndIsNegative, growth.CompoundAnnualRate.Reason);
    }

    [Fact]
    public void A_rate_beyond_any_number_is_not_infinite_but_unknown()
    {
        Growth growth = Growth.Between(At("as-of 2023-01-01", "$1"), At("as-of 2023-01-02", "$1B"));

        Assert.Equal(UnknownReason.BoundsTooWide, growth.CompoundAnnualRate.Reason);
        Assert.True(growth.CompoundMonthlyRate.IsKnown);
    }

    [Fact]
    public void Computed_ends_grow_as_printed_ones_do()
    {
        Estimate<Quantity> from = F("more than $10").ToEstimate(), to = F("$40").ToEstimate();

        Assert.Equal("at most 4x", Growth.Between(from, to).Multiple.ToString());
        Assert.Equal(UnknownReason.PeriodMissing, Growth.Between(from, to).CompoundAnnualRate.Reason);
        Growth twoYears = Growth.Between(TimePeriod.OfYear(2021), from, TimePeriod.OfYear(2023), to);
        Assert.Equal("at most 100%", twoYears.CompoundAnnualRate.ToString());
        Assert.Equal((from, to, 24d), (twoYears.From, twoYears.To, twoYears.Months));
    }

    [Fact]
    public void What_is_observed_grows_and_what_is_missing_says_so()
    {
        Seen first = new(TimePeriod.OfYear(2021), F("$10")), last = new(TimePeriod.OfYear(2023), F("$40"));

        Assert.Equal("100%", Growth.Between(first, last).CompoundAnnualRate.ToString());
        Growth none = Growth.Between(first, null);
        Assert.Equal(UnknownReason.ValueMissing, none.Percent.Reason);
        Assert.Equal("$10 to missing: not known: the end is missing", none.ToString());
    }

    [Fact]
    public void A_culture_writes_the_numbers_and_another_format_is_refused()
    {
        Growth growth = Growth.Between(F("$1.5B"), F("$3B"));

        Assert.Equal("$1,5B to $3B: +100 %, 2x", growth.ToString("G", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("$1.5B to $3.0B: +100.0%, 2.0x", growth.ToString("N1", null));
        Assert.Throws<FormatException>(() => growth.ToString("P1", null));
    }

    [Theory]
    [InlineData("as-of 2022", "as-of 2023-06", "$1", "$2", null, "58.8763% to 422.02%")]
    [InlineData("as-of 2022-06-30", "as-of 2023", "$1", "$2", null, "58.7401% to 297.046%")]
    [InlineData("as-of 2023-04", "as-of 2023-05", "$2", "$1", 1.0, "-99.9756% (-100% to -98.5405%)")]
    public void A_date_that_is_partly_known_leaves_room_for_the_rate(string from, string to, string start, string end, double? months,
        string rate)
    {
        // The times are 17 29/30 and 5 1/30 months, 18 and 6 1/31, 1 30/31 and 1/31.
        Growth growth = Growth.Between(At(from, start), At(to, end));

        Assert.Equal(months, growth.Months);
        Assert.Equal(rate, growth.CompoundAnnualRate.ToString("G6", null));
    }

    [Theory]
    [InlineData("as-of 2023", "as-of 2023-06")]
    [InlineData("as-of 2023-06-30", "as-of 2023")]
    public void Where_the_end_may_come_first_there_is_no_rate(string from, string to)
    {
        Growth growth = Growth.Between(At(from, "$1"), At(to, "$2"));

        Assert.Equal(UnknownReason.PeriodsNotOrdered, growth.CompoundAnnualRate.Reason);
        Assert.Contains("may not come after", growth.CompoundAnnualRate.Explanation, StringComparison.Ordinal);
        Assert.Equal("2x", growth.Multiple.ToString());
    }

    [Fact]
    public void A_figure_without_a_period_is_not_missing()
    {
        Growth growth = Growth.Between(new PeriodValue(null, F("$1")), new PeriodValue(null, F("$2")));

        Assert.Equal("2x", growth.Multiple.ToString());
        Assert.Equal(UnknownReason.PeriodMissing, growth.CompoundAnnualRate.Reason);
    }

    [Fact]
    public void A_share_of_a_year_and_one_of_nine_months_are_compared()
    {
        Growth growth = Growth.Between(At("2022", "55%"), At("2023-01/2023-09", "70%"));

        Assert.Equal("15 pp", growth.Change.ToString());
        Assert.Equal("27.2727%", growth.Percent.ToString("G6", null));
        Assert.Equal(UnknownReason.PeriodsNotComparable, Growth.Between(At("2022", "$55"), At("2023-01/2023-09", "$70")).Percent.Reason);
    }

    [Fact]
    public void Years_that_may_be_a_day_apart_leave_a_rise_without_a_ceiling() =>
        Assert.Equal("28.2609% (at least 13.2713%)",
            Growth.Between(At("as-of 2022", "$4.6T"), At("as-of 2023", "$5.9T")).CompoundAnnualRate.ToString("G6", null));

    [Fact]
    public void Change_keeps_the_digits_that_were_printed() =>
        Assert.Equal(0.2, Growth.Between(F("$0.1"), F("$0.3")).Change.Value.Value);

    [Fact]
    public void A_place_in_an_order_does_not_grow()
    {
        Growth growth = Growth.Between(F("rank 1"), F("rank 3"));

        Assert.Equal(UnknownReason.UnitHasNoAmount, growth.Multiple.Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, growth.Change.Reason);
    }

    private sealed record Seen(TimePeriod? Period, Figure? Value) : IObserved;

    // A quarter against a year besides what the figures themselves forbid, or do not.
    [Theory]
    [InlineData("2022-Q1", "$1", "2022", "€1", UnknownReason.CurrenciesDiffer)]
    [InlineData("2022-Q1", "$1", "2022", "1 user", UnknownReason.UnitsDiffer)]
    [InlineData("2022-Q1", "rank 1", "2022", "rank 2", UnknownReason.UnitHasNoAmount)]
    [InlineData("2022-Q1", null, "2022", "$1", UnknownReason.ValueMissing)]
    [InlineData("2022-Q1", "$0", "2022", "$1", UnknownReason.PeriodsNotComparable)]
    public void The_figures_come_before_the_periods_and_these_before_the_base(string fromPeriod, string? from, string toPeriod, string to,
        UnknownReason reason)
    {
        Growth growth = Growth.Between(At(fromPeriod, from), At(toPeriod, to));

        Assert.Equal((reason, reason, reason), (growth.Change.Reason, growth.Multiple.Reason, growth.CompoundAnnualRate.Reason));
    }

    [Fact]
    public void Points_do_not_grow_into_a_percentage()
    {
        Assert.Equal(UnknownReason.UnitsDiffer, Growth.Between(F("15 pp"), F("55%")).Change.Reason);
        Assert.Equal(UnknownReason.CurrenciesDiffer,
            Growth.Between(SeriesOf.Text("2022=$1", "2023").First, SeriesOf.Text("2023=€1", "2024").First).Multiple.Reason);
    }
}
