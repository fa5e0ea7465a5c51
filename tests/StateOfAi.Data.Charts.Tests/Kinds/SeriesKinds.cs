namespace StateOfAi.Data.Charts.Tests;

/// <summary>Kinds of charts over time.</summary>
internal static class SeriesKinds
{
    internal static IReadOnlyList<Kind> All { get; } =
    [
        new("series",
            () => Citations.Of(StateOfAiCatalog.Embedded.Chips["chip.nvidia"]).ToChart(),
            () => Companies["Quux"].ToChart()),
        // Two vintages meet at a seam.
        new("spliced-series",
            () => Series.Splice(Citations.Of(StateOfAiCatalog.Embedded.Chips["chip.nvidia"], Citations.Vintages[0]),
                Citations.Of(StateOfAiCatalog.Embedded.Chips["chip.nvidia"]), SplicePolicy.PreferEarlier).ToChart(),
            () => Series.Splice(Companies["Frob"], Newer, SplicePolicy.PreferLater).ToChart(new() { Title = "Sales of Frob, invented" })),
        new("several-series",
            () => Citations.ByChip(ChipGroup.NvidiaChip).ToChart(),
            () => Companies.ToChart()),
        new("small-multiples",
            () => Citations.ByChip(ChipGroup.Family).ToSmallMultiples(),
            () => Companies.ToSmallMultiples()),
        new("growth",
            () => Citations.Of(StateOfAiCatalog.Embedded.Chips["chip.nvidia"]).PeriodOverPeriod().ToChart(),
            () => Companies["Frob"].PeriodOverPeriod().ToChart()),
        new("growth-list",
            // Sums over four quarters overlap.
            () => StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.TrailingSums(4).YearOverYear().ToChart(),
            () => new[]
            {
                Growth.Between(Sale.Some[0], Sale.Some[1]), Growth.Between(Sale.Some[2], Sale.Some[4]),
                Growth.Between(Sale.Some[12], Sale.Some[13]), Growth.Between(Sale.Some[13], Sale.Some[14]),
            }.ToResultList(Columns).ToChart()),
        new("contributions",
            () => StateOfAiCatalog.Embedded.Datasets.AnnualCapex.Where(row => row.Period.Calendar is null)
                .ToSeriesBy(row => row.Organization.Name, scope: "as each company reports it")
                .Contributions(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024)).ToChart(),
            () => Sale.Whole.ToSeriesBy(row => row.Name).Contributions(TimePeriod.OfYear(2021), TimePeriod.OfYear(2024)).ToChart()),
    ];

    private static ChipCitationsDataset Citations => StateOfAiCatalog.Embedded.Datasets.ChipCitations;

    private static SeriesByKey<string> Companies => Sale.Some.ToSeriesBy(row => row.Name);

    private static Series Newer => new[] { (2023, 6.5m), (2024, 10.5m), (2025, 13m) }
        .ToSeries(row => TimePeriod.OfYear(row.Item1), row => row.Item2 * 1e9m, Unit.Usd);

    private static void Columns(TableViewBuilder<Growth> columns) => columns.Column("Percent", growth => growth.Percent);
}
