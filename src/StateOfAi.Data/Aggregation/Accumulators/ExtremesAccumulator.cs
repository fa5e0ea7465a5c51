using System.Numerics;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Smallest and largest value of whole numbers or decimals by group.</summary>
internal sealed class ExtremesAccumulator<T>(MeasureColumn<T> column, Scan scan) : Accumulator
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    private (T Least, T Most)[]? _ends;

    internal override bool MarksMissing => column.Validity is not null;

    internal override bool HasRoomForNone => true;

    internal bool HasValue(int group) => Ends[group].Least <= Ends[group].Most;

    internal T Least(int group) => Ends[group].Least;

    internal T Most(int group) => Ends[group].Most;

    private (T Least, T Most)[] Ends => _ends ??= Empty(scan.Index.Rooms);

    internal override Accumulator ForThread() => new ExtremesAccumulator<T>(column, scan);

    internal override void Add(in Block block)
    {
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        GroupedRows rows = MarksMissing ? block.Buffers.WithoutMissing(block, column.Validity, scan.Index.Groups) : block.Groups;
        if (rows.AreRuns(banks: 1))
        {
            for (int row = 0, length; row < rows.Count; row += length)
                Join(ref Ends[rows.RunAt(row, out length)], WholeKernels.Extremes(values.Slice(row, length)));
        }
        else if (rows.IsWide)
        {
            Scatter(rows.Wide, values);
        }
        else
        {
            Scatter(rows.Narrow, values);
        }
    }

    internal override void Merge(Accumulator other)
    {
        (T Least, T Most)[] ends = Ends, others = ((ExtremesAccumulator<T>)other).Ends;
        for (int group = 0; group < ends.Length; group++)
            Join(ref ends[group], others[group]);
    }

    private void Scatter<TIndex>(ReadOnlySpan<TIndex> index, ReadOnlySpan<T> values)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        (T Least, T Most)[] ends = Ends;
        values = values[..index.Length];
        for (int i = 0; i < index.Length; i++)
            Join(ref ends[int.CreateTruncating(index[i])], (values[i], values[i]));
    }

    /// <summary>By registers of vectors where there are some: their comparisons have no branch, which random values would mislead.</summary>
    private static void Join(ref (T Least, T Most) ends, (T Least, T Most) other)
    {
        if (Vector128<T>.IsSupported)
        {
            ends.Least = Vector128.Min(Vector128.CreateScalar(ends.Least), Vector128.CreateScalar(other.Least)).ToScalar();
            ends.Most = Vector128.Max(Vector128.CreateScalar(ends.Most), Vector128.CreateScalar(other.Most)).ToScalar();
            return;
        }

        ends = (T.Min(ends.Least, other.Least), T.Max(ends.Most, other.Most));
    }

    private static (T Least, T Most)[] Empty(int rooms)
    {
        var empty = new (T, T)[rooms];
        empty.AsSpan().Fill((T.MaxValue, T.MinValue));
        return empty;
    }
}
