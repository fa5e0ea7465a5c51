using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MarketConcentrationTests
{
    private static readonly (int Year, string Vendor, string? Papers)[] Rows =
    [
        (2021, "NVIDIA", "10 papers"), (2022, "NVIDIA", "80 papers"), (2022, "Google", "20 papers"),
        (2023, "Google", "70 papers"), (2023, "NVIDIA", "30 papers"), (2024, "Google", "50 papers"), (2024, "NVIDIA", "50 papers"),
    ];

    private static MarketSharesByPeriod<string> Of(IEnumerable<(int Year, string Vendor, string? Papers)> rows) =>
        rows.ToMarketSharesByPeriod(row => TimePeriod.OfYear(row.Year), row => row.Vendor, row => row.Papers is { } text ? F(text) : null);

    [Fact]
    public void Each_period_has_its_index_and_its_leader()
    {
        ResultList<MarketConcentration<string>> periods = Of(Rows).Concentration;

        Assert.Equal([10_000, 6_800, 5_800, 5_000], periods.Select(period => Math.Round(period.Herfindahl.Points.Number, 6)));
        Assert.Equal(["NVIDIA", "NVIDIA", "Google", null], periods.Select(period => period.Lead.Leader?.Key));
        Assert.Equal([1, 2, 2, 2], periods.Select(period => period.Parts));
        Assert.Equal([2021, 2022, 2023, 2024], periods.Select(period => period.Period.Start.Year));
    }

    [Fact]
    public void A_line_and_a_table_have_both()
    {
        ResultList<MarketConcentration<string>> periods = Of(Rows).Concentration;

        Assert.Equal("2022: HHI 6,800; leader: NVIDIA, 80%", periods[1].ToString());
        Assert.Equal("2024: HHI 5,000", periods[3].ToString());
        Assert.Equal(["Period", "Parts", "HHI", "Leader", "Leader share"], periods.ToView().Columns.Select(column => column.Name));
        Assert.Equal(["2022", "2", "6,800", "NVIDIA", "80"], periods.ToView().Rows[1].Select(cell => cell.Text));
    }

    [Fact]
    public void A_table_of_shares_notes_the_concentration_at_both_ends()
    {
        Assert.Equal(["2021: HHI 10,000; leader: NVIDIA,", "2024: HHI 5,000."],
            Of(Rows).ToView().Notes.Select(note => note.Split(" 100")[0]));
        Assert.Single(Of(Rows[..1]).ToView().Notes);
        Assert.Empty(Of([(2021, "NVIDIA", null), (2021, "Google", "1 paper")]).ToView().Notes);
        Assert.Equal(["2022", "2024"],
            Of(Rows).Where(pair => pair.Key.Start.Year > 2021).Reverse().ToView().Notes.Select(note => note[..4]));
    }

    [Fact]
    public void The_share_of_one_part_is_a_series()
    {
        Series google = Of(Rows).Of("Google");

        Assert.Equal([20, 70, 50], google.Select(point => point.Value.Number));
        Assert.Equal(Unit.Percent, google.Unit);
        Assert.Equal(TimePeriod.OfYear(2022), google.First.Period);
    }

    [Fact]
    public void A_period_without_the_part_is_a_gap()
    {
        Series google = Of([.. Rows, (2025, "NVIDIA", "1 paper"), (2026, "Google", "1 paper")]).Of("Google");

        Assert.Equal([TimePeriod.OfYear(2025)], google.Gaps);
        Assert.Null(Of(Rows)[TimePeriod.OfYear(2021)].GetOrNull("Google"));
    }

    [Fact]
    public void A_part_that_no_period_has_is_refused_with_the_names() =>
        Assert.Equal("No part is named 'AMD' in any period. The parts are: NVIDIA, Google.",
            Assert.Throws<KeyNotFoundException>(() => Of(Rows).Of("AMD")).Message);

    [Fact]
    public void A_series_of_shares_rests_on_its_rows()
    {
        ChipCitationsDataset citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
        Chip chip = citations.SharesByYear(ChipGroup.Family).Values.First().First().Key;

        Series shares = citations.SharesByYear(ChipGroup.Family).Of(chip);

        Assert.NotEmpty(shares.Sources);
        Assert.True(shares.Last.IsProjected);
    }

    [Fact]
    public void Many_periods_are_written_by_their_ends() => Assert.Equal(
        "2021: NVIDIA: 100\n(3 more periods)\n2025: NVIDIA: 100",
        Of([.. Rows, (2025, "NVIDIA", "1 paper")]).ToString().Replace(" %", "", StringComparison.Ordinal)
            .Replace("%", "", StringComparison.Ordinal));
}
