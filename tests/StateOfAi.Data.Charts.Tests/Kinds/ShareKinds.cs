namespace StateOfAi.Data.Charts.Tests;

/// <summary>Kinds of charts of market shares.</summary>
internal static class ShareKinds
{
    internal static IReadOnlyList<Kind> All { get; } =
    [
        new("shares",
            () => StateOfAiCatalog.Embedded.Reports[2023].FundingRounds.Where(row => row.IsAdditive && row.Amount is not null)
                .ToMarketShares(row => row.Organization?.Name ?? row.Recipients!, row => row.Amount).ToChart(),
            () => Sale.Whole.Where(row => row.Period.Year == 2024)
                .ToMarketShares(row => row.Name, row => row.Value, total: Figure.Parse("$90B-$100B")).ToChart()),
        new("shares-by-period",
            () => Chips.ToChart(),
            () => Own.ToChart()),
        new("share-lines",
            () => Chips.ToLineChart(),
            () => Own.ToLineChart()),
        new("shift",
            () => Chips.Shift(TimePeriod.OfYear(2022), TimePeriod.OfYear(2026)).ToChart(),
            () => Own.Shift(TimePeriod.OfYear(2024), TimePeriod.OfYear(2025)).ToChart()),
        new("changes",
            () => Chips.Shift(TimePeriod.OfYear(2022), TimePeriod.OfYear(2024))
                .Where(change => Math.Abs(change.Points.Point?.Value ?? 0) > 3).ToChart(),
            () => Own.Shift(TimePeriod.OfYear(2022), TimePeriod.OfYear(2024)).Where(change => change.Key != "Quux").ToChart()),
        new("concentration",
            () => Chips.Concentration.ToChart(),
            () => Own.Concentration.ToChart()),
    ];

    private static MarketSharesByPeriod<string> Own =>
        Sale.Whole.ToMarketSharesByPeriod(row => row.Period, row => row.Name, row => row.Value);

    private static MarketSharesByPeriod<Chip> Chips =>
        StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.NvidiaChip);
}
