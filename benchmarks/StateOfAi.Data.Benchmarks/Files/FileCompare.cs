using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Reads a CSV file into shares by category and quarter with every engine, in turn over several rounds, from a warm page cache; checks that
/// all sums are the same; and prints one line for each. The ratio is the median divided by that of DuckDB with as many threads, where below
/// 1 is faster than DuckDB.
/// </summary>
internal static class FileCompare
{
    private const string Ours = "ours";
    private const string DuckDb = "DuckDB";
    private const string CsvHelper = "CsvHelper and LINQ";
    private const int UsualRows = 10_000_000;
    private const int QuickRows = 1_000_000;
    private const int MostRoundsOfCsvHelper = 2;

    internal static void Run(string[] options)
    {
        bool isQuick = options.Contains("--quick");
        int rows = Option("--rows") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : isQuick ? QuickRows : UsualRows;
        int rounds = Option("--rounds") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : isQuick ? 3 : 7;
        int[] threads = [.. (Option("--threads") ?? "1,2").Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))];
        string path = DealsFile.Make(rows);
        using var duckDb = new DuckDBConnection("Data Source=:memory:");
        duckDb.Open();
        Engine[] engines = [.. threads.SelectMany(count => Of(path, duckDb, count))
            .Where(engine => !options.Contains("--ours") || engine.Name == Ours)
            .Where(engine => !options.Contains("--no-csvhelper") || engine.Name != CsvHelper)];
        Check(engines);
        for (int round = 0; round < rounds; round++)
        {
            foreach (Engine engine in engines.Where(engine => round < engine.MostRounds))
                engine.Time();
        }

        Console.WriteLine($"# {new FileInfo(path).Length:N0} bytes; {rounds} rounds");
        Console.WriteLine("engine,threads,rows,median_ms,min_ms,max_ms,median_cpu_ms,ratio_to_duckdb");
        foreach (Engine engine in engines)
        {
            double ratio = engine.Median
                / (engines.FirstOrDefault(other => other.Name == DuckDb && other.Threads == engine.Threads)?.Median ?? double.NaN);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{engine.Name},{engine.Threads},{rows},{engine.Median:F0},{engine.Times.Min():F0},{engine.Times.Max():F0},"
                + $"{Numbers.Median(engine.CpuTimes):F0},{ratio:F2}"));
        }

        string? Option(string name) => Array.IndexOf(options, name) is >= 0 and int at ? options[at + 1] : null;
    }

    private static IEnumerable<Engine> Of(string path, DuckDBConnection duckDb, int threads)
    {
        yield return new(Ours, threads, () => FileEngines.Ours(path, threads));
        yield return new(DuckDb, threads, () => FileEngines.DuckDb(duckDb, path))
        {
            Before = () =>
            {
                using DuckDBCommand command = duckDb.CreateCommand();
                command.CommandText = string.Create(CultureInfo.InvariantCulture,
                    $"SET threads = {threads}; SET preserve_insertion_order = false");
                command.ExecuteNonQuery();
            },
        };
        if (threads == 1)
            yield return new(CsvHelper, threads, () => FileEngines.CsvHelperAndLinq(path)) { MostRounds = MostRoundsOfCsvHelper };
    }

    /// <summary>Checks that all answers agree; this also compiles the code and brings the file into the page cache.</summary>
    private static void Check(Engine[] engines)
    {
        SharesOfFile? expected = null;
        foreach (Engine engine in engines)
        {
            engine.Before();
            SharesOfFile answer = engine.Run();
            expected ??= answer;
            if (!expected.Agrees(answer))
                throw new InvalidOperationException($"{engine.Name} with {engine.Threads} threads does not answer what ours answers.");
        }
    }

    private sealed record Engine(string Name, int Threads, Func<SharesOfFile> Run)
    {
        internal Action Before { get; init; } = () => { };

        internal int MostRounds { get; init; } = int.MaxValue;

        internal List<double> Times { get; } = [];

        internal List<double> CpuTimes { get; } = [];

        internal double Median => Numbers.Median(Times);

        internal void Time()
        {
            Before();
            GC.Collect();
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            Run();
            Times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            CpuTimes.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        }
    }
}
