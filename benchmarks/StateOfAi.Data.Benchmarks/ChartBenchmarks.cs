using BenchmarkDotNet.Attributes;
using NodaTime;
using StateOfAi.Data.Charts;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// From rows or a result to the bytes of a PNG of 1,600 by 1,000 pixels. What a fresh process pays in addition is measured by
/// <see cref="Startup"/>.
/// </summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private static readonly LocalDate First = new(1900, 1, 1);

    private (double X, double Y)[] _points = [];
    private Series _days = null!;
    private Series _quarters = null!;

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        _points = [.. Enumerable.Range(0, Rows).Select(row => ((double)row, Math.Sin(row * 20.0 / Rows) + random.NextDouble()))];
        // There are not ten million days in the calendar.
        _days = Enumerable.Range(0, Math.Min(Rows, 1_000_000)).ToSeries(
            day => TimePeriod.OfDay(First.PlusDays(day)), day => _points[day].Y, Unit.Usd);
        _quarters = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    }

    /// <summary>Points in the order of their x.</summary>
    [Benchmark]
    public byte[] Scatter() => _points.ToScatterChart(point => (Number?)point.X, point => point.Y, null, Unit.Days, Unit.Usd).ToPng();

    /// <summary>A line of a million days at most.</summary>
    [Benchmark]
    public byte[] Line() => _days.ToChart().ToPng();

    [Benchmark]
    public byte[] UsualLine() => _quarters.ToChart().ToPng();

    [Benchmark]
    public string UsualLineAsSvg() => _quarters.ToChart().ToSvg();
}
