using System.Diagnostics;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>The milliseconds of the runs of one contender.</summary>
internal sealed class Timing
{
    private readonly List<double> _times = [];

    internal double Median => Numbers.Median(_times);

    internal double Least => _times.Min();

    internal double Most => _times.Max();

    /// <summary>Runs once, from a heap without garbage of others.</summary>
    internal async Task<int> AddAsync(Func<Task<int>> run)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        int cells = await run();
        _times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return cells;
    }
}
