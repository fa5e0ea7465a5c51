using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Missing numbers that are left out or bounded: the result says how many, and in which rows.</summary>
public sealed class StatedMissingTests
{
    private sealed record Round(string Company, string Country, int Year, decimal? Amount)
    {
        public override string ToString() => Company;
    }

    private static readonly Round[] Rounds =
    [
        new("Ada", "US", 2023, 60), new("Bee", "US", 2023, null), new("Cog", "UK", 2023, 40), new("Dot", "FR", 2023, null),
        new("Eel", "US", 2024, 30), new("Fig", "UK", 2024, 70),
    ];

    private static Round[] Of(int year) => [.. Rounds.Where(round => round.Year == year)];

    [Fact]
    public void Left_out_amounts_are_named_by_the_shares()
    {
        MarketShares<string> shares =
            Of(2023).ToMarketShares(round => round.Country, round => round.Amount ?? Missing.LeftOut, Unit.Usd);

        Assert.Equal(60, shares["US"].Percent.Number, 12);
        Assert.Equal(40, shares["UK"].Percent.Number, 12);
        Assert.Null(shares.GetOrNull("FR"));
        Assert.Equal(
            [
                "1 of 2 amounts is missing and left out (row 2, Bee).",
                "FR: 1 of 1 amount is missing and left out (row 4, Dot).",
            ],
            shares.Doubts.Select(doubt => doubt.Text).Order(StringComparer.Ordinal));
        Assert.All(shares.Doubts, doubt => Assert.Equal(DoubtKind.Missing, doubt.Kind));
        Assert.Contains("FR: 1 of 1 amount is missing", shares.ToText(), StringComparison.Ordinal);
        Assert.Contains("1 of 2 amounts is missing", shares.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bounded_amounts_bound_the_shares()
    {
        MarketShares<string> shares =
            Of(2023).ToMarketShares(round => round.Country, round => round.Amount ?? Missing.UpTo(20), Unit.Usd);

        // 60 / (60 + 40 + 20) to 80 / (80 + 40).
        Assert.Equal(50, shares["US"].Percent.Lower!.Value.Value, 9);
        Assert.Equal(66.66666666666667, shares["US"].Percent.Upper!.Value.Value, 9);
        Assert.Equal(0, shares["FR"].Percent.Lower!.Value.Value);
        Assert.Equal(16.666666666666668, shares["FR"].Percent.Upper!.Value.Value, 9);
        Assert.Contains("1 of 1 amount is missing and taken as $0 to $20 (row 4, Dot", shares["FR"].Amount.ToString() + shares.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_by_period_keep_a_year_without_missing_amounts_free_of_doubt()
    {
        MarketSharesByPeriod<string> shares = Rounds.ToMarketSharesByPeriod(
            round => TimePeriod.OfYear(round.Year), round => round.Country, round => round.Amount ?? Missing.LeftOut, Unit.Usd);

        Assert.Equal(2, shares[TimePeriod.OfYear(2023)].Doubts.Count);
        Assert.Empty(shares[TimePeriod.OfYear(2024)].Doubts);
        Assert.Equal(30, shares[TimePeriod.OfYear(2024)]["US"].Percent.Number, 12);
    }

    [Fact]
    public void Sums_by_period_say_so()
    {
        Series left = Rounds.ToSeriesOfSums(
            round => TimePeriod.OfYear(round.Year), round => round.Amount ?? Missing.LeftOut, Unit.Usd);
        Series bounded = Rounds.ToSeriesOfSums(
            round => TimePeriod.OfYear(round.Year), round => round.Amount ?? Missing.UpTo(10), Unit.Usd);

        Assert.Equal(100, left.First.Value.Number);
        Assert.StartsWith("2 of 4 amounts are missing and left out (", Assert.Single(left.First.Doubts).Text, StringComparison.Ordinal);
        Assert.Empty(left.Last.Doubts);
        Assert.Equal((100.0, 120.0), (bounded.First.Value.Lower!.Value.Value, bounded.First.Value.Upper!.Value.Value));
        Assert.Single(bounded.YearOverYear(TimePeriod.OfYear(2024)).Doubts);
    }

    [Fact]
    public void Cohorts_divide_by_the_rows_that_remain()
    {
        Cohort<Round, string> us = Rounds.ToCohorts(round => round.Country)["US"];

        Assert.Equal(90, us.Sum(round => round.Amount ?? Missing.LeftOut, Unit.Usd).Number);
        Assert.Equal(45, us.Mean(round => round.Amount ?? Missing.LeftOut, Unit.Usd).Number);
        Assert.Equal(45, us.Median(round => round.Amount ?? Missing.LeftOut, Unit.Usd).Number);
        Assert.Equal("$30 to $36.7", us.Mean(round => round.Amount ?? Missing.UpTo(20), Unit.Usd).ToString());
        foreach (Estimate<Quantity> number in (Estimate<Quantity>[])[
            us.Mean(round => round.Amount ?? Missing.LeftOut, Unit.Usd), us.Median(round => round.Amount ?? Missing.LeftOut, Unit.Usd)])
        {
            Assert.StartsWith("1 of 3 amounts is missing and left out", Assert.Single(((ISourced)number).Doubts).Text,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sum_takes_any_number()
    {
        Assert.Equal(200, Rounds.ToSum(round => round.Amount ?? Missing.LeftOut, Unit.Usd).Number);
        Assert.Equal("$200 to $220", Rounds.ToSum(round => round.Amount ?? Missing.UpTo(F("up to $10")), Unit.Usd).ToString());
        Assert.Equal(UnknownReason.ValueMissing, Rounds.ToSum(round => round.Amount, Unit.Usd).Reason);
        Assert.Equal("no amount is left", new decimal?[] { null }.ToSum(one => one ?? Missing.LeftOut, Unit.Usd).Explanation);
        Assert.Equal(UnknownReason.NoValues, Array.Empty<Round>().ToSum(round => round.Amount, Unit.Usd).Reason);
    }

    [Fact]
    public void Many_rows_are_counted_and_the_first_named() => Assert.Equal(
        "30 of 31 amounts are missing and left out (row 2; row 3; row 4; 27 more).",
        Assert.Single(((ISourced)Enumerable.Range(0, 31).Select(n => new { Amount = n == 0 ? 1m : (decimal?)null })
            .Select(row => row.Amount).ToSum(amount => amount ?? Missing.LeftOut, Unit.Usd)).Doubts).Text);

    [Fact]
    public void A_maximum_that_is_only_about_right_has_no_upper_end()
    {
        Assert.Contains("about $10, has no upper end; state one with WithTolerance",
            Assert.Throws<ArgumentException>("maximum", () => Missing.UpTo(F("about $10"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("maximum", () => Missing.UpTo(F("about $10") * 2));
        var rows = new Figure?[] { F("$5"), null };
        Assert.Equal("$5 to $16", $"{rows.ToSum(row => row ?? Missing.UpTo(F("about $10").WithTolerance(new Fraction(0.1))))}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("at least $5")]
    [InlineData("-$5")]
    public void A_maximum_is_an_upper_end(string? text) =>
        Assert.Throws<ArgumentException>("maximum", () => Missing.UpTo(text is null ? null : F(text)));

    [Fact]
    public void A_maximum_in_another_unit_is_refused()
    {
        Assert.Throws<UnitMismatchException>(() => Rounds.ToSum(round => round.Amount ?? Missing.UpTo(F("€5")), Unit.Usd));
        Assert.Throws<ArgumentException>("unit", () => new Figure?[] { null }.ToSum(figure => figure ?? Missing.UpTo(5)));
    }

    [Fact]
    public void Where_nothing_is_added_up_it_is_missing()
    {
        Round[] rounds = [new("Ada", "US", 2022, 5), new("Bee", "US", 2023, null)];

        Assert.Equal(UnknownReason.ValueMissing,
            rounds.ToSeries(round => TimePeriod.OfYear(round.Year), round => round.Amount ?? Missing.LeftOut, Unit.Usd).Last.Value.Reason);
        Assert.Equal(1, rounds.ToSample(round => round.Amount ?? Missing.LeftOut, Unit.Usd).Missing);
        Assert.Equal("$0 to $9", rounds.ToSeries(
            round => TimePeriod.OfYear(round.Year), round => round.Amount ?? Missing.UpTo(9), Unit.Usd).Last.Value.ToString());
    }

    [Fact]
    public void Different_maxima_are_not_given_to_every_row()
    {
        Estimate<Quantity> money = new[] { (Name: "Tessera", Most: 50m), (Name: "Seed", Most: 500m) }
            .ToSum(row => Missing.UpTo(row.Most), Unit.Usd);
        Estimate<Quantity> alike = new[] { ("A", 50m), ("B", 50m) }.ToSum(row => Missing.UpTo(row.Item2), Unit.Gpus);

        Assert.Equal("2 of 2 amounts are missing and taken as $0 to at most $500 (row 1, Tessera; row 2, Seed).",
            Assert.Single(((ISourced)money).Doubts).Text);
        Assert.Equal("2 of 2 amounts are missing and taken as 0 GPUs to 50 GPUs (row 1, A; row 2, B).",
            Assert.Single(((ISourced)alike).Doubts).Text);
    }
}
