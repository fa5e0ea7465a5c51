using System.Numerics;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>The minimum and maximum of integers or decimals by group.</summary>
internal sealed class MinMaxAccumulator<T>(MeasureColumn<T> column, Scan scan) : Accumulator, IGroupTarget<T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    private (T Min, T Max)[]? _ends;

    internal override bool MarksMissing => column.Validity is not null;

    internal override bool HasDummySlots => true;

    internal bool HasValue(int group) => Ends[group].Min <= Ends[group].Max;

    internal T Min(int group) => Ends[group].Min;

    internal T Max(int group) => Ends[group].Max;

    private (T Min, T Max)[] Ends => _ends ??= Empty(scan.Index.Slots);

    internal override Accumulator ForThread() => new MinMaxAccumulator<T>(column, scan);

    internal override void Add(in Block block)
    {
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        GroupedRows rows = MarksMissing ? block.Buffers.WithoutMissing(block, column.Validity, scan.Index.Groups) : block.Groups;
        rows.AddTo(values, banks: 1, this);
    }

    public void AddRun(int group, ReadOnlySpan<T> values) => Join(ref Ends[group], IntegerKernels.MinMax(values));

    public void Scatter(ReadOnlySpan<ushort> groups, ReadOnlySpan<T> values) => Scatter<ushort>(groups, values);

    public void Scatter(ReadOnlySpan<int> groups, ReadOnlySpan<T> values) => Scatter<int>(groups, values);

    internal override void Merge(Accumulator other)
    {
        (T Min, T Max)[] ends = Ends, others = ((MinMaxAccumulator<T>)other).Ends;
        for (int group = 0; group < ends.Length; group++)
            Join(ref ends[group], others[group]);
    }

    private void Scatter<TIndex>(ReadOnlySpan<TIndex> index, ReadOnlySpan<T> values)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        (T Min, T Max)[] ends = Ends;
        values = values[..index.Length];
        for (int i = 0; i < index.Length; i++)
            Join(ref ends[int.CreateTruncating(index[i])], (values[i], values[i]));
    }

    /// <summary>Uses vector registers where possible: their comparisons have no branches to mispredict on random values.</summary>
    private static void Join(ref (T Min, T Max) ends, (T Min, T Max) other)
    {
        if (Vector128<T>.IsSupported)
        {
            ends.Min = Vector128.Min(Vector128.CreateScalar(ends.Min), Vector128.CreateScalar(other.Min)).ToScalar();
            ends.Max = Vector128.Max(Vector128.CreateScalar(ends.Max), Vector128.CreateScalar(other.Max)).ToScalar();
            return;
        }

        ends = (T.Min(ends.Min, other.Min), T.Max(ends.Max, other.Max));
    }

    private static (T Min, T Max)[] Empty(int slots)
    {
        var empty = new (T, T)[slots];
        empty.AsSpan().Fill((T.MaxValue, T.MinValue));
        return empty;
    }
}
