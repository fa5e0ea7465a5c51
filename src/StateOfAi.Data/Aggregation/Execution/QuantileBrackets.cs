using System.Numerics;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>For each group, two values that most likely enclose a quantile; and at the end a point for rows without a group.</summary>
internal sealed class QuantileBrackets<T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    private const int RowsOfLine = 8;
    private const int RowsForOneLine = 256;
    private const int MostLines = 1 << 13;
    private const int LeastOfSample = 64;

    /// <summary>In a random sample, a quantile is farther away than this many standard deviations about once in 15,000 times.</summary>
    private const double Deviations = 4;

    private readonly T[] _lows;
    private readonly T[] _highs;

    internal QuantileBrackets(ReadOnlySpan<(T Low, T High)> brackets)
    {
        Groups = brackets.Length;
        // The vector kernel loads whole tables.
        int length = Math.Max(Groups + 1, BracketKernels.GroupsOfTable);
        (_lows, _highs) = (new T[length], new T[length]);
        for (int group = 0; group < Groups; group++)
            (_lows[group], _highs[group]) = brackets[group];
    }

    internal int Groups { get; }

    internal ReadOnlySpan<T> Lows => _lows;

    internal ReadOnlySpan<T> Highs => _highs;

    /// <summary>Determines brackets from a sample of the rows; the whole range for a group with too few rows in the sample.</summary>
    internal static QuantileBrackets<T> Sample(MeasureColumn<T> column, Scan scan, double probability)
    {
        var samples = new List<T>[scan.Index.Groups];
        using var buffers = new BlockBuffers();
        // Pseudorandom cache lines, the same in every run; the choice affects only speed.
        var random = new Random(1);
        int lines = Math.Min(scan.Rows / RowsForOneLine, MostLines);
        for (int line = 0; line < lines; line++)
        {
            int start = random.Next(scan.Rows / RowsOfLine) * RowsOfLine;
            GroupedRows rows = scan.Index.Of(start, RowsOfLine, buffers);
            for (int i = 0; i < RowsOfLine; i++)
            {
                if (column.Validity is null || column.Validity[start + i])
                    (samples[rows[i]] ??= []).Add(column.Values[start + i]);
            }
        }

        return new(Array.ConvertAll(samples, sample => Of(sample, probability)));
    }

    private static (T Low, T High) Of(List<T>? sample, double probability)
    {
        if (sample is null || sample.Count < LeastOfSample)
            return (T.MinValue, T.MaxValue);
        Span<T> values = CollectionsMarshal.AsSpan(sample);
        double rank = (sample.Count - 1) * probability,
            margin = (Deviations * Math.Sqrt(sample.Count * probability * (1 - probability))) + 2;
        T low = rank < margin ? T.MinValue : QuickSelect.Select(values, (int)(rank - margin));
        T high = rank + margin >= sample.Count - 1 ? T.MaxValue : QuickSelect.Select(values, (int)(rank + margin));
        return (low, high);
    }
}
