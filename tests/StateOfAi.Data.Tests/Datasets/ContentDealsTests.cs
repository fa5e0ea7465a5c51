namespace StateOfAi.Data.Tests;

public sealed class ContentDealsTests
{
    private static readonly Dataset<ContentLicense> Deals = StateOfAiCatalog.Embedded.Datasets.ContentDeals;

    [Theory]
    [InlineData("shutterstock-openai-2022", "Shutterstock > OpenAI", "2022-10", null)]
    [InlineData("shutterstock-meta", "Shutterstock > Meta", "2023-01-12", null)]
    [InlineData("shutterstock-apple", "Shutterstock > Apple", "2024-04-06", "$25M to $50M", LicenseStatus.Reported)]
    [InlineData("axel-springer-openai", "Axel Springer > OpenAI", "2023-12-13", "€20,000,000 to €99,999,999 per year")]
    [InlineData("reddit-google", "Reddit > Google", "2024-02-22", "about $60M per year")]
    [InlineData("automattic-openai-midjourney", "Automattic > OpenAI + Midjourney", "2024-02-27", null, LicenseStatus.Reported)]
    [InlineData("wiley", "Wiley > ", "2024-03-07", "$23M")]
    [InlineData("le-monde-prisa-openai", "Le Monde + Prisa Media > OpenAI", "2024-03-13", null)]
    [InlineData("dotdash-meredith-openai", "Dotdash Meredith > OpenAI", "2024", "at least $16M per year")]
    [InlineData("informa-microsoft", "Informa > Microsoft", "2024", "at least $10M")]
    [InlineData("getty-images-openai", "Getty Images > OpenAI", "2026-06-21", null)]
    public void Deals_name_both_sides_the_day_and_the_fee(string id, string sides, string day, string? fee,
        LicenseStatus status = LicenseStatus.Announced)
    {
        ContentLicense deal = Deals["content-deal." + id];

        Assert.Equal((sides, day, fee, status),
            ($"{Names(deal.Licensors)} > {Names(deal.Licensees)}", (deal.AnnouncedOn ?? deal.ReportedOn).ToString(), deal.Fee?.ToString(),
                deal.Status));
        Assert.Equal(id is "informa-microsoft", deal.Details.Any(detail => detail.Name is "payments"));
    }

    [Fact]
    public void Deals_by_year()
    {
        Cohorts<ContentLicense, int> years = Deals.ToCohorts(deal => (deal.AnnouncedOn ?? deal.ReportedOn)!.Value.Year);

        Assert.Equal(14, Deals.Count);
        Assert.Equal(["2022: 1 row", "2023: 4 rows", "2024: 8 rows", "2026: 1 row"], years.Select(year => year.ToString()));
    }

    /// <summary>
    /// 404 Media called the deals of Automattic imminent; Bloomberg reported a licensee of Reddit before Reddit named Google.
    /// </summary>
    [Fact]
    public void No_deal_rests_on_the_tracker_alone() =>
        Assert.All(Deals, deal => Assert.NotEqual(["aiwatchdog.licensing"], deal.Provenance.Sources.Select(source => source.Id)));

    [Fact]
    public void A_report_is_no_signature()
    {
        Assert.All(Deals, deal => Assert.Null(deal.SignedOn));
        Assert.Equal(["content-deal.shutterstock-apple", "content-deal.automattic-openai-midjourney"],
            Deals.Where(deal => deal.Status is LicenseStatus.Reported).Select(deal => deal.Id));
        Assert.Equal(("2024-02-16", "2024-02-22"),
            (Deals["content-deal.reddit-google"].ReportedOn.ToString(), Deals["content-deal.reddit-google"].AnnouncedOn.ToString()));
        Assert.All(Deals, deal => Assert.NotNull(deal.Period));
    }

    [Fact]
    public void Fees_a_year_do_not_add_up_with_fees_for_a_whole_term() =>
        Assert.Equal(UnknownReason.UnitsDiffer,
            Deals.Where(deal => deal.Fee?.Unit is { Kind: UnitKind.Rate } || deal.Fee?.Unit == Unit.Usd).Sum(deal => deal.Fee).Reason);

    [Fact]
    public void Terms_and_archives_are_kept()
    {
        Assert.Equal("6 years", Deals["content-deal.shutterstock-openai-2023"].Term!.ToString());
        Assert.Equal("1985",
            Deals["content-deal.associated-press-openai"].Details.Single(detail => detail.Name is "archiveFrom").Date.ToString());
    }

    private static string Names(IReadOnlyList<Organization> organizations) =>
        string.Join(" + ", organizations.Select(organization => organization.Name));
}
