namespace StateOfAi.Data.Tests;

public sealed class GrowthClaimTests
{
    private static readonly Table<GrowthClaim> Claims = StateOfAiCatalog.Embedded.Reports[2023].GrowthClaims;

    [Fact]
    public void A_stated_time_is_the_time_of_the_growth()
    {
        Growth growth = Claims["growth-claim.uizard-one-to-three-million"].Recomputed;

        // From one to three million in three months: the cube root of 3, as claim.uizard-monthly-rate has it.
        Assert.Equal(3, growth.Months);
        Assert.Equal("at most 44.225%", growth.CompoundMonthlyRate.ToString("G6", null));
        Assert.Equal("at most 44.225% per month",
            StateOfAiCatalog.Embedded.Reports[2023].Claims["claim.uizard-monthly-rate"].Recomputed.ToString("G6", null));
    }

    [Theory]
    [InlineData("6 months", "100%", "12.2462%")]
    [InlineData("1 year", "100%", "5.94631%")]
    // Two to three years: 2^(1/24) and 2^(1/36).
    [InlineData("2 to 3 years", "100%", "1.94406% to 2.93022%")]
    public void Times_are_of_any_unit_and_have_bounds(string time, string percent, string monthly)
    {
        Growth growth = Own(ClaimKind.TimeToMultiple, time, "$1M", "$2M").Recomputed;

        Assert.Equal((percent, monthly), (growth.Percent.ToString(), growth.CompoundMonthlyRate.ToString("G6", null)));
    }

    [Fact]
    public void A_multiple_whose_ends_were_not_printed_has_rates()
    {
        GrowthClaim photoroom = Claims["growth-claim.photoroom-revenue-six-months"];

        Assert.False(photoroom.Recomputed.Multiple.IsKnown);
        // Doubled in six months: 2^(1/6) and 2^2.
        Assert.Equal(("2x", "12.2462%", "300%"),
            (photoroom.StatedGrowth.Multiple.ToString("G6", null), photoroom.StatedGrowth.CompoundMonthlyRate.ToString("G6", null),
                photoroom.StatedGrowth.CompoundAnnualRate.ToString("G6", null)));
        Assert.NotEmpty(photoroom.StatedGrowth.Sources);
        Assert.Equal("171%", Claims["growth-claim.nvidia-data-center-year-on-year"].StatedGrowth.CompoundAnnualRate.ToString());
        Assert.Equal("12.2462%",
            Growth.OfMultiple(Figure.Parse("+100%"), TimePeriod.Parse("2023-02"), TimePeriod.Parse("2023-08"))
                .CompoundMonthlyRate.ToString("G6", null));
        Assert.Equal(UnknownReason.PeriodMissing, Growth.OfMultiple(Figure.Parse("2x"), null, null).CompoundMonthlyRate.Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, Growth.OfMultiple(Figure.Parse("$2"), null, null).Multiple.Reason);
        Assert.Equal(UnknownReason.ValueMissing, Growth.OfMultiple(null, null, null).Multiple.Reason);
    }

    [Fact]
    public void Premiums_compare_as_multiples()
    {
        GrowthClaim seed = Claims["growth-claim.genai-seed-premium"], seriesA = Claims["growth-claim.genai-series-a-premium"];

        Assert.Equal(("1.33x", "2.3x"), (seed.StatedMultiple.ToString(), seriesA.StatedMultiple.ToString()));
        // 2.30 / 1.33.
        Assert.Equal("1.72932x", CohortComparison.Between(
            CohortValue.Of("Series A", seriesA.StatedMultiple), CohortValue.Of("seed", seed.StatedMultiple)).Ratio.ToString("G6", null));
    }

    [Theory]
    [InlineData("growth-claim.stable-diffusion-training-cost-cut", "0.125x")]
    [InlineData("growth-claim.elevenlabs-second-million", "0.5x")]
    [InlineData("growth-claim.nvidia-market-cap-ten-years", "130x")]
    [InlineData("growth-claim.nvidia-data-center-quarter-on-quarter", "2.41x")]
    [InlineData("growth-claim.uizard-one-to-three-million", "not known: the claim states a duration, 3 months, not a multiple")]
    public void A_claim_is_a_multiple(string id, string multiple) => Assert.Equal(multiple, Claims[id].StatedMultiple.ToString());

    [Fact]
    public void An_increase_by_times_is_one_more() =>
        Assert.Equal("4x", Own(ClaimKind.Multiple, "3x", "$1M", "$2M", MultipleReading.IncreaseOverStart).StatedMultiple.ToString());

    [Fact]
    public void Groups_that_are_compared_have_no_growth_and_say_so()
    {
        Assert.Equal(
            "not known: the claim compares two groups, seed rounds of generative-AI companies and seed rounds of all startups, not two "
                + "times; StatedMultiple has the ratio of the two",
            Claims["growth-claim.genai-seed-premium"].Recomputed.ToString());
        Assert.All(Claims.Where(claim => claim.ComparedGroup is not null), claim =>
        {
            Assert.Contains("compares two groups", claim.Recomputed.Percent.Explanation, StringComparison.Ordinal);
            Assert.Contains("compares two groups", claim.StatedGrowth.Percent.Explanation, StringComparison.Ordinal);
            Assert.NotEmpty(claim.Recomputed.Sources);
        });
    }

    private static GrowthClaim Own(ClaimKind kind, string stated, string from, string to, MultipleReading? reading = null)
    {
        var measure = new Measure { Id = "measure.own", Label = "Own", Definition = "Own", Kind = MeasureKind.Money };
        return new()
        {
            Id = "growth-claim.own",
            Label = "Our own",
            Measure = measure,
            Kind = kind,
            Stated = Figure.Parse(stated),
            Reading = reading,
            Period = TimePeriod.OfYear(2023),
            From = Row("observation.from", "2022", from),
            To = Row("observation.to", "2023", to),
        };

        Observation Row(string id, string period, string value) => new()
        {
            Id = id,
            Label = id,
            Measure = measure,
            Period = TimePeriod.Parse(period),
            Value = Figure.Parse(value),
        };
    }
}
