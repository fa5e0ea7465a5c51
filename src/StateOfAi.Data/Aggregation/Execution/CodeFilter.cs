using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>
/// Selects a set of keys, stored as intervals of codes; a range of an ordered dimension is one interval. A few intervals are compared many
/// rows at a time; with many, the set is looked up row by row.
/// </summary>
internal sealed class CodeFilter : RowFilter
{
    private const int MostIntervals = 8;

    private readonly CodeColumn _codes;
    private readonly bool[] _isSelected;
    private readonly (int First, int Last)[] _intervals;

    /// <param name="codes">The codes of the dimension.</param>
    /// <param name="isSelected">For each code, whether its key is in the set.</param>
    internal CodeFilter(CodeColumn codes, bool[] isSelected)
    {
        _codes = codes;
        _isSelected = isSelected;
        _intervals = [.. Intervals(isSelected)];
    }

    internal override void Select(int start, int count, Span<ulong> mask)
    {
        switch (_codes.Width)
        {
            case sizeof(byte):
                Select(_codes.Codes8.Slice(start, count), mask);
                break;
            case sizeof(ushort):
                Select(_codes.Codes16.Slice(start, count), mask);
                break;
            default:
                Select(MemoryMarshal.Cast<int, uint>(_codes.Codes32.Slice(start, count)), mask);
                break;
        }
    }

    private void Select<TCode>(ReadOnlySpan<TCode> codes, Span<ulong> mask)
        where TCode : unmanaged, System.Numerics.IBinaryInteger<TCode>
    {
        ColumnPrefetch.Codes(codes);
        if (_intervals.Length <= MostIntervals)
        {
            Span<(TCode First, TCode Last)> ranges = stackalloc (TCode, TCode)[_intervals.Length];
            for (int i = 0; i < ranges.Length; i++)
                ranges[i] = (TCode.CreateTruncating(_intervals[i].First), TCode.CreateTruncating(_intervals[i].Last));
            RangeMask.Write(codes, ranges, mask);
            return;
        }

        mask.Clear();
        for (int i = 0; i < codes.Length; i++)
            mask[i / 64] |= (_isSelected[int.CreateTruncating(codes[i])] ? 1UL : 0) << (i % 64);
    }

    private static IEnumerable<(int First, int Last)> Intervals(bool[] isSelected)
    {
        for (int code = 0; code < isSelected.Length; code++)
        {
            if (!isSelected[code])
                continue;
            int first = code;
            while (code + 1 < isSelected.Length && isSelected[code + 1])
                code++;
            yield return (first, code);
        }
    }
}
