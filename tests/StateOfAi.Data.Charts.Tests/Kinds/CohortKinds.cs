namespace StateOfAi.Data.Charts.Tests;

/// <summary>Kinds of charts of cohorts and vintages.</summary>
internal static class CohortKinds
{
    private static readonly (string Region, string? Amount, bool? IsPublic)[] Deals =
    [
        ("US", "$60M", true), ("US", "$90M", false), ("US", "$75M", true), ("US", "$40M", true), ("US", "$110M", false),
        ("US", "$70M", null),
        ("UK", "$30M", false), ("UK", "$40M-$50M", true), ("UK", "$20M", false), ("UK", "$35M", false),
        ("EU", "$50M", true), ("EU", "more than $25M", false), ("EU", "$40M", true),
        ("Asia", "$15M", false), ("Other", null, null),
    ];

    internal static IReadOnlyList<Kind> All { get; } =
    [
        new("cohort-numbers",
            () => Chips.ToChart(maker => maker.Median(row => row.Memory), new() { Title = "Median memory of AI chips by maker" }),
            () => Regions.ToChart(region => region.Sum(deal => Amount(deal.Amount)), new() { Title = "Sum of deals by region" })),
        new("cohort-means",
            () => Chips.ToChart(maker => maker.Sample(row => row.DesignPower).WithoutMissing().Summary,
                new() { Title = "Mean design power of AI chips by maker" }),
            () => Regions.ToChart(region => region.Sample(deal => Amount(deal.Amount)).WithoutMissing().Summary,
                new() { Title = "Mean amount of a deal by region" })),
        new("cohort-comparison",
            () => Chips.PairsAgainst("AMD").First().Compare(maker => maker.Median(row => row.Memory))
                .ToChart(new() { Title = "Median memory of AI chips: NVIDIA against AMD" }),
            () => Regions.PairsAgainst("UK").First().Compare(region => region.Sum(deal => Amount(deal.Amount)))
                .ToChart(new() { Title = "Sum of deals: US against UK" })),
        new("rates",
            () => StateOfAiCatalog.Embedded.Datasets.Predictions.ByEdition.Rates(row => row.IsHit)
                .ToChart(new() { Title = "Strict hit rate of graded predictions by edition: partly correct is a miss" }),
            () => Regions.Rates(deal => deal.IsPublic).ToChart(new() { Title = "Part of the deals that are public, by region" })),
        new("vintage-lines",
            () => StateOfAiCatalog.Embedded.Datasets.ChipCitations.ByAge().ToChart(),
            () => Payments.ToChart()),
        new("heat-map",
            () => StateOfAiCatalog.Embedded.Datasets.ChipCitations.ByAge().ToHeatMap(),
            () => Payments.ToHeatMap()),
    ];

    private static Cohorts<ChipSpecification, string> Chips => StateOfAiCatalog.Embedded.Datasets.MlHardware
        .Where(row => row is { Manufacturer: not null, Memory: not null })
        .ToCohorts(row => row.Manufacturer!.Name, ["NVIDIA", "AMD", "Google", "Intel", "Huawei"]);

    private static Cohorts<(string Region, string? Amount, bool? IsPublic), string> Regions => Deals.ToCohorts(deal => deal.Region);

    /// <summary>With a range, "more than", a missing number, and a year that is not over.</summary>
    private static VintageCohorts Payments => new (int Start, int Year, string? Amount)[]
    {
        (2021, 2021, "$100M"), (2021, 2022, "$70M-$90M"), (2021, 2023, "$70M"), (2021, 2024, "$40M"),
        (2022, 2022, "$120M"), (2022, 2023, null), (2022, 2024, "$60M"), (2023, 2023, "$90M"), (2023, 2024, "more than $40M"),
        (2024, 2024, "$80M"),
    }.ToVintageCohorts(row => TimePeriod.OfYear(row.Start), row => TimePeriod.OfYear(row.Year), row => Amount(row.Amount),
        through: new(2024, 9, 30));

    private static Figure? Amount(string? text) => text is null ? null : Figure.Parse(text);
}
