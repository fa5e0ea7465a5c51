using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>
/// Turns a mask with one bit per row into a count, a selection vector, or groups in which unselected rows go to the
/// <see cref="DummySlots"/>.
/// </summary>
internal static class RowMask
{
    /// <summary>
    /// Row numbers are written eight at a time without branching on individual bits; surplus ones are overwritten by the next batch. The
    /// target must have room for them.
    /// </summary>
    internal const int Surplus = 8;

    private const int BitsOfWord = 64;

    /// <summary>Counts the set bits.</summary>
    internal static int Count(ReadOnlySpan<ulong> mask)
    {
        int count = 0;
        foreach (ulong bits in mask)
            count += BitOperations.PopCount(bits);
        return count;
    }

    /// <summary>Copies the groups of the rows that a mask selects, and sends all others to the dummy slots.</summary>
    internal static void RedirectUnselected<T>(ReadOnlySpan<T> from, ReadOnlySpan<ulong> mask, int groups, Span<T> into)
        where T : unmanaged, IBinaryInteger<T>
    {
        int row = 0;
        Vector256<T> dummy = Vector256.Create(T.CreateTruncating(groups)) + Lanes<T>.Dummies, bit = Lanes<T>.Bits;
        ref T source = ref MemoryMarshal.GetReference(from), target = ref MemoryMarshal.GetReference(into[..from.Length]);
        for (; row <= from.Length - Vector256<T>.Count; row += Vector256<T>.Count)
        {
            Vector256<T> bits = Vector256.Create(T.CreateTruncating(mask[row / BitsOfWord] >> (row % BitsOfWord)));
            Vector256<T> selected = Vector256.LoadUnsafe(ref source, (nuint)row);
            Vector256.ConditionalSelect(Vector256.Equals(bits & bit, bit), selected, dummy).StoreUnsafe(ref target, (nuint)row);
        }

        for (; row < from.Length; row++)
        {
            bool isSelected = (mask[row / BitsOfWord] >> (row % BitsOfWord) & 1) != 0;
            into[row] = isSelected ? from[row] : T.CreateTruncating(groups + (row % DummySlots.Count));
        }
    }

    /// <summary>Lists the rows whose bits are set.</summary>
    /// <param name="mask">The bits.</param>
    /// <param name="into">Room for all rows and the surplus.</param>
    internal static ReadOnlySpan<ushort> ToSelectionVector(ReadOnlySpan<ulong> mask, Span<ushort> into)
    {
        int count = 0;
        for (int word = 0; word < mask.Length; word++)
        {
            ulong bits = mask[word];
            int next = count + BitOperations.PopCount(bits);
            for (; count < next; count += Surplus)
            {
                Span<ushort> rows = into.Slice(count, Surplus);
                for (int i = 0; i < Surplus; i++, bits &= bits - 1)
                    rows[i] = (ushort)((word * BitsOfWord) + BitOperations.TrailingZeroCount(bits));
            }

            count = next;
        }

        return into[..count];
    }

    private static class Lanes<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        internal static readonly Vector256<T> Dummies = Of(lane => T.CreateTruncating(lane % DummySlots.Count));
        internal static readonly Vector256<T> Bits = Of(lane => T.One << lane);

        private static Vector256<T> Of(Func<int, T> lane) => Vector256.Create([.. Enumerable.Range(0, Vector256<T>.Count).Select(lane)]);
    }
}
