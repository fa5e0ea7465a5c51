using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>Two results as one table say nothing of the first that is not true of the second.</summary>
public sealed class ConcatTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Shares_of_two_wholes_have_no_whole()
    {
        MarketShares<string> ten = Shares("$10"), forty = Shares("$40");

        Assert.Contains("The whole is $10.", ten.Take(1).ToView().Notes);
        Assert.Empty(ten.Concat(forty).ToView().Notes);
        Assert.Equal(2, ten.Concat(forty).ToView().Rows.Count);

        static MarketShares<string> Shares(string amount) =>
            MarketShares.Of(new Dictionary<string, Figure> { ["a"] = Figure.Parse(amount) });
    }

    [Fact]
    public void Points_of_two_series_say_each_what_they_are_of()
    {
        Series first = Text("2020=$1; 2022=$2", "2023", "US"), second = Text("2020=$3", "2024", "world");

        Assert.Equal(["As read 2023.", "Scope: US.", "Missing: 2021."], first.Where(_ => true).ToView().Notes);
        TableView both = first.Concat(second).ToView();
        Assert.Empty(both.Notes);
        Assert.Equal(["2023 US", "2023 US", "2024 world"], both.Rows.Select(row => $"{row[2].Text} {row[3].Text}"));
    }

    [Fact]
    public void Contributions_and_shifts_of_two_are_of_neither()
    {
        GrowthContributions<string> growth = Platforms.Contributions(
            FiscalCalendar.Nvidia.Quarter(2023, 2), FiscalCalendar.Nvidia.Quarter(2024, 2));
        MarketSharesByPeriod<NvidiaPlatform> shares = Catalog.Datasets.NvidiaRevenue.ByPlatform.Where(row => row.Period.Year == 2020)
            .ToMarketSharesByPeriod(row => row.Period, row => row.Platform, row => row.Value);

        Assert.NotEmpty(growth.Where(_ => true).ToView().Notes);
        Assert.Empty(growth.Concat(Platforms.Contributions(
            FiscalCalendar.Nvidia.Quarter(2023, 2), FiscalCalendar.Nvidia.Quarter(2024, 2))).ToView().Notes);
        Assert.NotEmpty(shares.Shifts[0].Where(_ => true).ToView().Notes);
        Assert.Empty(shares.Shifts[0].Concat(shares.Shifts[1]).ToView().Notes);
    }

    [Fact]
    public void Rows_of_two_vintages_have_the_title_of_neither()
    {
        ChipCitationsDataset citations = Catalog.Datasets.ChipCitations;
        Table<ChipCitation> earlier = citations.OfVintage(citations.Vintages[0]);

        Assert.Equal(citations.Title, citations.Take(1).ToView().Title);
        TableView both = citations.Take(1).Concat(earlier.Take(1)).ToView();
        Assert.Null(both.Title);
        Assert.StartsWith($"{citations.Title}: ", Assert.Single(both.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_figure_hints_at_those_that_the_row_has()
    {
        Series unicorns = Catalog.Datasets.Unicorns
            .Where(row => row.Country == Country.Parse("GB") && row.Reading is ReportReading.Slides).ToSeries();

        Assert.Equal("as of 2022 has no value, and its row has Combined value $207B; ToSeries(row => row.Period, …) uses another",
            unicorns.First.Value.Explanation);
    }
}
