namespace StateOfAi.Data.Tests;

/// <summary>What may be added up of the counts of papers: the parts of one group in one vintage, and all of them.</summary>
public sealed class ChipCitationPartsTests
{
    private static readonly ChipCitationsDataset Citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
    private static readonly PartialDate October2024 = PartialDate.OfMonth(2024, 10), October2026 = PartialDate.OfMonth(2026, 10);

    // The text of the edition has five of eight families; the chart has the others without numbers.
    [Fact]
    public void Five_of_eight_families_have_no_shares()
    {
        MarketShares<Chip> shares = Citations.SharesByYear(ChipGroup.Family, October2026)[TimePeriod.OfYear(2026)];

        Assert.All(shares, part => Assert.Equal(UnknownReason.ValueMissing, part.Share.Reason));
        Assert.Equal(["chip.amd", "chip.apple", "chip.ascend", "chip.asic", "chip.fpga", "chip.nvidia", "chip.startups-6", "chip.tpu"],
            shares.Select(part => part.Key.Id).Order(StringComparer.Ordinal));
        Assert.Contains("not in the vintage 2026-10", shares.First().Share.Explanation, StringComparison.Ordinal);
        Assert.False(shares.Whole.IsKnown);
    }

    [Fact]
    public void Three_of_twelve_chips_have_no_shares() => Assert.All(
        Citations.SharesByYear(ChipGroup.NvidiaChip, October2026)[TimePeriod.OfYear(2026)], part => Assert.False(part.Share.IsKnown));

    // TPUs and startups of 2023, ASICs of 2020 to 2022 and AMD from 2023 on are not in the chart of 2024.
    [Theory]
    [InlineData(2018, true)]
    [InlineData(2019, true)]
    [InlineData(2020, false)]
    [InlineData(2022, false)]
    [InlineData(2023, false)]
    [InlineData(2024, false)]
    public void Years_of_2024_with_all_families_have_shares(int year, bool isKnown) => Assert.All(
        Citations.SharesByYear(ChipGroup.Family, October2024)[TimePeriod.OfYear(year)], part => Assert.Equal(isKnown, part.Share.IsKnown));

    // 1,859 of 2,435 papers, as in June 2026; 21,452 of 22,763, with five startups in place of six.
    [Theory]
    [InlineData("2024-10", 2018, 76.34497)]
    [InlineData("2022-12", 2022, 94.24065)]
    public void Shares_of_a_vintage_with_all_families(string vintage, int year, double percent)
    {
        MarketShares<Chip> shares = Citations.SharesByYear(ChipGroup.Family, PartialDate.Parse(vintage))[TimePeriod.OfYear(year)];

        Assert.Equal(percent, 100 * shares.Single(part => part.Key.Id == "chip.nvidia").Share.Point!.Value.Value, 5);
    }

    [Fact]
    public void A_table_of_shares_says_when_they_were_read()
    {
        Assert.Contains("As read 2026-06.", Citations.SharesByYear(ChipGroup.Family).ToView().Notes);
        Assert.Contains("As read 2022-12.", Citations.SharesByYear(ChipGroup.Family, PartialDate.OfMonth(2022, 12)).ToMarkdown(),
            StringComparison.Ordinal);
        Assert.Contains("As read 2026-06.", Citations.SharesByYear(ChipGroup.Family)[TimePeriod.OfYear(2025)].ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Families_do_not_add_up_with_the_chips_that_they_contain()
    {
        ChipCitation[] year = [.. Citations.Where(row => row.Period.Year == 2024 && row.Papers is not null)];
        ChipCitation[] two = [.. year.Where(row => row.Name is "All NVIDIA" or "A100")];

        Assert.Equal(2, two.Length);
        Assert.Equal(UnknownReason.ScopesDiffer, two.ToSum(row => row.Papers).Reason);
        Assert.Equal(UnknownReason.ScopesDiffer, year.ToSum(row => row.Papers).Reason);
        Assert.Equal(UnknownReason.ScopesDiffer, year.ToMarketShares(row => row.Name, row => row.Papers).First().Share.Reason);
        Assert.Throws<ArgumentException>("rows", () =>
            Citations.Where(row => row is { Name: "All NVIDIA", Period.Year: 2023 } or { Name: "A100", Period.Year: 2024 }).ToSeries());
        // 44,389 + 1,702 + 1,070 + 164 + 87 + 604 + 586 + 264.
        Assert.Equal(48_866, year.Where(row => row.Group is ChipGroup.Family).ToSum(row => row.Papers).Point!.Value.Value);
    }
}
