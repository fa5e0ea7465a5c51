namespace StateOfAi.Data.Tests;

/// <summary>A row of the random tables.</summary>
internal sealed record SampledRow(string Region, int Month, long Company, double? Amount, long? Units, int Visits, decimal? Price);

/// <summary>Random rows by a seed, of many shapes, and the table of them.</summary>
internal sealed class RandomTable
{
    private static readonly int[] Lengths = [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1000, 1023, 1024, 1025,
        2047, 2049, 5000];

    internal RandomTable(int seed)
    {
        var random = new Random(seed);
        int count = Lengths[random.Next(Lengths.Length)];
        int regions = random.Next(4) switch { 0 => 1, 1 => 12, 2 => 300, _ => Math.Max(count, 1) };
        int order = random.Next(3), scale = random.Next(6);
        double missing = random.Next(3) switch { 0 => 0, 1 => 0.05, _ => 1 };
        var keys = Enumerable.Range(0, regions).Select(region => "R" + region).ToArray();
        SampledRow[] rows = [.. Enumerable.Range(0, count).Select(_ => new SampledRow(
            keys[order == 0 ? (int)(regions * Math.Pow(random.NextDouble(), 4)) : random.Next(regions)],
            random.Next(60),
            random.NextInt64(1, Math.Max(count / 2, 2)) * 1_000_003,
            random.NextDouble() < missing ? null : Amount(random, scale),
            random.NextDouble() < missing ? null : random.NextInt64(-1_000_000, 1_000_000),
            random.Next(-50, 50),
            random.NextDouble() < missing ? null : random.Next(-10_000, 10_000) / 100m))];
        Rows = order == 1 ? [.. rows.OrderBy(row => row.Region, StringComparer.Ordinal)] : rows;
        Table = ColumnTable.From(Rows)
            .Dimension(row => row.Region, out Region).OrderedDimension(row => row.Month, out Month)
            .Dimension(row => row.Company, out Company)
            .Measure(row => row.Amount, out Amounts).Measure(row => row.Units, out Units).Measure(row => row.Visits, out Visits)
            .Measure(row => row.Price, out Price).Build();
    }

    internal readonly Dimension<string> Region;
    internal readonly Dimension<int> Month;
    internal readonly Dimension<long> Company;
    internal readonly Measure<double> Amounts;
    internal readonly Measure<long> Units;
    internal readonly Measure<int> Visits;
    internal readonly Measure<decimal> Price;

    internal SampledRow[] Rows { get; }

    internal ColumnTable Table { get; }

    private static double Amount(Random random, int scale) => scale switch
    {
        0 => random.Next(-1000, 1000),
        1 => random.Next(-1_000_000, 1_000_000) / 100.0,
        2 => Math.Exp(random.NextDouble() * 40) * random.NextDouble(),
        3 => Math.ScaleB(random.NextDouble() - 0.5, random.Next(-1080, 960)),
        4 => random.Next(3) switch { 0 => 1e16, 1 => 1, _ => -1e16 },
        _ =>
            random.Next(4) switch
            {
                0 =>
                double.Epsilon * random.Next(-5, 5),
                1 => 0,
                2 => -0.0,
                _ => Math.ScaleB(random.NextDouble(), -1020)
            },
    };
}
