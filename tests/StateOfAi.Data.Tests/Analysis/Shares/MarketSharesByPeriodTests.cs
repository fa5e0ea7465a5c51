using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MarketSharesByPeriodTests
{
    private static readonly Row[] Rows =
    [
        new("2023", "NVIDIA", 90), new("2022", "Google", 20), new("2022", "NVIDIA", 50), new("2023", "Google", 10),
        new("2022", "NVIDIA", 30), new("2021", "NVIDIA", 10),
    ];

    private sealed record Row(string Year, string Vendor, int Papers)
    {
        public TimePeriod Period => TimePeriod.Parse(Year);
    }

    private static MarketSharesByPeriod<string> Shares =>
        Rows.ToMarketSharesByPeriod(row => row.Period, row => row.Vendor, row => Figure.Exact(row.Papers, Unit.Count("paper", "papers")));

    [Fact]
    public void Shares_of_each_period_are_in_the_order_of_the_periods()
    {
        Assert.Equal("2021: NVIDIA: 100%\n2022: NVIDIA: 80%; Google: 20%\n2023: NVIDIA: 90%; Google: 10%", Shares.ToString());
        Assert.Equal(["2021", "2022", "2023"], Shares.Keys.Select(period => period.Code));
        Assert.Equal(["2021", "2022", "2023"], Shares.Select(pair => pair.Key.Code));
        Assert.Equal("100 papers", Shares[TimePeriod.OfYear(2022)].Whole.ToString());
        Assert.Equal(3, Shares.Count);
        Assert.Equal(3, Shares.Values.Count());
        Assert.True(Shares.ContainsKey(TimePeriod.OfYear(2021)));
        Assert.False(Shares.TryGetValue(TimePeriod.OfYear(2020), out _));
        Assert.Contains("2021, 2022, 2023", Assert.Throws<KeyNotFoundException>(() => Shares[TimePeriod.OfYear(2020)]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void From_period_to_period_shares_shift()
    {
        Assert.Equal(["NVIDIA: -20 pp; Google: +20 pp; new: Google", "NVIDIA: +10 pp; Google: -10 pp"],
            Shares.Shifts.Select(shift => shift.ToString()));
        Assert.Equal("2022", Shares.Shifts[0].ToPeriod!.Code);

        ShareShift<string> both = Shares.Shift(TimePeriod.OfYear(2021), TimePeriod.OfYear(2023));

        Assert.Equal("-10 pp", both["NVIDIA"].Points.ToString());
        // From 10 to 90 of a market from 10 to 100.
        Assert.Equal("+80 papers: +90 papers with the market, -10 papers from its change in share", both["NVIDIA"].Amount.ToString());
    }

    [Fact]
    public void Shares_of_periods_of_unlike_length_move_and_their_amounts_say_why_not()
    {
        Row[] rows = [new("2022", "NVIDIA", 10), new("2023-Q1", "NVIDIA", 10), new("2023-Q2", "NVIDIA", 20)];
        MarketSharesByPeriod<string> shares =
            rows.ToMarketSharesByPeriod(row => row.Period, row => row.Vendor, row => row.Papers, Unit.Users);

        Assert.Equal("0 pp", shares.Shifts[0]["NVIDIA"].Points.ToString());
        Assert.Equal("0 pp", shares.Shifts[0].Rest.ToString());
        Assert.Equal(UnknownReason.PeriodsNotComparable, shares.Shifts[0]["NVIDIA"].Amount.Change.Reason);
        Assert.Equal(
            "+10 users: +10 users with the market, 0 users from its change in share", shares.Shifts[1]["NVIDIA"].Amount.ToString());
        Assert.Equal(UnknownReason.PeriodsNotOrdered,
            shares.Shift(TimePeriod.OfQuarter(2023, 2), TimePeriod.OfQuarter(2023, 1))["NVIDIA"].Points.Reason);
    }

    [Fact]
    public void A_share_of_a_year_moves_to_that_of_the_months_after_it()
    {
        // The US share of private capital: 55% of 2022, 70% of 2023 up to October 12.
        Row[] rows = [new("2022", "US", 55), new("2022", "others", 45), new("2023-01-01/2023-10-12", "US", 70),
            new("2023-01-01/2023-10-12", "others", 30)];
        ShareShift<string> shift = rows.ToMarketSharesByPeriod(row => row.Period, row => row.Vendor, row => row.Papers, Unit.Usd).Shifts[0];

        Assert.Equal("+15 pp", shift["US"].Points.ToString("+", null));
        Assert.Equal(UnknownReason.PeriodsNotComparable, shift["US"].Share.OwnGrowth.Reason);
        // A moment is of another kind than a stretch.
        Assert.Equal(UnknownReason.PeriodsNotComparable, new Row[] { new("2022", "US", 1), new("as-of 2023-06-30", "US", 1) }
            .ToMarketSharesByPeriod(row => row.Period, row => row.Vendor, row => row.Papers, Unit.Usd).Shifts[0]["US"].Points.Reason);
    }

    [Fact]
    public void A_period_may_have_a_reported_total_and_one_that_is_missing_is_no_sum()
    {
        MarketSharesByPeriod<string> shares = Rows.ToMarketSharesByPeriod(
            row => row.Period, row => row.Vendor, row => (decimal)row.Papers, Unit.Users,
            total: period => period.Year == 2021 ? null : F("200 users"));

        Assert.Equal(UnknownReason.ValueMissing, shares[TimePeriod.OfYear(2021)]["NVIDIA"].Share.Reason);
        Assert.Contains("2021", shares[TimePeriod.OfYear(2021)]["NVIDIA"].Share.Explanation!, StringComparison.Ordinal);
        Assert.Equal("NVIDIA: 40%; Google: 10%; the rest: 50%", shares[TimePeriod.OfYear(2022)].ToString());
    }

    [Fact]
    public void A_row_has_a_period_and_a_key()
    {
        Assert.Throws<ArgumentException>("period",
            () => Rows.ToMarketSharesByPeriod(_ => null, row => row.Vendor, row => row.Papers, Unit.Users));
        Assert.Throws<ArgumentException>("key",
            () => Rows.ToMarketSharesByPeriod(row => row.Period, _ => (string)null!, row => row.Papers, Unit.Users));
        Assert.Throws<ArgumentException>("unit",
            () => Rows.ToMarketSharesByPeriod(row => row.Period, row => row.Vendor, row => (double)row.Papers));
        Assert.Throws<ArgumentNullException>("key",
            () => Rows.ToMarketSharesByPeriod(row => row.Period, (Func<Row, string>)null!, row => F("5 users")));
    }
}
