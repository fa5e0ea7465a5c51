using System.Numerics;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>Sums of whole numbers or decimals by group. Missing values are zeros, which change none.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
/// <typeparam name="TSum">A type that sums of any rows of a table fit in: 64 bits for 32, 128 for 64, and for decimals 128 as whole numbers of their last place.</typeparam>
internal sealed class SumAccumulator<T, TSum>(MeasureColumn<T> column, Scan scan) : Accumulator
    where T : unmanaged, INumber<T>
    where TSum : unmanaged, INumber<TSum>
{
    private const int MostGroupsWithBanks = 128;

    private readonly int _banks = scan.Banks(MostGroupsWithBanks);
    private TSum[]? _sums;

    internal override bool HasRoomForNone => true;

    internal TSum this[int group]
    {
        get
        {
            TSum sum = TSum.Zero;
            foreach (TSum bank in Sums.AsSpan(group * _banks, _banks))
                sum += bank;
            return sum;
        }
    }

    private TSum[] Sums => _sums ??= new TSum[scan.Index.Rooms * _banks];

    internal override Accumulator ForThread() => new SumAccumulator<T, TSum>(column, scan);

    internal override void Add(in Block block)
    {
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        if (typeof(T) == typeof(decimal))
            AddScaled(block.Groups, MemoryMarshal.Cast<T, decimal>(values));
        else
            Add(block.Groups, values);
    }

    internal override void Merge(Accumulator other)
    {
        TSum[] sums = Sums, others = ((SumAccumulator<T, TSum>)other).Sums;
        for (int slot = 0; slot < sums.Length; slot++)
            sums[slot] += others[slot];
    }

    private void AddScaled(GroupedRows rows, ReadOnlySpan<decimal> values)
    {
        Span<Int128> whole = stackalloc Int128[BlockBuffers.Rows];
        for (int start = 0, count; start < values.Length; start += count)
        {
            count = Math.Min(whole.Length, values.Length - start);
            column.Scale.ToWhole(values.Slice(start, count), whole);
            Add<Int128>(rows.Slice(start, count), whole[..count]);
        }
    }

    private void Add<TValue>(GroupedRows rows, ReadOnlySpan<TValue> values)
        where TValue : unmanaged, INumber<TValue>
    {
        if (rows.AreRuns(_banks))
        {
            for (int row = 0, length; row < rows.Count; row += length)
            {
                ref TSum sum = ref Sums[rows.RunAt(row, out length) * _banks];
                sum = WholeKernels.AddTo(sum, values.Slice(row, length));
            }
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

    private void Scatter<TIndex, TValue>(ReadOnlySpan<TIndex> index, ReadOnlySpan<TValue> values)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
        where TValue : unmanaged, INumber<TValue>
    {
        TSum[] sums = Sums;
        int banks = _banks;
        values = values[..index.Length];
        for (int i = 0; i < index.Length; i++)
            sums[(int.CreateTruncating(index[i]) * banks) + (i & (banks - 1))] += TSum.CreateTruncating(values[i]);
    }
}
