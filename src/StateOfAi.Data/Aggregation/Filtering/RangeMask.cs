using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Compares numbers with ranges, as many at a time as the machine has lanes, and gives a bit for each.</summary>
internal static class RangeMask
{
    private const int BitsOfWord = 64;

    /// <summary>Writes a bit for each number: 1 where it is in one of the ranges, both ends included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Write<T>(ReadOnlySpan<T> numbers, ReadOnlySpan<(T First, T Last)> ranges, Span<ulong> mask)
        where T : struct, INumber<T>
    {
        for (int word = 0; word < mask.Length; word++)
        {
            ReadOnlySpan<T> some = numbers.Slice(word * BitsOfWord, Math.Min(BitsOfWord, numbers.Length - (word * BitsOfWord)));
            ulong bits = 0;
            foreach ((T first, T last) in ranges)
                bits |= Vector256<T>.IsSupported && some.Length == BitsOfWord ? Whole(ref MemoryMarshal.GetReference(some), first, last) : Part(some, first, last);
            mask[word] = bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Whole<T>(ref T from, T first, T last)
        where T : struct, INumber<T>
    {
        Vector256<T> low = Vector256.Create(first), high = Vector256.Create(last), width = high - low;
        ulong bits = 0;
        for (int i = 0; i < BitsOfWord; i += Vector256<T>.Count)
        {
            Vector256<T> number = Vector256.LoadUnsafe(ref from, (nuint)i);
            // Without a sign, what is below the range wraps to beyond its width: one comparison instead of two.
            Vector256<T> within = typeof(T) == typeof(byte) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint)
                ? Vector256.LessThanOrEqual(number - low, width)
                : Vector256.GreaterThanOrEqual(number, low) & Vector256.LessThanOrEqual(number, high);
            bits |= (ulong)within.ExtractMostSignificantBits() << i;
        }

        return bits;
    }

    private static ulong Part<T>(ReadOnlySpan<T> numbers, T first, T last)
        where T : struct, INumber<T>
    {
        ulong bits = 0;
        for (int i = 0; i < numbers.Length; i++)
            bits |= (numbers[i] >= first && numbers[i] <= last ? 1UL : 0) << i;
        return bits;
    }
}
