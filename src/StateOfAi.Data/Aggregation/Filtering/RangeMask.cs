using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Compares numbers with a range, as many at a time as the machine has lanes.</summary>
internal static class RangeMask
{
    /// <summary>Sets the bit of each number from the least to the most.</summary>
    internal static void Add<T>(ReadOnlySpan<T> numbers, T least, T most, Span<ulong> mask)
        where T : struct, INumber<T>
    {
        int i = 0;
        if (Vector256<T>.IsSupported)
        {
            ref T from = ref MemoryMarshal.GetReference(numbers);
            Vector256<T> low = Vector256.Create(least), high = Vector256.Create(most);
            for (; i <= numbers.Length - Vector256<T>.Count; i += Vector256<T>.Count)
            {
                Vector256<T> number = Vector256.LoadUnsafe(ref from, (nuint)i);
                uint bits = (Vector256.GreaterThanOrEqual(number, low) & Vector256.LessThanOrEqual(number, high)).ExtractMostSignificantBits();
                mask[i / 64] |= (ulong)bits << (i % 64);
            }
        }

        for (; i < numbers.Length; i++)
            mask[i / 64] |= (numbers[i] >= least && numbers[i] <= most ? 1UL : 0) << (i % 64);
    }
}
