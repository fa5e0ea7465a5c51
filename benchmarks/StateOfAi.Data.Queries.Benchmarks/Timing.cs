using System.Diagnostics;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>The milliseconds of the runs of one contender, by the clock and of all processors, which other programs disturb less.</summary>
internal sealed class Timing
{
    private readonly List<double> _times = [];
    private readonly List<double> _cpuTimes = [];

    internal double Median => Numbers.Median(_times);

    internal double MedianCpu => Numbers.Median(_cpuTimes);

    internal double Least => _times.Min();

    internal double Most => _times.Max();

    /// <summary>Runs once, from a heap without garbage of others.</summary>
    internal async Task<int> AddAsync(Func<Task<int>> run)
    {
        GC.Collect();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        int cells = await run();
        _times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        _cpuTimes.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        return cells;
    }
}
