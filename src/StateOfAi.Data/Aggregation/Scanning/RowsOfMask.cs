using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The rows that a mask selects, as a list of their places.</summary>
internal static class RowsOfMask
{
    /// <summary>So many places are written at once, whether or not there are as many: what is too much is overwritten by the next, and no branch depends on a bit.</summary>
    internal const int Surplus = 8;

    private const int BitsOfWord = 64;

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
}
