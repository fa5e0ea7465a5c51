using static StateOfAi.Data.Tests.SaleExamples;

namespace StateOfAi.Data.Tests;

/// <summary>A table pasted into a report says what it is.</summary>
public sealed class TitleTests
{
    private static readonly DatasetCollection Data = StateOfAiCatalog.Embedded.Datasets;
    private static readonly Chip Nvidia = StateOfAiCatalog.Embedded.Chips["chip.nvidia"];

    [Fact]
    public void Series_and_their_growth_say_what_they_are_of()
    {
        Series revenue = Data.NvidiaRevenue.DataCenter;

        Assert.Equal("NVIDIA data center revenue, quarterly", Title(revenue));
        Assert.Equal(Title(revenue), Title(revenue.TakeLast(4)));
        Assert.Equal(Title(revenue), Title(revenue[^4..]));
        Assert.Equal(Title(revenue), Title(revenue.Where(point => point.Period.Year > 2024)));
        Assert.Equal("NVIDIA data center revenue, year over year", Title(revenue.YearOverYear()));
        Assert.Equal(Title(revenue.YearOverYear()), Title(revenue.YearOverYear().TakeLast(8)));
        Assert.Equal("NVIDIA data center revenue, quarter over quarter", Title(revenue.PeriodOverPeriod()));
        Assert.Equal("AI papers that cite NVIDIA chips, yearly", Title(Data.ChipCitations.Of(Nvidia)));
        Assert.Equal("AI papers that cite NVIDIA chips, year over year",
            Title(Data.ChipCitations.Of(Nvidia).WithoutProjections().PeriodOverPeriod()));
        Assert.Equal("AI funding, quarterly", Title(Data.FundingByQuarter.Amount));
    }

    [Fact]
    public void Results_of_rows_of_one_dataset_have_its_title()
    {
        Assert.Equal("Chip citations in AI papers", Title(Data.ChipCitations.ByChip(ChipGroup.Family)));
        Assert.Equal("NVIDIA chips: Chip citations in AI papers, yearly", Title(Data.ChipCitations.ByChip(ChipGroup.Family)[Nvidia]));
        Assert.Equal("Market shares: Chip citations in AI papers", Title(Data.ChipCitations.SharesByYear(ChipGroup.Family)));
        Assert.Equal("Market shares: Chip citations in AI papers, 2024",
            Title(Data.ChipCitations.SharesByYear(ChipGroup.Family)[TimePeriod.OfYear(2024)]));
        Assert.Equal("Market concentration: Chip citations in AI papers",
            Title(Data.ChipCitations.SharesByYear(ChipGroup.Family).Concentration));
        Assert.Equal("Changes in market shares: Chip citations in AI papers, 2023 to 2024",
            Title(Data.ChipCitations.SharesByYear(ChipGroup.Family).Shift(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024))));
        Assert.Equal("NVIDIA chips, share of Chip citations in AI papers, yearly",
            Title(Data.ChipCitations.SharesByYear(ChipGroup.Family).Of(Nvidia)));
        Assert.Equal("Revisions: Chip citations in AI papers",
            Title(Data.ChipCitations.RevisionsBetween(Data.ChipCitations.Vintages[0], Data.ChipCitations.Vintages[^1])));
        Assert.Equal("Contributions to growth: Chip citations in AI papers, 2023 to 2024",
            Title(Data.ChipCitations.ByChip(ChipGroup.Family).Contributions(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024))));
    }

    [Fact]
    public void Tables_have_a_title_and_those_of_a_report_name_it()
    {
        Assert.Equal("Acquisitions, State of AI Report 2023", Title(StateOfAiCatalog.Embedded.Reports[2023].Acquisitions));
        Assert.Equal("Growth claims, State of AI Report 2023", Title(StateOfAiCatalog.Embedded.Reports[2023].GrowthClaims.Take(2)));
        Assert.Equal("Chips", Title(StateOfAiCatalog.Embedded.Chips));
        Assert.Equal("AI unicorns by country", Title(Data.Unicorns));
        Assert.Equal("Chip citations in AI papers, by year", Title(Data.ChipCitations.OfVintage(Data.ChipCitations.Vintages[0])));
    }

    [Fact]
    public void What_was_computed_of_a_series_and_rows_of_your_own_have_none()
    {
        Series revenue = Data.NvidiaRevenue.DataCenter;

        Assert.Null(Title(revenue.TrailingSums(4)));
        Assert.Null(Title(revenue.Where(_ => true).Concat(Data.NvidiaRevenue.Total)));
        Assert.Null(Title(SeriesOf.DataCenter));
        Assert.Null(Title(BySeller));
        Assert.Null(Title(Shares));
    }

    [Fact]
    public void Shares_of_your_own_rows_over_time_say_what_they_are()
    {
        MarketSharesByPeriod<string> shares = Sales.ToMarketSharesByPeriod(sale => sale.Period, sale => sale.Seller, sale => sale.Amount);

        Assert.Equal("A, market share, yearly", Title(shares.Of("A")));
        Assert.Equal("Market concentration", Title(shares.Concentration));
        Assert.Equal("Changes in market shares, 2022 to 2023", Title(shares.Shifts[0]));
    }

    private static string? Title(ITabular table) => table.ToView().Title;
}
