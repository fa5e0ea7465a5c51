using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Two values of a group between which a place in its order is likely to be.</summary>
/// <param name="Low">The lower.</param>
/// <param name="High">The higher.</param>
internal readonly record struct SelectionBracket<T>(T Low, T High)
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    /// <summary>
    /// The classes of a value are a bit each for whether it is at least the lower end, at least the higher, above the lower and above the higher.
    /// </summary>
    internal const int Classes = 16;
    internal const int Below = 0b0000;
    internal const int AtLow = 0b0001;
    internal const int AtPoint = 0b0011;
    internal const int Within = 0b0101;
    internal const int AtHigh = 0b0111;

    private const int RowsOfLine = 8;
    private const int RowsForOneLine = 256;
    private const int MostLines = 1 << 13;
    private const int LeastOfSample = 64;

    /// <summary>In a random sample, the place is outside by this many standard deviations in one of 15,000.</summary>
    private const double Deviations = 4;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ClassOf(T value, SelectionBracket<T> bracket)
    {
        if (typeof(T) == typeof(double))
        {
            Vector128<double> ends = Unsafe.BitCast<SelectionBracket<T>, Vector128<double>>(bracket), both = Vector128.Create((double)(object)value);
            return (int)(Vector128.GreaterThanOrEqual(both, ends).ExtractMostSignificantBits() | (Vector128.GreaterThan(both, ends).ExtractMostSignificantBits() << 2));
        }

        return (value >= bracket.Low ? 1 : 0) | (value >= bracket.High ? 2 : 0) | (value > bracket.Low ? 4 : 0) | (value > bracket.High ? 8 : 0);
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
