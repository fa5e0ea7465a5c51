namespace StateOfAi.Data.Tests;

/// <summary>What corrects a statement in a number or a period is shown by something; the rest is said in words.</summary>
public sealed class CorrectionTests
{
    private static readonly Report Report = StateOfAiCatalog.Embedded.Reports[2023];

    [Fact]
    public void A_number_or_period_that_corrects_is_shown_by_the_page_or_by_a_source_that_was_read() => Assert.All(
        Report.Errata.Where(erratum => erratum.Correct is not null || erratum.CorrectPeriod is not null),
        erratum => Assert.True(
            erratum.Basis is ErratumBasis.Page
                || (erratum.Basis is ErratumBasis.Source && erratum.Evidence.Any(source => source.Reading is not SourceReading.NotRead)),
            $"{erratum.Id} corrects by {erratum.Basis}"));

    [Fact]
    public void What_nothing_shows_is_at_most_fairly_sure() => Assert.All(
        Report.Errata.Where(erratum => erratum.Basis is ErratumBasis.CommonRecord or ErratumBasis.Reading),
        erratum => Assert.True(erratum.Certainty <= Certainty.FairlySure, $"{erratum.Id} is {erratum.Certainty} by {erratum.Basis}"));

    [Fact]
    public void What_is_read_from_the_words_of_an_address_alone_is_never_certain() => Assert.All(
        Report.Errata.Where(erratum => erratum is
        { Basis: ErratumBasis.Page, Kind: ErratumKind.Inferred, Fact.Reliability: Reliability.AddressOnly }),
        erratum => Assert.True(erratum.Certainty < Certainty.Certain, $"{erratum.Id} is certain of the words of an address"));

    [Fact]
    public void A_conflict_that_is_open_has_no_number_that_corrects() => Assert.All(
        Report.Conflicts.Where(conflict => conflict.Resolution is ConflictResolution.Open).SelectMany(conflict => conflict.Facts),
        fact => Assert.All(fact.Errata, erratum => Assert.True(erratum.Correct is null, $"{erratum.Id} corrects what is open")));

    [Theory]
    [InlineData("erratum.f036", ErratumKind.Ambiguous, null, null)]
    [InlineData("erratum.f086", ErratumKind.Ambiguous, null, null)]
    [InlineData("erratum.f093", ErratumKind.Incomplete, null, null)]
    [InlineData("erratum.f104-2", ErratumKind.Incomplete, null, "2022-11-07 to 2022-11-08")]
    [InlineData("erratum.f124", ErratumKind.Ambiguous, "up to 24.5%", null)]
    [InlineData("erratum.f159", ErratumKind.Ambiguous, null, null)]
    [InlineData("erratum.f164", ErratumKind.Incomplete, "-48.4%", "2023-05-02")]
    [InlineData("erratum.f173", ErratumKind.Incomplete, "-13.9%", "2023-03")]
    [InlineData("erratum.f314", ErratumKind.Wrong, "up to $694M", "2023-09-20")]
    [InlineData("erratum.f320", ErratumKind.Wrong, "about 78%", null)]
    [InlineData("erratum.f381", ErratumKind.Ambiguous, null, null)]
    public void What_corrects_a_statement_is_what_its_source_says(string id, ErratumKind kind, string? correct, string? period)
    {
        Erratum erratum = Report.Errata[id];

        Assert.Equal((kind, correct, period), (erratum.Kind, erratum.Correct?.ToString(), erratum.CorrectPeriod?.ToString()));
    }

    [Fact]
    public void A_conflict_that_was_decided_against_one_of_three_sides_has_them_all_and_is_open()
    {
        Conflict amd = Report.Conflicts["conflict.amd-export-chip"];
        Conflict shipments = Report.Conflicts["conflict.h100-shipments-2023"];

        Assert.Equal((3, ConflictResolution.Open), (amd.Sides.Count, amd.Resolution));
        Assert.Equal((2, ConflictResolution.Open), (shipments.Sides.Count, shipments.Resolution));
        Assert.Equal(["toms-hardware.h100-2024", "toms-hardware.h100-2023"], shipments.Evidence.Select(source => source.Id));
    }

    [Fact]
    public void What_the_first_month_of_a_product_is_said_to_have_earned_is_doubted() =>
        Assert.Equal(
            "erratum.f209",
            Assert.Single(Report.Observations["observation.midjourney-monthly-revenue-2022-03"].Provenance.Errata).Id);

    [Fact]
    public void What_Similarweb_estimates_and_what_Stack_Overflow_counts_are_tied_as_a_conflict()
    {
        Conflict conflict = Report.Conflicts["conflict.stack-overflow-traffic"];

        Assert.Contains(conflict, Report.Observations["observation.stack-overflow-traffic-2023-03"].Provenance.Conflicts);
        Assert.Contains("about 5 percent less", conflict.Sides[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim.anthropic-plan-per-year")]
    [InlineData("claim.discord-images-per-user")]
    public void No_claim_computes_what_the_page_does_not_say_of_its_figures(string id) =>
        Assert.DoesNotContain(Report.Claims, claim => claim.Id == id);
}
