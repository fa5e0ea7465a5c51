using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Sums of squared deviations from the mean by group, in a pass after the one that the means come from, with the correction for means that are rounded (T. Chan, G. Golub,
/// R. LeVeque, The American Statistician 37, 1983, 242).
/// </summary>
/// <param name="column">The values.</param>
/// <param name="scan">The rows.</param>
/// <param name="mean">The mean of a group: a number of the type of the values near it, since numbers of more digits than a double would lose what they differ by if they were made doubles first, and the rest.</param>
/// <param name="scale">A power of two that brings the deviations of a group near 1; <see langword="null"/> where their squares are no danger.</param>
/// <param name="counts">How many values a group has.</param>
internal sealed class VarianceAccumulator<T>(MeasureColumn<T> column, Scan scan, Func<int, (T Center, double Remainder)> mean, Func<int, double>? scale, Func<int, int> counts) : Accumulator
    where T : struct, INumber<T>
{
    private readonly (T Center, double Remainder)[] _means = [.. Enumerable.Range(0, scan.Index.Groups).Select(mean)];
    private readonly double[]? _scales = scale is null ? null : [.. Enumerable.Range(0, scan.Index.Groups).Select(scale)];
    private readonly Deviations[]?[] _morsels = new Deviations[scan.Morsels][];
    private Deviations[]? _groups;

    /// <summary>The sample variance, with n - 1 below the line; <see langword="null"/> of fewer than two values.</summary>
    internal Spread? this[int group] => counts(group) < 2 ? null
        : new(Math.Max(_groups![group].Squares - (_groups[group].Sum * _groups[group].Sum / counts(group)), 0) / (counts(group) - 1), _scales?[group] ?? 1);

    internal override Accumulator ForThread() => new VarianceAccumulator<T>(column, scan, mean, scale, counts);

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        _groups ??= new Deviations[_means.Length];
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        for (int i = 0; i < values.Length; i++)
        {
            if (column.Validity is { } validity && !validity[block.RowAt(i)])
                continue;
            int group = rowsOf[i];
            (T center, double rest) = _means[group];
            double deviation = Distance(values[i], center) - rest;
            _groups[group].Add(_scales is null ? deviation : deviation * _scales[group]);
        }
    }

    internal override void EndMorsel(int morsel)
    {
        if (scan.IsParallelWorthwhile)
            (_morsels[morsel], _groups) = (_groups, null);
    }

    internal override void Merge(Accumulator other)
    {
        Deviations[]?[] others = ((VarianceAccumulator<T>)other)._morsels;
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

    private static double Distance(T number, T center) =>
        typeof(T) == typeof(long) ? Distance(long.CreateTruncating(number), long.CreateTruncating(center))
        : typeof(T) == typeof(decimal) ? Distance(decimal.CreateTruncating(number), decimal.CreateTruncating(center))
        : double.CreateTruncating(number) - double.CreateTruncating(center);

    /// <summary>The difference of two whole numbers, rounded once, or, beyond 64 bits, of their doubles.</summary>
    private static double Distance(long number, long other)
    {
        long difference = unchecked(number - other);
        return ((number ^ other) & (number ^ difference)) >= 0 ? difference : (double)number - other;
    }

    /// <summary>The difference of two decimals, or, beyond them, of their doubles.</summary>
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

        /// <summary>Squares are not negative and mostly below their sum, which is what the correction takes for granted (Kahan).</summary>
        private void AddSquares(double square)
        {
            double term = square - _lost, next = Squares + term;
            _lost = next - Squares - term;
            Squares = next;
        }
    }
}
