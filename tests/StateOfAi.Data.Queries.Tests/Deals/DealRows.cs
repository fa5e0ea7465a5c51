namespace StateOfAi.Data.Queries.Tests;

/// <summary>A million deals, the same in every run.</summary>
internal static class DealRows
{
    internal const int Count = 1_000_000;
    internal const int Entities = 20_000;

    /// <summary>The region and the category whose revenue is 1e9 and a fraction: sums of squares cannot give its variance.</summary>
    internal const string SteadyRegion = "Japan";
    internal const string SteadyCategory = "Category 07";

    /// <summary>The region and the category without a single number.</summary>
    internal const string EmptyRegion = "Rest of world";
    internal const string EmptyCategory = "Category 39";

    /// <summary>The category that, in the same region, lacks only the revenue.</summary>
    internal const string RevenuelessCategory = "Category 38";

    private const int Quarters = 20;
    private const int FirstYear = 2019;
    private static readonly double[] Magnitudes = [1, 10, 100, 1_000, 10_000];
    private static readonly Lazy<Deal[]> Made = new(() => Make(Count));

    /// <summary>The regions, some of which have what texts of SQL and CSV must escape, or differ in case alone.</summary>
    internal static IReadOnlyList<string> Regions { get; } =
    [
        "United States", "China", "Europe", SteadyRegion, "Côte d'Ivoire", "Asia, other", "Latin \"South\" America", "Middle\\East",
        "Nordics", "nordics", "台灣", EmptyRegion,
    ];

    internal static IReadOnlyList<string> Categories { get; } = [.. Enumerable.Range(0, 40).Select(number => $"Category {number:00}")];

    /// <summary>All deals, made when first asked for.</summary>
    internal static Deal[] All => Made.Value;

    /// <summary>The first deals.</summary>
    internal static Deal[] Make(int count)
    {
        var random = new SplitMix(2025);
        var starts = new int[Entities];
        for (int entity = 0; entity < Entities; entity++)
            starts[entity] = Math.Min(random.Below(Quarters), random.Below(Quarters));

        var deals = new Deal[count];
        for (int row = 0; row < count; row++)
            deals[row] = Make(row, starts, random);
        return deals;
    }

    private static Deal Make(int row, int[] starts, SplitMix random)
    {
        int entity = random.Below(Entities), start = starts[entity];
        int quarter = start + random.Below(Quarters - start);
        int month = quarter % 4 * 3 + random.Below(3) + 1;
        var deal = new Deal
        {
            Id = row + 1,
            Shard = entity % 3,
            Entity = entity,
            Region = random.Percent(2) ? null : Regions[random.Below(Regions.Count)],
            Category = Categories[random.Below(Categories.Count)],
            Year = FirstYear + quarter / 4,
            Quarter = quarter % 4 + 1,
            Month = month,
            StartYear = FirstYear + start / 4,
            StartQuarter = start % 4 + 1,
        };
        deal.Day = new DateTime(deal.Year, month, random.Below(DateTime.DaysInMonth(deal.Year, month)) + 1);
        Measure(deal, random);
        return deal;
    }

    private static void Measure(Deal deal, SplitMix random)
    {
        double sign = random.Percent(20) ? -1 : 1;
        double revenue = sign * Magnitudes[random.Below(Magnitudes.Length)] * (1 + 9 * random.Unit());
        long cents = random.Below(2_000_000_000) - 400_000_000;
        long units = random.Below(5_000) - 500;
        double center = 100 * random.Unit(), width = 20 * random.Unit();

        if (deal is { Region: SteadyRegion, Category: SteadyCategory })
            revenue = 1e9 + random.Unit();
        bool empty = deal is { Region: EmptyRegion, Category: EmptyCategory };
        bool revenueless = deal is { Region: EmptyRegion, Category: RevenuelessCategory };

        deal.Revenue = random.Percent(5) || empty || revenueless ? null : revenue;
        deal.Amount = random.Percent(3) || empty ? null : new decimal(cents) / 100m;
        deal.Units = random.Percent(2) || empty ? null : units;
        deal.Won = random.Percent(10) ? null : random.Percent(40);
        if (random.Percent(5) || empty)
            return;
        deal.Lower = center - width;
        deal.Upper = center + width * random.Unit();
    }
}
