using System.Diagnostics;
using System.Globalization;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Measures how the shape of the data affects speed: queries on keys in random order, skewed (Zipf) and sorted, interleaved, with the
/// median over the rounds of the ratio to random order; and how time grows from 10^2 to 10^8 rows, with filters that select various shares
/// of the rows. Prints one line for each.
/// </summary>
internal static class Shapes
{
    private const int Regions = 12;
    private const int Periods = 60;
    private const int MostShapedRows = 10_000_000;
    private const int Rounds = 15;
    private const int MostAmount = 100_000;
    private static readonly int[] Shares = [1, 10, 33, 50, 90];
    private static readonly TimeSpan Warming = TimeSpan.FromMilliseconds(300);

    internal static void Run(string[] options)
    {
        int most = Array.IndexOf(options, "--rows") is >= 0 and int at
            ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
            : 100_000_000;
        Console.WriteLine("query,shape,rows,median_ms,ns_a_row,ratio_to_random");
        if (!options.Contains("--shapes"))
        {
            for (long rows = 100; rows <= most; rows *= 10)
                Measure([new("random", (int)rows, hasCompanies: false)]);
        }

        foreach (int rows in new[] { Math.Min(most, MostShapedRows / 10), Math.Min(most, MostShapedRows) }.Distinct())
            Measure([new("random", rows), new("zipf", rows), new("sorted", rows)]);
    }

    private static void Measure(ShapedTable[] tables)
    {
        foreach (IGrouping<string, (ShapedTable Table, Func<object> Run)> query in tables
            .SelectMany(table => QueriesOf(table).Select(query => (query.Name, Case: (table, query.Run))))
            .GroupBy(query => query.Name, query => query.Case))
        {
            (ShapedTable Table, Func<object> Run)[] cases = [.. query];
            double[][] times = [.. cases.Select(_ => new double[Rounds])];
            foreach ((_, Func<object> run) in cases)
            {
                // The runtime eventually recompiles hot code.
                for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Warming;)
                    run();
            }

            for (int round = 0; round < Rounds; round++)
            {
                for (int place = 0; place < cases.Length; place++)
                {
                    int runs = Math.Max(1_000_000 / cases[place].Table.Rows, 1);
                    long start = Stopwatch.GetTimestamp();
                    for (int run = 0; run < runs; run++)
                        cases[place].Run();
                    times[place][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / runs;
                }
            }

            for (int place = 0; place < cases.Length; place++)
            {
                ShapedTable table = cases[place].Table;
                double median = Numbers.Median(times[place]),
                    ratio = Numbers.Median(times[place].Zip(times[0], (shaped, random) => shaped / random));
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture,
                        $"{query.Key},{table.Shape},{table.Rows},{median:G4},{median * 1e6 / table.Rows:F3},{ratio:F2}"));
            }
        }
    }

    private static IEnumerable<(string Name, Func<object> Run)> QueriesOf(ShapedTable rows)
    {
        ColumnQuery exact = rows.Table, plain = rows.Table.WithSummation(Summation.Plain);
        Measure<double> amount = rows.Amount;
        yield return ("by-region", () => exact.GroupBy(rows.Region).Aggregate(amount.Sum()));
        yield return ("region-x-period", () => exact.GroupBy(rows.Region, rows.Period).Aggregate(amount.Sum()));
        foreach (int percent in Shares)
        {
            // Amounts are uniformly distributed over their range.
            ColumnQuery some = exact.Where(amount.AtMost(percent * MostAmount / 100.0));
            yield return ($"by-region-of-{percent}%", () => some.GroupBy(rows.Region).Aggregate(amount.Sum()));
            yield return ($"region-x-period-of-{percent}%", () => some.GroupBy(rows.Region, rows.Period).Aggregate(amount.Sum()));
        }

        if (rows.Company is not { } company)
            yield break;
        yield return ("by-region-plain", () => plain.GroupBy(rows.Region).Aggregate(amount.Sum()));
        yield return ("region-x-period-plain", () => plain.GroupBy(rows.Region, rows.Period).Aggregate(amount.Sum()));
        yield return ("region-x-period-5-stats", () => FiveStatistics(exact));
        yield return ("region-x-period-5-stats-plain", () => FiveStatistics(plain));
        yield return ("median-by-region", () => exact.GroupBy(rows.Region).Aggregate(amount.Median()));
        yield return ("by-company", () => exact.GroupBy(company).Aggregate(amount.Sum()));
        yield return ("by-company-plain", () => plain.GroupBy(company).Aggregate(amount.Sum()));

        object FiveStatistics(ColumnQuery query) =>
            query.GroupBy(rows.Region, rows.Period).Aggregate(amount.Sum(), Aggregate.Count(), amount.Mean(), amount.Min(), amount.Max());
    }

    /// <summary>Rows with a region, a period, an amount and optionally a company, with a tenth as many companies as rows.</summary>
    private sealed class ShapedTable
    {
        internal ShapedTable(string shape, int rows, bool hasCompanies = true)
        {
            (Shape, Rows) = (shape, rows);
            var random = new Random(7);
            byte[] regions = Codes(Regions, key => (byte)key), periods = Codes(Periods, key => (byte)key);
            if (shape is "sorted")
            {
                Array.Sort(regions);
                for (int start = 0, end; start < rows; start = end)
                {
                    end = Array.LastIndexOf(regions, regions[start]) + 1;
                    Array.Sort(periods, start, end - start);
                }
            }

            ColumnTableBuilder builder = new ColumnTableBuilder().EncodedDimension(regions, [.. Enumerable.Range(0, Regions)],
                out Dimension<int> region)
                .EncodedDimension(periods, [.. Enumerable.Range(0, Periods)], out Dimension<int> period);
            double[] amounts = new double[rows];
            for (int row = 0; row < rows; row++)
                amounts[row] = random.Next(1, MostAmount * 100) / 100.0;
            builder.Measure(amounts, out Measure<double> amount);
            if (hasCompanies)
            {
                int[] companies = Codes(rows / 10, key => key);
                if (shape is "sorted")
                    Array.Sort(companies);
                builder.EncodedDimension(companies, [.. Enumerable.Range(0, rows / 10)], out Dimension<int> company);
                Company = company;
            }

            (Table, Region, Period, Amount) = (builder.Build(), region, period, amount);

            T[] Codes<T>(int keys, Func<int, T> code)
            {
                double[] until = new double[keys];
                for (int key = 0; key < keys; key++)
                    until[key] = (key == 0 ? 0 : until[key - 1]) + (shape is "zipf" ? 1.0 / (key + 1) : 1);
                var codes = new T[rows];
                for (int row = 0; row < rows; row++)
                {
                    int place = Array.BinarySearch(until, random.NextDouble() * until[^1]);
                    codes[row] = code(place < 0 ? ~place : place);
                }

                return codes;
            }
        }

        internal string Shape { get; }

        internal int Rows { get; }

        internal ColumnTable Table { get; }

        internal Dimension<int> Region { get; }

        internal Dimension<int> Period { get; }

        internal Dimension<int>? Company { get; }

        internal Measure<double> Amount { get; }
    }
}
