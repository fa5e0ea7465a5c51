using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Shows why <see cref="ScatterKernels"/> uses pointers: the same additions by group with spans, which check the index of every
/// accumulator.
/// </summary>
public class KernelBenchmarks
{
    private const int Rows = 1 << 14;
    private readonly double[] _sums = new double[721 * 8];
    private readonly double[] _values = new double[Rows];
    private readonly ushort[] _groups = new ushort[Rows];

    [Params(12, 720)]
    public int Groups { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (int row = 0; row < Rows; row++)
            (_values[row], _groups[row]) = (random.NextDouble(), (ushort)random.Next(Groups));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void Pointers() => ScatterKernels.AddPlain<ushort, OneBank>(_groups, _values, _sums, Groups);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void PointersInEightBanks() => ScatterKernels.AddPlain<ushort, EightBanks>(_groups, _values, _sums, Groups);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Spans()
    {
        Span<double> sums = _sums;
        ReadOnlySpan<double> values = _values;
        ReadOnlySpan<ushort> groups = _groups.AsSpan(0, values.Length);
        for (int row = 0; row < values.Length; row++)
            sums[groups[row]] += values[row];
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public void SpansInEightBanks()
    {
        Span<double> sums = _sums;
        ReadOnlySpan<double> values = _values;
        ReadOnlySpan<ushort> groups = _groups.AsSpan(0, values.Length);
        for (int row = 0; row <= values.Length - 8; row += 8)
        {
            ReadOnlySpan<ushort> at = groups.Slice(row, 8);
            ReadOnlySpan<double> value = values.Slice(row, 8);
            sums[(at[0] * 8) + 0] += value[0];
            sums[(at[1] * 8) + 1] += value[1];
            sums[(at[2] * 8) + 2] += value[2];
            sums[(at[3] * 8) + 3] += value[3];
            sums[(at[4] * 8) + 4] += value[4];
            sums[(at[5] * 8) + 5] += value[5];
            sums[(at[6] * 8) + 6] += value[6];
            sums[(at[7] * 8) + 7] += value[7];
        }
    }
}
