using System.Diagnostics;
using System.Globalization;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// What the shape of the data costs: keys in random order, sorted and skewed (Zipf); and how time and memory grow from 10^2 to 10^8 rows of two dimensions and one double. It prints
/// a line for each.
/// </summary>
internal static class Shapes
{
    private const int Regions = 12;
    private const int Periods = 60;

    internal static void Run(string[] options)
    {
        int most = options is ["--rows", string rows] ? int.Parse(rows, CultureInfo.InvariantCulture) : 100_000_000;
        Console.WriteLine("shape,rows,groups,median_ms,ns_a_row,table_bytes_a_row");
        for (int rows2 = 100; rows2 <= most && rows2 > 0; rows2 = rows2 <= int.MaxValue / 10 ? rows2 * 10 : 0)
            Measure("random", rows2, random => (random.Next(Regions), random.Next(Periods)));
        int usual = Math.Min(most, 10_000_000);
        Measure("zipf", usual, random => (Zipf(random, Regions), Zipf(random, Periods)));
        Measure("sorted", usual, random => (random.Next(Regions), random.Next(Periods)), isSorted: true);
    }

    private static void Measure(string shape, int rows, Func<Random, (int Region, int Period)> next, bool isSorted = false)
    {
        var random = new Random(7);
        byte[] regions = new byte[rows], periods = new byte[rows];
        double[] amounts = new double[rows];
        for (int row = 0; row < rows; row++)
        {
            (int region, int period) = next(random);
            (regions[row], periods[row], amounts[row]) = ((byte)region, (byte)period, random.Next(1, 10_000_000) / 100.0);
        }

        if (isSorted)
        {
            Array.Sort(regions);
            for (int region = 0; region < Regions; region++)
            {
                int first = Array.IndexOf(regions, (byte)region), last = Array.LastIndexOf(regions, (byte)region);
                Array.Sort(periods, first, last - first + 1);
            }
        }

        ColumnTable table = new ColumnTableBuilder().EncodedDimension(regions, [.. Enumerable.Range(0, Regions)], out Dimension<int> byRegion)
            .EncodedDimension(periods, [.. Enumerable.Range(0, Periods)], out Dimension<int> byPeriod).Measure(amounts, out Measure<double> amount).Build();
        Print(Regions, () => table.GroupBy(byRegion).Aggregate(amount.Sum()));
        Print(Regions * Periods, () => table.GroupBy(byRegion, byPeriod).Aggregate(amount.Sum()));

        void Print(int groups, Func<object> run)
        {
            double[] times = new double[15];
            for (int time = -5; time < times.Length; time++)
            {
                int inner = Math.Max(1_000_000 / rows, 1);
                long start = Stopwatch.GetTimestamp();
                for (int i = 0; i < inner; i++)
                    run();
                if (time >= 0)
                    times[time] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / inner;
            }

            Array.Sort(times);
            double median = times[times.Length / 2];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape},{rows},{groups},{median:G4},{median * 1e6 / rows:F3},10"));
        }
    }

    private static int Zipf(Random random, int keys)
    {
        double sum = 0, total = 0, at = random.NextDouble();
        for (int key = 1; key <= keys; key++)
            total += 1.0 / key;
        for (int key = 0; key < keys; key++)
        {
            sum += 1.0 / (key + 1) / total;
            if (at < sum)
                return key;
        }

        return keys - 1;
    }
}
