using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// The powers of two that bound the numbers of a column: every magnitude is below 2^<see cref="Top"/>, and every number is a multiple of
/// 2^<see cref="Bottom"/>. They determine how many bits an exact sum needs.
/// </summary>
internal readonly struct BinaryRange(int top, int bottom)
{
    /// <summary>The exponent of a power of two above all magnitudes.</summary>
    internal int Top { get; } = top;

    /// <summary>The exponent of a power of two that divides all numbers.</summary>
    internal int Bottom { get; } = bottom;

    /// <summary>Numbers of this magnitude are rejected, since sums of up to 2^31 of them could overflow a double.</summary>
    internal const int MaxTop = 960;

    private const int MantissaBits = 52;
    private const ulong Mantissa = (1UL << MantissaBits) - 1;
    private const int Bias = 1075;

    /// <summary>The range of finite numbers, ignoring zeros; if all are zero, that of the number 1.</summary>
    internal static BinaryRange Of(ReadOnlySpan<double> numbers)
    {
        ulong largest = 0;
        int bottom = int.MaxValue;
        foreach (double number in numbers)
        {
            ulong magnitude = BitConverter.DoubleToUInt64Bits(number) & (ulong.MaxValue >> 1);
            largest = Math.Max(largest, magnitude);
            int exponent = (int)(magnitude >> MantissaBits);
            // Subnormal numbers have the exponent of the smallest normal numbers and no implicit leading bit.
            ulong bits = (magnitude & Mantissa) | (exponent == 0 ? 0 : 1UL << MantissaBits);
            int lowest = bits == 0 ? int.MaxValue : Math.Max(exponent, 1) - Bias + BitOperations.TrailingZeroCount(bits);
            bottom = Math.Min(bottom, lowest);
        }

        return largest == 0 ? new(1, 0) : new(Math.ILogB(BitConverter.UInt64BitsToDouble(largest)) + 1, bottom);
    }
}
