using System.Diagnostics;
using System.Globalization;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Runs every query on every engine, interleaved over several rounds so that all run under the same conditions; checks that their answers
/// agree; and prints one line for each. A ratio is the median, over the rounds, of an engine's time divided by ours in the same round with
/// the same number of threads.
/// </summary>
internal static class Compare
{
    private const int UsualRows = 10_000_000;
    private const int QuickRows = 1_000_000;

    internal static void Run(string[] options)
    {
        bool isQuick = options.Contains("--quick");
        int rows = Array.IndexOf(options, "--rows") is >= 0 and int at
            ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
            : isQuick ? QuickRows : UsualRows;
        string? only = Array.IndexOf(options, "--query") is >= 0 and int of ? options[of + 1] : null;
        using var contenders = new Contenders(rows, isOursOnly: options.Contains("--ours"));
        Console.WriteLine("query,rows,engine,median_ms,ratio_to_ours,allocated_bytes");
        foreach (string query in Queries.All.Where(query => only is null || query == only))
            Measure(query, rows, contenders.Of(query), isQuick ? Effort.Quick : Effort.Usual);
    }

    private static void Measure(string query, int rows, Contender[] contenders, Effort effort)
    {
        Check(query, contenders, effort);
        Dictionary<string, List<double>> times = contenders.ToDictionary(contender => contender.Engine, _ => new List<double>());
        Dictionary<string, long> allocated = [];
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < effort.LeastRounds
            || (round < effort.MostRounds && Stopwatch.GetElapsedTime(start) < effort.Budget); round++)
        {
            foreach (Contender contender in contenders)
                times[contender.Engine].Add(Time(contender, allocated));
        }

        foreach (Contender contender in contenders)
        {
            double ratio =
                Numbers.Median(times[contender.Engine].Zip(times[Contender.OursLike(contender.Engine)], (theirs, ours) => theirs / ours));
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"{query},{rows},{contender.Engine},{Numbers.Median(times[contender.Engine]):F3},{ratio:F2},"
                    + $"{allocated[contender.Engine]}"));
        }
    }

    /// <summary>
    /// Checks that every engine that returns groups has the same answer as ours; this also compiles and warms up all of them.
    /// </summary>
    private static void Check(string query, Contender[] contenders, Effort effort)
    {
        Answer? expected = null;
        foreach (Contender contender in contenders)
        {
            contender.Before();
            long start = Stopwatch.GetTimestamp();
            Answer answer = contender.Check(contender.Run());
            expected ??= answer;
            if (contender.Engine != ReadLimit.Engine && !expected.Agrees(answer))
                Console.WriteLine($"# {query}: {contender.Engine} answers {answer}, and ours {expected}");

            // The runtime eventually recompiles hot code, so fast queries run until it has probably done so.
            for (int time = 0; time < 200 && Stopwatch.GetElapsedTime(start) < effort.Warming; time++)
                contender.Run();
        }
    }

    /// <summary>The milliseconds of one run; if it is short, the mean over as many runs as take about 5 ms.</summary>
    private static double Time(Contender contender, Dictionary<string, long> allocated)
    {
        contender.Before();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        contender.Run();
        double once = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        allocated[contender.Engine] = GC.GetTotalAllocatedBytes(precise: true) - before;
        int times = (int)Math.Min(5 / once, 1000);
        if (times < 2)
            return once;
        start = Stopwatch.GetTimestamp();
        for (int time = 0; time < times; time++)
            contender.Run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / times;
    }

    private sealed record Effort(int LeastRounds, int MostRounds, TimeSpan Budget, TimeSpan Warming)
    {
        internal static readonly Effort Usual = new(3, 15, TimeSpan.FromSeconds(40), TimeSpan.FromMilliseconds(400));
        internal static readonly Effort Quick = new(1, 15, TimeSpan.FromSeconds(0.8), TimeSpan.FromMilliseconds(100));
    }
}
