namespace StateOfAi.Data.Tests;

public sealed class CopyrightCasesTests
{
    private static readonly Dataset<LegalMatter> Cases = StateOfAiCatalog.Embedded.Datasets.CopyrightCases;

    private static IEnumerable<LegalMatter> Suits => Cases.Where(matter => matter.Kind is LegalMatterKind.Lawsuit);

    [Theory]
    [InlineData("thomson-reuters-ross", "Thomson Reuters v. ROSS Intelligence", "1:20-cv-00613", "2020-05-06", "D. Del.", WorkMedium.Text)]
    [InlineData("doe-github", "Doe v. GitHub", "4:22-cv-06823", "2022-11-03", "N.D. Cal.", WorkMedium.Code)]
    [InlineData("getty-images-stability-ai-uk", "Getty Images v. Stability AI (UK)", "IL-2023-000007", "2023-01", "UK High Court",
        WorkMedium.Image)]
    [InlineData("concord-anthropic", "Concord v. Anthropic", "3:23-cv-01092", "2023-10-18", "M.D. Tenn.", WorkMedium.Music)]
    [InlineData("lehrman-lovo", "Lehrman v. Lovo", "1:24-cv-03770", "2024-05-16", "S.D.N.Y.", WorkMedium.Voice)]
    public void Suits_have_docket_day_court_and_medium(string id, string name, string docket, string filed, string court, WorkMedium medium)
    {
        LegalMatter suit = Cases["copyright-case." + id];

        Assert.Equal((name, docket, filed, medium), (suit.Label, suit.Docket, suit.Filed.ToString(), suit.Medium));
        Assert.Contains(court, suit.Court!.Aliases);
    }

    [Fact]
    public void Rulings_are_apart_from_suits()
    {
        Assert.Equal((23, 21), (Cases.Count, Suits.Count()));
        Assert.Equal(
            ["Thaler v. Perlmutter 2023-08-18", "Warhol Foundation v. Goldsmith 2023-05-18"],
            Cases.Where(matter => matter.Kind is LegalMatterKind.Ruling).Select(matter => $"{matter.Label} {matter.Decided}"));
        Assert.Equal("2025-02-11", Cases["copyright-case.thomson-reuters-ross"].Decided.ToString());
    }

    /// <summary>From the pages of the cases: none is told as merely filed whose source tells what became of it.</summary>
    [Theory]
    [InlineData("thomson-reuters-ross", LegalMatterStatus.PartlyDecided, "2026-06-11", "2025-02-11")]
    [InlineData("getty-images-stability-ai-uk", LegalMatterStatus.Decided, "2025-12-16", "2025-11-04")]
    [InlineData("getty-images-stability-ai-us", LegalMatterStatus.Dismissed, "2025-08-14", null)]
    [InlineData("kadrey-meta", LegalMatterStatus.PartlyDecided, "2026-05-19", "2025-06-25")]
    [InlineData("bartz-anthropic", LegalMatterStatus.PartlyDecided, "2026-05", "2025-06-23")]
    [InlineData("disney-midjourney", LegalMatterStatus.Open, "2026-07-05", null)]
    [InlineData("raw-story-openai", LegalMatterStatus.Dismissed, "2025-06-18", null)]
    [InlineData("concord-anthropic", LegalMatterStatus.Open, "2026-05-06", null)]
    [InlineData("new-york-times-openai", LegalMatterStatus.Open, "2025-04-03", null)]
    [InlineData("lehrman-lovo", LegalMatterStatus.Open, "2024-05-16", null)]
    [InlineData("thaler-perlmutter", LegalMatterStatus.Decided, "2026-03-02", "2023-08-18")]
    public void A_status_says_when_it_held(string id, LegalMatterStatus status, string asOf, string? decided)
    {
        LegalMatter matter = Cases["copyright-case." + id];

        Assert.Equal((status, asOf, decided), (matter.Status, matter.StatusAsOf.ToString(), matter.Decided?.ToString()));
        Assert.Equal(id is "lehrman-lovo", matter.Outcome is null);
    }

    [Fact]
    public void No_status_held_before_the_suit_was_filed_or_decided() => Assert.All(Cases, matter =>
    {
        Assert.False(matter.Filed is { } filed && matter.StatusAsOf.IsSurelyBefore(filed), matter.Id);
        Assert.False(matter.Decided is { } decided && matter.StatusAsOf.IsSurelyBefore(decided), matter.Id);
        Assert.Equal(matter.Status is LegalMatterStatus.Decided or LegalMatterStatus.PartlyDecided, matter.Decided is not null);
    });

    [Fact]
    public void A_matter_of_the_report_stood_so_when_that_came_out() =>
        Assert.All(StateOfAiCatalog.Embedded.Reports[2023].LegalMatters,
            matter => Assert.Equal("2023-10-12", matter.StatusAsOf.ToString()));

    [Fact]
    public void Suits_by_year() =>
        Assert.Equal(["2020: 1 row", "2022: 1 row", "2023: 10 rows", "2024: 8 rows", "2025: 1 row"],
            Suits.ToCohorts(suit => suit.Filed!.Value.Year).Select(year => year.ToString()));

    [Fact]
    public void Suits_by_quarter_leave_out_those_whose_month_is_not_known()
    {
        Cohorts<LegalMatter, TimePeriod> quarters =
            Suits.ToCohorts(suit => suit.Filed!.Value.Quarter is { } quarter ? TimePeriod.OfQuarter(suit.Filed.Value.Year, quarter) : null);

        Assert.Equal(
            ["2020-Q2 1", "2022-Q4 1", "2023-Q1 3", "2023-Q2 1", "2023-Q3 3", "2023-Q4 2", "2024-Q1 1", "2024-Q2 5", "2024-Q3 1",
                "2024-Q4 1", "2025-Q2 1"],
            quarters.Select(quarter => $"{quarter.Key.Code} {quarter.Count}"));
        Assert.Equal(["Chabon v. OpenAI"], quarters.RowsInNone.Select(suit => suit.Label));
    }

    [Fact]
    public void Suits_by_medium() => Assert.Equal(
        ["Text: 12 rows", "Code: 1 row", "Image: 4 rows", "Music: 3 rows", "Voice: 1 row"],
        Suits.ToCohorts(suit => suit.Medium!.Value, Enum.GetValues<WorkMedium>()).Select(medium => medium.ToString()));

    [Fact]
    public void Suits_against_one_company_are_found_by_its_row()
    {
        Organization openAi = (Organization)StateOfAiCatalog.Embedded["org.openai"];

        // Tremblay, Silverman, Chabon, Authors Guild, New York Times, Raw Story, Center for Investigative Reporting.
        Assert.Equal(7, Suits.Count(suit => suit.Defendants.Contains(openAi)));
    }

    [Fact]
    public void A_suit_that_was_filed_is_open_in_the_report_and_in_the_dataset()
    {
        LegalMatter[] all = [.. StateOfAiCatalog.Embedded.Reports[2023].LegalMatters, .. StateOfAiCatalog.Embedded.Datasets.CopyrightCases];

        Assert.Equal((5, 15), (all.Count(row => row.Dataset is null && row.Status is LegalMatterStatus.Open),
            all.Count(row => row.Dataset is not null && row.Status is LegalMatterStatus.Open)));
        Assert.Equal(["Decided", "Dismissed", "NotFiled", "Open", "PartlyDecided"],
            Enum.GetNames<LegalMatterStatus>().Order(StringComparer.Ordinal));
    }
}
