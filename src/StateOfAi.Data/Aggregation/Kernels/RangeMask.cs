using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Compares numbers with ranges, as many at a time as the machine has lanes, and writes one bit for each number.</summary>
internal static class RangeMask
{
    private const int BitsOfWord = 64;

    /// <summary>Writes one bit per number: 1 if it is in one of the ranges, both ends included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Write<T>(ReadOnlySpan<T> numbers, ReadOnlySpan<(T First, T Last)> ranges, Span<ulong> mask)
        where T : struct, INumber<T>
    {
        mask.Clear();
        int whole = Vector256<T>.IsSupported ? numbers.Length / BitsOfWord : 0;
        foreach ((T first, T last) in ranges)
        {
            Vector256<T> low = Vector256<T>.IsSupported ? Vector256.Create(first) : default,
                high = Vector256<T>.IsSupported ? Vector256.Create(last) : default;
            for (int word = 0; word < whole; word++)
                mask[word] |= Whole(ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), word * BitsOfWord), low, high);
            for (int row = whole * BitsOfWord; row < numbers.Length; row++)
                mask[row / BitsOfWord] |= (numbers[row] >= first && numbers[row] <= last ? 1UL : 0) << (row % BitsOfWord);
        }
    }

    /// <summary>Sets the given number of bits.</summary>
    internal static void WriteAll(int count, Span<ulong> mask)
    {
        mask.Fill(ulong.MaxValue);
        if (count % BitsOfWord > 0)
            mask[^1] = (1UL << (count % BitsOfWord)) - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Whole<T>(ref T from, Vector256<T> low, Vector256<T> high)
        where T : struct, INumber<T>
    {
        Vector256<T> width = high - low;
        ulong bits = 0;
        for (int i = 0; i < BitsOfWord; i += Vector256<T>.Count)
        {
            Vector256<T> number = Vector256.LoadUnsafe(ref from, (nuint)i);
            // Unsigned, a number below the range wraps around past its width: one comparison instead of two.
            Vector256<T> within = typeof(T) == typeof(byte) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint)
                ? Vector256.LessThanOrEqual(number - low, width)
                : Vector256.GreaterThanOrEqual(number, low) & Vector256.LessThanOrEqual(number, high);
            bits |= (ulong)within.ExtractMostSignificantBits() << i;
        }

        return bits;
    }
}
