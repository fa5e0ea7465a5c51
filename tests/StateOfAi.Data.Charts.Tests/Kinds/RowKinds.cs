using NodaTime;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>Kinds of charts of rows: audits, revisions, samples, groups and points.</summary>
internal static class RowKinds
{
    private static readonly (string Name, int Year, string? Compute, string? Cost)[] Models =
    [
        ("Foo-1", 2019, "1e21 FLOP", "$1M"), ("Foo-2", 2020, "3e22 FLOP", "$4M-$6M"), ("Foo-3", 2021, "more than 1e23 FLOP", "$12M"),
        ("Bar-1", 2022, "1e24-5e24 FLOP", "more than $30M"), ("Bar-2", 2023, null, "$80M"), ("Bar-3", 2024, "8e25 FLOP", "$100M"),
    ];

    private static readonly string?[] Prices =
        ["$1", "$2", "$2.5", "$3", "$3", "$4", "$4", "$5", "$7", "$9", "$14", "$30", null, null];

    internal static IReadOnlyList<Kind> All { get; } =
    [
        // Only reports have audits, so those on the other scale, in dark, stand for one's own.
        new("audits",
            () => StateOfAiCatalog.Embedded.Reports[2023].Audit().ToChart(),
            () => StateOfAiCatalog.Embedded.Reports[2023].Audit()
                .ToChart(new() { Scale = AxisScale.Logarithmic, Theme = ChartTheme.Dark })),
        new("revisions",
            () => Citations.RevisionsBetween(Citations.Vintages[0], Citations.Vintage).ToChart(),
            () => Revisions.Between(
                [
                    Sale.Of("Quux", 2024, "$26B"), Sale.Of("Frob", 2024, "$20B-$24B"), Sale.Of("Zyzzy", 2024, null),
                    Sale.Of("Plugh", 2024, "$9B"),
                ],
                new[]
                {
                    Sale.Of("Quux", 2024, "$27B"), Sale.Of("Frob", 2024, "more than $23B"), Sale.Of("Zyzzy", 2024, "$3B"),
                    Sale.Of("Plugh", 2024, "$9B"), Sale.Of("Xyzzy", 2024, "$1B"),
                }, row => row.Name, row => row.Value).ToChart()),
        new("histogram",
            () => StateOfAiCatalog.Embedded.Datasets.MlHardware.ToSample(row => row.DesignPower)
                .ToChart(new() { Title = "Design power of AI chips" }),
            () => Prices.ToSample(price => Parsed(price)).ToChart(new() { Title = "Prices of tools" })),
        new("boxes",
            () => StateOfAiCatalog.Embedded.Datasets.MlHardware.Where(row => row.Manufacturer is not null)
                .GroupBy(row => row.Manufacturer!.Name).OrderByDescending(maker => maker.Count()).Take(6)
                .Select(maker => KeyValuePair.Create(maker.Key, maker.ToSample(row => row.DesignPower)))
                .ToBoxChart(new() { Title = "Design power of AI chips by maker" }),
            () => new[]
            {
                KeyValuePair.Create("All", Prices.ToSample(price => Parsed(price))),
                KeyValuePair.Create("Cheap", Prices.Take(4).ToSample(price => Parsed(price))),
                KeyValuePair.Create("None", Prices.TakeLast(2).ToSample(price => Parsed(price), Unit.Usd)),
            }.ToBoxChart(new() { Title = "Prices of tools" })),
        new("groups",
            () => Hardware(out Dimension<string> maker, out _, out Measure<double> power)
                .GroupBy(maker).Aggregate(power.Median())
                .ToChart(median => median, Unit.Watts, new() { Title = "Median design power of AI chips by maker" }),
            () => Orders(out Dimension<string> name, out _, out Measure<decimal> amount)
                .GroupBy(name).Aggregate(amount.Sum()).ToChart(sum => sum, Unit.Usd)),
        new("groups-by-period",
            () => Hardware(out _, out Dimension<TimePeriod> year, out Measure<double> power)
                .GroupBy(year).Aggregate(power.Median())
                .ToChart(median => median, Unit.Watts, new() { Title = "Median design power of AI chips by year of release" }),
            () => Orders(out _, out Dimension<TimePeriod> year, out Measure<decimal> amount)
                .GroupBy(year).Aggregate(amount.Sum()).ToChart(sum => sum, Unit.Usd)),
        new("scatter-of-dates",
            () => StateOfAiCatalog.Embedded.Datasets.NotableModels.Where(row => row.Published?.Year >= 2010)
                .ToScatterChart(row => row.Published?.Start, row => row.TrainingCompute, row => row.Name),
            () => Models.ToScatterChart(row => new LocalDate(row.Year, 5, 1), row => Parsed(row.Compute), row => row.Name)),
        new("scatter",
            () => StateOfAiCatalog.Embedded.Datasets.NotableModels
                .ToScatterChart(row => row.TrainingCompute, row => row.CostIn2023Dollars, row => row.Name),
            () => Models.ToScatterChart(row => Parsed(row.Cost), row => Parsed(row.Compute), row => row.Name)),
    ];

    private static ChipCitationsDataset Citations => StateOfAiCatalog.Embedded.Datasets.ChipCitations;

    private static Figure? Parsed(string? text) => text is null ? null : Figure.Parse(text);

    private static ColumnTable Hardware(out Dimension<string> maker, out Dimension<TimePeriod> year, out Measure<double> power) =>
        ColumnTable.From(StateOfAiCatalog.Embedded.Datasets.MlHardware.Where(row => row is { Manufacturer: not null, Released: not null }))
            .Dimension(row => row.Manufacturer!.Name, out maker)
            .OrderedDimension(row => TimePeriod.OfYear(row.Released!.Value.Year), out year)
            .Measure(row => (double?)row.DesignPower?.Value, out power)
            .Build();

    /// <summary>With a negative amount, a missing one, and a year without any.</summary>
    private static ColumnTable Orders(out Dimension<string> name, out Dimension<TimePeriod> year, out Measure<decimal> amount) =>
        ColumnTable.From(new (string Name, int Year, decimal? Amount)[]
            {
                ("Quux", 2021, 20e9m), ("Quux", 2022, 30e9m), ("Quux", 2024, 35e9m), ("Frob", 2021, 5e9m), ("Frob", 2022, null),
                ("Frob", 2024, 4e9m), ("Returned", 2022, -6e9m), ("Unknown", 2023, null),
            })
            .Dimension(row => row.Name, out name)
            .OrderedDimension(row => TimePeriod.OfYear(row.Year), out year)
            .Measure(row => row.Amount, out amount)
            .Build();
}
