namespace StateOfAi.Data.Charts.Tests;

/// <summary>Charts of unusual numbers: each kind makes one of any list of figures, with a period or a part for each.</summary>
internal static class EdgeCharts
{
    private const int FirstYear = 1901;

    private static readonly Figure One = Figure.Exact(1, Unit.Usd);

    internal static IReadOnlyDictionary<string, Figure?[]> Edges { get; } = new Dictionary<string, Figure?[]>
    {
        ["none"] = [],
        ["one"] = Dollars(5),
        ["hundred"] = Dollars([.. Enumerable.Range(1, 100).Select(number => (decimal)number)]),
        ["negative"] = Dollars(-3, -5, 2, -4, -1),
        ["wide"] = Dollars(1e-9m, 1e-3m, 1, 1e9m, 1e18m, 1e27m),
        ["unknown"] = [null, null, null],
    };

    internal static IReadOnlyDictionary<string, Func<Figure?[], Chart>> Kinds { get; } = new Dictionary<string, Func<Figure?[], Chart>>
    {
        ["series"] = all => Years(all).ToSeries(row => row.Period, row => row.Value, Unit.Usd).ToChart(),
        ["several-series"] = all => Parts(all).ToSeriesBy(row => row.Name, row => row.Period, row => row.Value, Unit.Usd).ToChart(),
        ["small-multiples"] = all => Parts(all)
            .ToSeriesBy(row => row.Name, row => row.Period, row => row.Value, Unit.Usd).ToSmallMultiples(),
        ["growth"] = all => Years(all)
            .Select(row => Growth.Between(TimePeriod.OfYear(row.Period.Year - 1), One, row.Period, row.Value?.ToEstimate()))
            .ToResultList(columns => columns.Column("Growth", growth => growth.Percent)).ToChart(),
        ["contributions"] = all => Parts(all).Concat(Parts(Array.ConvertAll(all, _ => (Figure?)One), 2023))
            .ToSeriesBy(row => row.Name, row => row.Period, row => row.Value, Unit.Usd)
            .Contributions(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024)).ToChart(),
        ["shares"] = all => Parts(all).ToMarketShares(row => row.Name, row => row.Value, Unit.Usd).ToChart(),
        ["shares-by-period"] = all => Shares(all).ToChart(),
        ["share-lines"] = all => Shares(all).ToLineChart(),
        ["shift"] = all => Shares(all.Length == 0 ? [null] : all).Shift(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024)).ToChart(),
        ["changes"] = all => Shares(all.Length == 0 ? [null] : all).Shift(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024))
            .Where(_ => all.Length > 0).ToChart(),
        ["concentration"] = all => Years(all).Concat(Years(Array.ConvertAll(all, _ => (Figure?)One), "Other"))
            .ToMarketSharesByPeriod(row => row.Period, row => row.Name, row => row.Value, Unit.Usd).Concentration.ToChart(),
        ["cohort-numbers"] = all => Parts(all).ToCohorts(row => row.Name).ToChart(cohort => cohort.Sum(row => row.Value)),
        ["cohort-means"] = all => Parts(all).Concat(Parts(all, 2023)).ToCohorts(row => row.Name)
            .ToChart(cohort => cohort.Sample(row => row.Value, Unit.Usd).WithoutMissing().Summary),
        ["cohort-comparison"] = all => Parts([all.FirstOrDefault(), all.LastOrDefault()]).ToCohorts(row => row.Name).PairsAgainst("Part 1")
            .First().Compare(cohort => cohort.Sum(row => row.Value)).ToChart(),
        ["rates"] = all => Parts(all).ToCohorts(row => row.Name).Rates(row => row.Value is null ? null : row.Value.Value > 0).ToChart(),
        ["vintage-lines"] = all => Vintages(all).ToChart(),
        ["heat-map"] = all => Vintages(all).ToHeatMap(),
        ["revisions"] = all => Revisions.Between(Parts(Array.ConvertAll(all, _ => (Figure?)One)), Parts(all), row => row.Name,
            row => row.Value).ToChart(),
        ["histogram"] = all => all.ToSample(value => value, Unit.Usd).ToChart(),
        ["boxes"] = all => Parts(all).Select(row => KeyValuePair.Create(row.Name, all.ToSample(value => value, Unit.Usd))).ToBoxChart(),
        ["groups"] = all => Table(all, out Dimension<string> name, out _, out Measure<double> value)
            .GroupBy(name).Aggregate(value.Sum()).ToChart(sum => sum, Unit.Usd),
        ["groups-by-period"] = all => Table(all, out _, out Dimension<TimePeriod> year, out Measure<double> value)
            .GroupBy(year).Aggregate(value.Sum()).ToChart(sum => sum, Unit.Usd),
        ["scatter-of-dates"] = all => Years(all).ToScatterChart(row => row.Period.Start, row => row.Value, row => row.Name, Unit.Usd),
        ["scatter"] = all => Years(all).ToScatterChart(row => row.Value, row => row.Value, row => row.Name, Unit.Usd, Unit.Usd),
    };

    private static Figure?[] Dollars(params decimal[] values) => Array.ConvertAll(values, value => (Figure?)Figure.Exact(value, Unit.Usd));

    private static Sale[] Years(Figure?[] all, string name = "All") =>
        [.. all.Select((value, place) => new Sale(name, TimePeriod.OfYear(FirstYear + place), value))];

    private static Sale[] Parts(Figure?[] all, int year = 2024) =>
        [.. all.Select((value, place) => new Sale(FormattableString.Invariant($"Part {place + 1}"), TimePeriod.OfYear(year), value))];

    /// <summary>Of equal parts in a first year, and of the figures in the next one.</summary>
    private static MarketSharesByPeriod<string> Shares(Figure?[] all) => Parts(Array.ConvertAll(all, _ => (Figure?)One), 2023)
        .Concat(Parts(all)).ToMarketSharesByPeriod(row => row.Period, row => row.Name, row => row.Value, Unit.Usd);

    private static VintageCohorts Vintages(Figure?[] all) => Years(all).SelectMany(row => new[]
        {
            (row.Period, row.Period, One), (row.Period, TimePeriod.OfYear(row.Period.Year + 1), row.Value),
        }).ToVintageCohorts(row => row.Item1, row => row.Item2, row => row.Item3, Unit.Usd);

    private static ColumnTable Table(
        Figure?[] all, out Dimension<string> name, out Dimension<TimePeriod> year, out Measure<double> value) =>
        ColumnTable.From(Years(all).Zip(Parts(all)))
            .Dimension(row => row.Second.Name, out name)
            .OrderedDimension(row => row.First.Period, out year)
            .Measure(row => (double?)row.First.Value?.Value, out value)
            .Build();
}
