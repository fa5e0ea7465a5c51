using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// Inner loops of grouping: each row is added to the accumulator of its group through pointers, because the bounds checks of spans cost 5
/// percent of the time, and up to 12 percent in some runs (<c>KernelBenchmarks</c>).
/// </summary>
/// <remarks>
/// Two facts keep every pointer in bounds. First, the entry methods slice index and values to the same length. Second, every index is below
/// the number of slots: codes are checked against the number of keys when a column is created, mixed radix keeps indices below their
/// product, which is the number of groups, rows that do not count go to the <see cref="DummySlots"/> after these, and the methods check the
/// number of accumulators.
/// </remarks>
internal static unsafe partial class ScatterKernels
{
    private const int Unroll = 8;

    /// <summary>sums[group] += value; accumulators are ordered by group, then by bank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddPlain<TIndex, TBanks>(ReadOnlySpan<TIndex> index, ReadOnlySpan<double> values, Span<double> sums, int slots)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        Check(sums.Length, slots * TBanks.Count);
        fixed (TIndex* indexes = index)
        fixed (double* numbers = values[..index.Length], into = sums)
        {
            TIndex* at = indexes;
            double* value = numbers, end = numbers + index.Length, last = end - Unroll;
            for (; value <= last; value += Unroll, at += Unroll)
            {
                ColumnPrefetch.Values(value);
                *Slot<TIndex, TBanks>(into, at + 0, 0, 1) += value[0];
                *Slot<TIndex, TBanks>(into, at + 1, 1, 1) += value[1];
                *Slot<TIndex, TBanks>(into, at + 2, 2, 1) += value[2];
                *Slot<TIndex, TBanks>(into, at + 3, 3, 1) += value[3];
                *Slot<TIndex, TBanks>(into, at + 4, 4, 1) += value[4];
                *Slot<TIndex, TBanks>(into, at + 5, 5, 1) += value[5];
                *Slot<TIndex, TBanks>(into, at + 6, 6, 1) += value[6];
                *Slot<TIndex, TBanks>(into, at + 7, 7, 1) += value[7];
            }

            for (; value < end; value++, at++)
                *Slot<TIndex, TBanks>(into, at, 0, 1) += *value;
        }
    }

    /// <summary>
    /// sums[group] += (high, low), where high is the value rounded to the grid of the magic number, (value + magic) - magic, and low is the
    /// remainder: two doubles each, ordered by group, then by bank.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddSplit<TIndex,
        TBanks>(ReadOnlySpan<TIndex> index, ReadOnlySpan<double> values, Span<double> sums, int slots, double magic)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        Check(sums.Length, 2 * slots * TBanks.Count);
        fixed (TIndex* indexes = index)
        fixed (double* numbers = values[..index.Length], into = sums)
        {
            TIndex* at = indexes;
            double* value = numbers, end = numbers + index.Length, last = end - Unroll;
            Vector128<double> grid = Vector128.Create(magic);
            for (; value <= last; value += Unroll, at += Unroll)
            {
                ColumnPrefetch.Values(value);
                AddTwo<TIndex, TBanks>(into, at, 0, Vector128.Load(value), grid);
                AddTwo<TIndex, TBanks>(into, at + 2, 2, Vector128.Load(value + 2), grid);
                AddTwo<TIndex, TBanks>(into, at + 4, 4, Vector128.Load(value + 4), grid);
                AddTwo<TIndex, TBanks>(into, at + 6, 6, Vector128.Load(value + 6), grid);
            }

            for (; value < end; value++, at++)
            {
                double high = (*value + magic) - magic;
                double* slot = Slot<TIndex, TBanks>(into, at, 0, 2);
                slot[0] += high;
                slot[1] += *value - high;
            }
        }
    }

    /// <summary>into[i] = values[selected[i]].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Gather(ReadOnlySpan<double> values, ReadOnlySpan<ushort> selected, Span<double> into)
    {
        into = into[..selected.Length];
        const int Lines = BlockSize.Scan / Unroll;
        // All lines of a block ahead are prefetched, whether or not any of their rows will be selected, unless hardly any will; a few at a
        // time, so that they do not queue up.
        int linesEach = selected.Length > BlockSize.Scan / 50 ? (Lines + selected.Length - 1) / selected.Length : 0;
        fixed (double* numbers = values)
        {
            double* line = numbers + (ColumnPrefetch.BlocksAhead * BlockSize.Scan), end = linesEach == 0 ? line : line + BlockSize.Scan;
            for (int i = 0; i < selected.Length; i++)
            {
                into[i] = values[selected[i]];
                for (int j = 0; j < linesEach && line < end; j++, line += Unroll)
                    ColumnPrefetch.Line(line);
            }
        }
    }

    /// <summary>counts[group]++; ordered by group, then by bank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Count<TIndex, TBanks>(ReadOnlySpan<TIndex> index, Span<int> counts, int slots)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        Check(counts.Length, slots * TBanks.Count);
        fixed (TIndex* indexes = index)
        fixed (int* into = counts)
        {
            TIndex* at = indexes, end = indexes + index.Length, last = end - Unroll;
            for (; at <= last; at += Unroll)
            {
                CountOne<TIndex, TBanks>(into, at, 0);
                CountOne<TIndex, TBanks>(into, at + 1, 1);
                CountOne<TIndex, TBanks>(into, at + 2, 2);
                CountOne<TIndex, TBanks>(into, at + 3, 3);
                CountOne<TIndex, TBanks>(into, at + 4, 4);
                CountOne<TIndex, TBanks>(into, at + 5, 5);
                CountOne<TIndex, TBanks>(into, at + 6, 6);
                CountOne<TIndex, TBanks>(into, at + 7, 7);
            }

            for (; at < end; at++)
                CountOne<TIndex, TBanks>(into, at, 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CountOne<TIndex, TBanks>(int* into, TIndex* at, int bank)
        where TIndex : unmanaged
        where TBanks : struct, IBanks =>
        into[(Group(at) * (nuint)TBanks.Count) + (nuint)(bank & (TBanks.Count - 1))]++;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTwo<TIndex, TBanks>(double* into, TIndex* at, int bank, Vector128<double> value, Vector128<double> grid)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        Vector128<double> high = (value + grid) - grid, low = value - high;
        double* first = Slot<TIndex, TBanks>(into, at, bank, 2);
        (Vector128.Load(first) + FirstOfBoth(high, low)).Store(first);
        double* second = Slot<TIndex, TBanks>(into, at + 1, bank + 1, 2);
        (Vector128.Load(second) + SecondOfBoth(high, low)).Store(second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> FirstOfBoth(Vector128<double> left, Vector128<double> right) =>
        Sse2.IsSupported ? Sse2.UnpackLow(left, right)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(left, right)
        : Vector128.Create(left.GetElement(0), right.GetElement(0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> SecondOfBoth(Vector128<double> left, Vector128<double> right) =>
        Sse2.IsSupported ? Sse2.UnpackHigh(left, right)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(left, right)
        : Vector128.Create(left.GetElement(1), right.GetElement(1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double* Slot<TIndex, TBanks>(double* into, TIndex* at, int bank, int size)
        where TIndex : unmanaged
        where TBanks : struct, IBanks =>
        into + (Group(at) * (nuint)(TBanks.Count * size)) + ((bank & (TBanks.Count - 1)) * size);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Group<TIndex>(TIndex* at)
        where TIndex : unmanaged =>
        typeof(TIndex) == typeof(ushort) ? *(ushort*)at : *(uint*)at;

    private static void Check(int room, int needed)
    {
        if (room < needed)
            throw new ArgumentException($"The accumulators have room for {room} numbers, but {needed} are needed.", nameof(room));
    }
}
