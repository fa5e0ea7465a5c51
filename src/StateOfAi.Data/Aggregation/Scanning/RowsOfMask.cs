using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>The rows that a mask selects: how many, a list of their places, or the groups of all rows with those of the others set aside.</summary>
internal static class RowsOfMask
{
    /// <summary>So many places are written at once, whether or not there are as many: what is too much is overwritten by the next, and no branch depends on a bit.</summary>
    internal const int Surplus = 8;

    private const int BitsOfWord = 64;

    /// <summary>How many bits are set.</summary>
    internal static int Count(ReadOnlySpan<ulong> mask)
    {
        int count = 0;
        foreach (ulong bits in mask)
            count += BitOperations.PopCount(bits);
        return count;
    }

    /// <summary>Copies the groups of the rows that a mask selects, and gives all others one of the <see cref="GroupIndex.RoomsForNone"/>.</summary>
    internal static void SetAside<T>(ReadOnlySpan<T> from, ReadOnlySpan<ulong> mask, int groups, Span<T> into)
        where T : unmanaged, IBinaryInteger<T>
    {
        int row = 0;
        Vector256<T> none = Vector256.Create(T.CreateTruncating(groups)) + Lanes<T>.Rooms, bit = Lanes<T>.Bits;
        ref T source = ref MemoryMarshal.GetReference(from), target = ref MemoryMarshal.GetReference(into[..from.Length]);
        for (; row <= from.Length - Vector256<T>.Count; row += Vector256<T>.Count)
        {
            Vector256<T> bits = Vector256.Create(T.CreateTruncating(mask[row / BitsOfWord] >> (row % BitsOfWord)));
            Vector256.ConditionalSelect(Vector256.Equals(bits & bit, bit), Vector256.LoadUnsafe(ref source, (nuint)row), none).StoreUnsafe(ref target, (nuint)row);
        }

        for (; row < from.Length; row++)
            into[row] = (mask[row / BitsOfWord] >> (row % BitsOfWord) & 1) != 0 ? from[row] : T.CreateTruncating(groups + (row % GroupIndex.RoomsForNone));
    }

    /// <summary>The numbers of the bits that are set.</summary>
    /// <param name="mask">The bits.</param>
    /// <param name="into">Room for all rows and the surplus.</param>
    internal static ReadOnlySpan<ushort> List(ReadOnlySpan<ulong> mask, Span<ushort> into)
    {
        int count = 0;
        for (int word = 0; word < mask.Length; word++)
        {
            ulong bits = mask[word];
            int next = count + BitOperations.PopCount(bits);
            for (; count < next; count += Surplus)
            {
                Span<ushort> places = into.Slice(count, Surplus);
                for (int i = 0; i < Surplus; i++, bits &= bits - 1)
                    places[i] = (ushort)((word * BitsOfWord) + BitOperations.TrailingZeroCount(bits));
            }

            count = next;
        }

        return into[..count];
    }

    private static class Lanes<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        internal static readonly Vector256<T> Rooms = Of(lane => T.CreateTruncating(lane % GroupIndex.RoomsForNone));
        internal static readonly Vector256<T> Bits = Of(lane => T.One << lane);

        private static Vector256<T> Of(Func<int, T> lane) => Vector256.Create([.. Enumerable.Range(0, Vector256<T>.Count).Select(lane)]);
    }
}
