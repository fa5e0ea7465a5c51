using System.Diagnostics;
using System.Globalization;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Builds the table of six columns with every engine, interleaved over several rounds: from objects that share the strings of their keys,
/// and from objects that each have their own strings; and with ours, also each column alone. Prints one line for each: milliseconds, the
/// median over the rounds of the ratio to ours in the same round, bytes per row, and garbage collections.
/// </summary>
internal static class BuildCompare
{
    internal static void Run(string[] options)
    {
        int rows = Array.IndexOf(options, "--rows") is >= 0 and int at
            ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
            : 1_000_000;
        int rounds = Array.IndexOf(options, "--rounds") is >= 0 and int of ? int.Parse(options[of + 1], CultureInfo.InvariantCulture) : 7;
        Console.WriteLine("strings,rows,engine,median_ms,ratio_to_ours,bytes_a_row,collections");
        foreach (bool shared in Enumerable.Range(0, 2).Select(number => number == 0)
            .Where(shared => !options.Contains(shared ? "--own" : "--shared")))
            Measure(shared ? "shared" : "own", new Deals(rows, shared), rounds, options.Contains("--columns"), options.Contains("--ours"));
    }

    private static void Measure(string strings, Deals deals, int rounds, bool areColumnsAlone, bool isOursOnly)
    {
        using DuckDbEngine? duckDb = isOursOnly ? null : new();
        (string Engine,
            Action Build)[] engines = [
                .. BuildEngines.Of(deals, duckDb).Select(contender => (contender.Engine, (Action)(() => contender.Run()))),
                .. areColumnsAlone ? Columns(deals.Rows) : []];
        double[][] times = [.. engines.Select(_ => new double[rounds])];
        long[] bytes = new long[engines.Length];
        int[] collections = new int[engines.Length];
        for (int round = -1; round < rounds; round++)
        {
            for (int engine = 0; engine < engines.Length; engine++)
            {
                GC.Collect();
                long before = GC.GetTotalAllocatedBytes(precise: true), start = Stopwatch.GetTimestamp();
                int collected = GC.CollectionCount(0);
                engines[engine].Build();
                if (round >= 0)
                    times[engine][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                bytes[engine] = GC.GetTotalAllocatedBytes(precise: true) - before;
                collections[engine] = GC.CollectionCount(0) - collected;
            }
        }

        for (int engine = 0; engine < engines.Length; engine++)
        {
            double ratio = Numbers.Median(times[engine].Zip(times[0], (theirs, ours) => theirs / ours));
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"{strings},{deals.Rows.Length},{engines[engine].Engine},{Numbers.Median(times[engine]):F1},{ratio:F2},"
                    + $"{(double)bytes[engine] / deals.Rows.Length:F1},{collections[engine]}"));
        }
    }

    private static (string, Action)[] Columns(Deal[] rows) =>
    [
        ("region", () => ColumnTable.From(rows).Dimension(deal => deal.Region, out _).Build()),
        ("category", () => ColumnTable.From(rows).Dimension(deal => deal.Category, out _).Build()),
        ("period", () => ColumnTable.From(rows).OrderedDimension(deal => deal.Period, out _).Build()),
        ("company", () => ColumnTable.From(rows).Dimension(deal => deal.Company, out _).Build()),
        ("amount", () => ColumnTable.From(rows).Measure(deal => deal.Amount, out _).Build()),
        ("quantity", () => ColumnTable.From(rows).Measure(deal => deal.Quantity, out _).Build()),
    ];
}
