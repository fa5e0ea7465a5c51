using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>Finds the rows whose group is in a partition, a range of groups.</summary>
internal static class PartitionKernels
{
    private const int BitsOfWord = 64;
    private const int Lanes = 8;

    /// <summary>For each mask of eight bits, the positions of the set bits, one byte each.</summary>
    private static readonly ulong[] PositionsByMask = [.. Enumerable.Range(0, 1 << Lanes).Select(PositionsOf)];

    /// <summary>
    /// Writes a selection vector of the rows, and their groups counted from the first group of the partition; returns the number of rows
    /// found.
    /// </summary>
    /// <param name="groups">The groups of all rows of a block.</param>
    /// <param name="first">The first group of the partition.</param>
    /// <param name="count">How many groups the partition has.</param>
    /// <param name="mask">The rows to look at, one bit each.</param>
    /// <param name="selected">Room for all rows.</param>
    /// <param name="own">Room for the groups of all rows; may be the same memory as <paramref name="groups"/>, since every element is read
    /// before it is overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Select(ReadOnlySpan<int> groups, int first, int count, ReadOnlySpan<ulong> mask, Span<ushort> selected,
        Span<int> own)
    {
        selected = selected[..groups.Length];
        own = own[..groups.Length];
        int found = 0, row = 0;
        if (Avx2.IsSupported)
        {
            ref int from = ref MemoryMarshal.GetReference(groups), to = ref MemoryMarshal.GetReference(own);
            ref ushort rows = ref MemoryMarshal.GetReference(selected);
            Vector256<int> start = Vector256.Create(first);
            Vector256<uint> end = Vector256.Create((uint)count);
            // All eight lanes are written, and surplus ones are overwritten by the next batch. There is room, since no more rows are found
            // than read.
            for (; row <= groups.Length - Lanes; row += Lanes)
            {
                Vector256<int> group = Vector256.LoadUnsafe(ref from, (nuint)row) - start;
                uint bits = Vector256.LessThan(group.AsUInt32(), end).ExtractMostSignificantBits()
                    & (byte)(mask[row / BitsOfWord] >> (row % BitsOfWord));
                Vector128<byte> lanes = Vector128.CreateScalar(PositionsByMask[(byte)bits]).AsByte();
                Avx2.PermuteVar8x32(group, Avx2.ConvertToVector256Int32(lanes)).StoreUnsafe(ref to, (nuint)found);
                (Vector128.WidenLower(lanes) + Vector128.Create((ushort)row)).StoreUnsafe(ref rows, (nuint)found);
                found += BitOperations.PopCount(bits);
            }
        }

        for (; row < groups.Length; row++)
        {
            int group = groups[row] - first;
            own[found] = group;
            selected[found] = (ushort)row;
            found += (uint)group < (uint)count && (mask[row / BitsOfWord] >> (row % BitsOfWord) & 1) != 0 ? 1 : 0;
        }

        return found;
    }

    private static ulong PositionsOf(int mask)
    {
        ulong positions = 0;
        for (int bit = Lanes - 1; bit >= 0; bit--)
            positions = (mask >> bit & 1) != 0 ? (positions << 8) | (uint)bit : positions;
        return positions;
    }
}
