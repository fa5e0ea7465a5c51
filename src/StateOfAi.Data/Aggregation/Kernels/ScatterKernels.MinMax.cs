using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <content>Sum, minimum and maximum in one pass.</content>
internal static unsafe partial class ScatterKernels
{
    /// <summary>
    /// The number of doubles in a record: the high and low parts of the sum, the minimum, and the negated maximum, so that one instruction
    /// updates both.
    /// </summary>
    internal const int Record = 4;

    /// <summary>
    /// Adds to records by group, then by bank. With a magic number of 0 the low part stays zero and the high part is the plain sum.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddRecords<TIndex,
        TBanks>(ReadOnlySpan<TIndex> index, ReadOnlySpan<double> values, Span<double> records, int slots, double magic)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        Check(records.Length, Record * slots * TBanks.Count);
        fixed (TIndex* indexes = index)
        fixed (double* numbers = values[..index.Length], into = records)
        {
            TIndex* at = indexes;
            double* value = numbers, end = numbers + index.Length, last = end - Unroll;
            Vector128<double> grid = Vector128.Create(magic), sign = Vector128.Create(-0.0);
            for (; value <= last; value += Unroll, at += Unroll)
            {
                ColumnPrefetch.Values(value);
                AddTwoRecords<TIndex, TBanks>(into, at, 0, Vector128.Load(value), grid, sign);
                AddTwoRecords<TIndex, TBanks>(into, at + 2, 2, Vector128.Load(value + 2), grid, sign);
                AddTwoRecords<TIndex, TBanks>(into, at + 4, 4, Vector128.Load(value + 4), grid, sign);
                AddTwoRecords<TIndex, TBanks>(into, at + 6, 6, Vector128.Load(value + 6), grid, sign);
            }

            for (; value < end; value++, at++)
            {
                double high = (*value + magic) - magic;
                AddRecord(Slot<TIndex, TBanks>(into, at, 0, Record), Vector256.Create(high, *value - high, *value, -*value));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTwoRecords<TIndex,
        TBanks>(double* into, TIndex* at, int bank, Vector128<double> value, Vector128<double> grid, Vector128<double> sign)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        Vector128<double> high = (value + grid) - grid, low = value - high, negative = value ^ sign;
        AddRecord(Slot<TIndex, TBanks>(into, at, bank, Record), Vector256.Create(FirstOfBoth(high, low), FirstOfBoth(value, negative)));
        AddRecord(Slot<TIndex, TBanks>(into, at + 1, bank + 1, Record),
            Vector256.Create(SecondOfBoth(high, low), SecondOfBoth(value, negative)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRecord(double* slot, Vector256<double> row)
    {
        if (Avx.IsSupported)
        {
            Vector256<double> record = Vector256.Load(slot);
            Avx.Blend(record + row, Avx.Min(row, record), 0b1100).Store(slot);
            return;
        }

        // Two halves: other machines have no registers wider than 128 bits.
        (Vector128.Load(slot) + row.GetLower()).Store(slot);
        Vector128<double> ends = Vector128.Load(slot + 2), both = row.GetUpper();
        Vector128.ConditionalSelect(Vector128.LessThan(both, ends), both, ends).Store(slot + 2);
    }
}
