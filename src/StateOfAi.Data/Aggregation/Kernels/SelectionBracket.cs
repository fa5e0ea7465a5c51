using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>Two values of a group between which a place in its order is likely to be.</summary>
/// <param name="Low">The lower.</param>
/// <param name="High">The higher.</param>
internal readonly record struct SelectionBracket<T>(T Low, T High)
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    /// <summary>Values are below the bracket, at its lower end, within, at its higher end, or above, and a power of two is quicker to count in.</summary>
    internal const int Classes = 8;

    private const int RowsOfLine = 8;
    private const int RowsForOneLine = 256;
    private const int MostLines = 1 << 13;
    private const int LeastOfSample = 64;

    /// <summary>In a random sample, the place is outside by this many standard deviations in one of 15,000.</summary>
    private const double Deviations = 4;

    /// <summary>Whether all within is one value.</summary>
    internal bool IsPoint => Low == High;

    /// <summary>A bracket for each group, and a point that takes nothing for the rows of none.</summary>
    internal static SelectionBracket<T>[] Sample(MeasureColumn<T> column, Scan scan, double probability)
    {
        var samples = new List<T>[scan.Index.Groups];
        var buffers = new BlockBuffers();
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

        return [.. samples.Select(sample => Of(sample, probability)), default];
    }

    /// <summary>Counts the class of each value and keeps those within; gives the number kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Classify<TIndex>(ReadOnlySpan<TIndex> index, ReadOnlySpan<T> values, SelectionBracket<T>[] brackets, int[] classes, (T Value, int Group)[] within, int count)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        values = values[..index.Length];
        for (int i = 0; i < index.Length; i++)
        {
            int group = int.CreateTruncating(index[i]);
            T value = values[i];
            SelectionBracket<T> bracket = brackets[group];
            int isAbove = value > bracket.Low ? 1 : 0, isBelow = value < bracket.High ? 1 : 0;
            int number = (value >= bracket.Low ? 1 : 0) + isAbove + (1 - isBelow) + (value > bracket.High ? 1 : 0);
            classes[(group * Classes) + number]++;
            // Kept without asking, and overwritten by the next if it was not to be: no branch to guess wrong.
            within[count] = (value, group);
            count += isAbove & isBelow;
        }

        return count;
    }

    private static SelectionBracket<T> Of(List<T>? sample, double probability)
    {
        if (sample is null || sample.Count < LeastOfSample)
            return new(T.MinValue, T.MaxValue);
        Span<T> values = CollectionsMarshal.AsSpan(sample);
        double place = (sample.Count - 1) * probability, margin = (Deviations * Math.Sqrt(sample.Count * probability * (1 - probability))) + 2;
        return new(place < margin ? T.MinValue : Selection.Select(values, (int)(place - margin)), place + margin >= sample.Count - 1 ? T.MaxValue : Selection.Select(values, (int)(place + margin)));
    }
}
