using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>
/// Sums of squared deviations from the mean by group, in a pass after the one that computes the means, with a correction for rounded means
/// (T. Chan, G. Golub, R. LeVeque, The American Statistician 37, 1983, 242).
/// </summary>
/// <param name="column">The values.</param>
/// <param name="scan">The rows.</param>
/// <param name="mean">
/// The mean of a group, split into a center to subtract and a remainder: numbers with more digits than a double would lose their
/// differences if they were converted first.
/// </param>
/// <param name="scale">
/// A power of two that brings the deviations of a group near 1; <see langword="null"/> if their squares cannot overflow or underflow.
/// </param>
/// <param name="counts">The number of values in each group.</param>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCenter"> The type in which differences are computed: that of the values, double, or, for decimals, integers in units
/// of their last place, by which the result must then be scaled.
/// </typeparam>
internal sealed class VarianceAccumulator<T, TCenter>(
    MeasureColumn<T> column,
    Scan scan,
    Func<int, (TCenter Center, double Remainder)> mean,
    Func<int, double>? scale,
    Func<int, int> counts) : Accumulator
    where T : unmanaged, INumber<T>
    where TCenter : unmanaged, INumber<TCenter>
{
    private readonly (TCenter Center, double Remainder)[] _means = [.. Enumerable.Range(0, scan.Index.Groups).Select(mean)];
    private readonly double[]? _scales = scale is null ? null : [.. Enumerable.Range(0, scan.Index.Groups).Select(scale)];
    private readonly Deviations[]?[] _morsels = new Deviations[scan.Morsels][];
    private Deviations[]? _groups;

    /// <summary>The sample variance, divided by n - 1; <see langword="null"/> for fewer than two values.</summary>
    internal Spread? this[int group]
    {
        get
        {
            int count = counts(group);
            if (count < 2)
                return null;
            Deviations deviations = _groups![group];
            double squares = deviations.Squares - (deviations.Sum * deviations.Sum / count);
            return new(Math.Max(squares, 0) / (count - 1), _scales?[group] ?? 1);
        }
    }

    internal override Accumulator ForThread() => new VarianceAccumulator<T, TCenter>(column, scan, mean, scale, counts);

    internal override void Add(in Block block)
    {
        _groups ??= new Deviations[_means.Length];
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        if (typeof(TCenter) != typeof(Int128))
        {
            Add(block, values, 0);
            return;
        }

        Span<Int128> whole = stackalloc Int128[BlockSize.Scan];
        for (int start = 0, count; start < values.Length; start += count)
        {
            count = Math.Min(whole.Length, values.Length - start);
            column.Scale.ToWhole(MemoryMarshal.Cast<T, decimal>(values.Slice(start, count)), whole);
            Add<Int128>(block, whole[..count], start);
        }
    }

    private void Add<TValue>(in Block block, ReadOnlySpan<TValue> values, int start)
        where TValue : unmanaged, INumber<TValue>
    {
        GroupedRows rowsOf = values.Length == block.Count ? block.Groups : block.Groups.Slice(start, values.Length);
        Deviations[] groups = _groups!;
        (TCenter Center, double Remainder)[] means = _means;
        double[]? scales = _scales;
        Validity? validity = column.Validity;
        for (int i = 0; i < values.Length; i++)
        {
            if (validity is not null && !validity[block.RowAt(start + i)])
                continue;
            int group = rowsOf[i];
            (TCenter center, double rest) = means[group];
            double deviation = Distance(values[i], center) - rest;
            groups[group].Add(scales is null ? deviation : deviation * scales[group]);
        }
    }

    internal override void EndMorsel(int morsel)
    {
        if (scan.IsParallelWorthwhile)
            (_morsels[morsel], _groups) = (_groups, null);
    }

    internal override void Merge(Accumulator other)
    {
        Deviations[]?[] others = ((VarianceAccumulator<T, TCenter>)other)._morsels;
        for (int morsel = 0; morsel < others.Length; morsel++)
            _morsels[morsel] ??= others[morsel];
    }

    internal override void Finish()
    {
        _groups ??= new Deviations[_means.Length];
        foreach (Deviations[] morsel in _morsels.OfType<Deviations[]>())
        {
            for (int group = 0; group < _groups.Length; group++)
                _groups[group].Add(morsel[group]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Distance<TValue>(TValue number, TCenter center)
        where TValue : unmanaged, INumber<TValue> =>
        typeof(TCenter) == typeof(long) ? Distance(long.CreateTruncating(number), long.CreateTruncating(center))
        : typeof(TCenter) == typeof(Int128) ? Distance(Int128.CreateTruncating(number), Int128.CreateTruncating(center))
        : typeof(TCenter) == typeof(decimal) ? Distance(decimal.CreateTruncating(number), decimal.CreateTruncating(center))
        : double.CreateTruncating(number) - double.CreateTruncating(center);

    /// <summary>The difference of two integers below 2^96; most fit in 64 bits, which convert to double faster.</summary>
    private static double Distance(Int128 number, Int128 other)
    {
        Int128 difference = number - other;
        return (long)difference is var few && few == difference ? few : (double)difference;
    }

    /// <summary>The difference of two integers, rounded once; if it exceeds 64 bits, that of the numbers as doubles.</summary>
    private static double Distance(long number, long other)
    {
        long difference = unchecked(number - other);
        return ((number ^ other) & (number ^ difference)) >= 0 ? difference : (double)number - other;
    }

    /// <summary>The difference of two decimals; if it is out of range, that of the numbers as doubles.</summary>
    private static double Distance(decimal number, decimal other)
    {
        try
        {
            return (double)(number - other);
        }
        catch (OverflowException)
        {
            return (double)number - (double)other;
        }
    }

    private struct Deviations
    {
        private double _lost;

        internal double Sum { get; private set; }

        internal double Squares { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(double deviation)
        {
            Sum += deviation;
            AddSquares(deviation * deviation);
        }

        internal void Add(in Deviations other)
        {
            Sum += other.Sum;
            AddSquares(-other._lost);
            AddSquares(other.Squares);
        }

        /// <summary>Compensated summation (Kahan), which assumes that terms are mostly smaller than the sum, as squares are.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void AddSquares(double square)
        {
            double term = square - _lost, next = Squares + term;
            _lost = next - Squares - term;
            Squares = next;
        }
    }
}
