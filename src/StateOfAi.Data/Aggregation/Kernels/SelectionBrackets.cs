using System.Numerics;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>For each group two values between which a place in its order is likely to be, and last a point for the rows of none.</summary>
internal sealed class SelectionBrackets<T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    private const int RowsOfLine = 8;
    private const int RowsForOneLine = 256;
    private const int MostLines = 1 << 13;
    private const int LeastOfSample = 64;

    /// <summary>In a random sample, the place is outside by this many standard deviations in one of 15,000.</summary>
    private const double Deviations = 4;

    private readonly T[] _lows;
    private readonly T[] _highs;

    internal SelectionBrackets(ReadOnlySpan<(T Low, T High)> brackets)
    {
        Groups = brackets.Length;
        // Room for a table of the vector kernel.
        (_lows, _highs) = (new T[Math.Max(Groups + 1, SelectionKernels.GroupsOfTable)], new T[Math.Max(Groups + 1, SelectionKernels.GroupsOfTable)]);
        for (int group = 0; group < Groups; group++)
            (_lows[group], _highs[group]) = brackets[group];
    }

    internal int Groups { get; }

    internal ReadOnlySpan<T> Lows => _lows;

    internal ReadOnlySpan<T> Highs => _highs;

    /// <summary>Brackets by a sample of the rows; everything for a group that has too few rows in it.</summary>
    internal static SelectionBrackets<T> Sample(MeasureColumn<T> column, Scan scan, double probability)
    {
        var samples = new List<T>[scan.Index.Groups];
        using var buffers = new BlockBuffers();
        // Cache lines at places that are as good as random, the same in every run: which they are decides only how long it takes.
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
        double place = (sample.Count - 1) * probability, margin = (Deviations * Math.Sqrt(sample.Count * probability * (1 - probability))) + 2;
        return (place < margin ? T.MinValue : Selection.Select(values, (int)(place - margin)), place + margin >= sample.Count - 1 ? T.MaxValue : Selection.Select(values, (int)(place + margin)));
    }
}
