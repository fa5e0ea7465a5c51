using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class ImpliedBaseTests
{
    private static readonly Measure Revenue = StateOfAiCatalog.Embedded.Measures["measure.revenue"];

    [Theory]
    [InlineData("$10.32B", "+141%", "$4.28216B")]
    [InlineData("$10.32B", "+171%", "$3.80812B")]
    [InlineData("$30B", "3x", "$10B")]
    [InlineData("$30B", "-25%", "$40B")]
    [InlineData("$30B", "50% to 200%", "$10B to $20B")]
    [InlineData("$30B", "about 50%", "about $20B")]
    [InlineData("$30B", "up to 50%", "at least $20B")]
    [InlineData("$30B", "at least 50%", "at most $20B")]
    [InlineData("$30B to $60B", "2x to 3x", "$10B to $30B")]
    public void The_base_is_the_end_over_what_it_grew_to(string end, string growth, string implied)
    {
        Assert.Equal(implied, Growth.ImpliedBase(F(end), F(growth)).ToString("G6", null));
    }

    [Theory]
    [InlineData("-100%", UnknownReason.BaseIsZero)]
    [InlineData("-141%", UnknownReason.BaseIsNegative)]
    [InlineData("0x", UnknownReason.BaseIsZero)]
    [InlineData("-200% to 50%", UnknownReason.BaseMayNotBePositive)]
    public void No_base_is_implied_by_a_fall_to_nothing_or_below(string growth, UnknownReason reason)
    {
        Estimate<Quantity> implied = Growth.ImpliedBase(F("$30B"), F(growth));

        Assert.Equal(reason, implied.Reason);
        Assert.Contains("the growth is", implied.Explanation!, StringComparison.Ordinal);
    }

    [Fact]
    public void About_over_a_bound_leaves_nothing()
    {
        Assert.Equal(UnknownReason.BoundsTooWide, Growth.ImpliedBase(F("about $30B"), F("more than 50%")).Reason);
    }

    [Theory]
    [InlineData(MultipleReading.EndOverStart, "$100")]
    [InlineData(MultipleReading.IncreaseOverStart, "$75")]
    public void A_claim_is_taken_as_it_is_read(MultipleReading reading, string implied)
    {
        var claim = new GrowthClaim
        {
            Id = "growth-claim.own",
            Label = "Our own",
            Measure = Revenue,
            Kind = ClaimKind.Multiple,
            Stated = F("3x"),
            Reading = reading,
            Period = TimePeriod.OfYear(2023),
            To = new Observation
            {
                Id = "observation.own",
                Label = "Our own",
                Measure = Revenue,
                Period = TimePeriod.OfYear(2023),
                Value = F("$300")
            },
        };

        Assert.Equal(implied, claim.ImpliedBase.ToString());
    }

    [Theory]
    [InlineData("15 pp")]
    [InlineData("$15B")]
    public void A_growth_is_in_percent_or_a_multiple(string growth)
    {
        Estimate<Quantity> implied = Growth.ImpliedBase(F("$30B"), F(growth));

        Assert.Equal(UnknownReason.UnitsDiffer, implied.Reason);
        Assert.Equal($"a growth must be a percentage or a multiple, found {growth}", implied.Explanation);
    }
}
