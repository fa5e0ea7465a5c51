using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Inner loops over runs of rows of one group, for integers and decimals.</summary>
internal static class IntegerKernels
{
    private const int BitsOfHalf = 32;

    /// <summary>Adds all values to a sum; 32-bit and 64-bit values are added many at a time, without overflow.</summary>
    internal static TSum AddTo<T, TSum>(TSum sum, ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>
        where TSum : unmanaged, INumber<TSum>
    {
        if (typeof(T) == typeof(int))
            return sum + TSum.CreateTruncating(Sum(MemoryMarshal.Cast<T, int>(values)));
        if (typeof(T) == typeof(long))
            return sum + TSum.CreateTruncating(Sum(MemoryMarshal.Cast<T, long>(values)));
        foreach (T value in values)
            sum += TSum.CreateTruncating(value);
        return sum;
    }

    /// <summary>The smallest and the largest value; without values, the type's maximum and minimum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (T Min, T Max) MinMax<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        T least = T.MaxValue, most = T.MinValue;
        int i = 0;
        if (Vector256<T>.IsSupported && values.Length >= 2 * Vector256<T>.Count)
        {
            int lanes = Vector256<T>.Count;
            ref T from = ref MemoryMarshal.GetReference(values);
            Vector256<T> least0 = Vector256.Create(least), least1 = least0, most0 = Vector256.Create(most), most1 = most0;
            for (; i <= values.Length - (2 * lanes); i += 2 * lanes)
            {
                Vector256<T> a = Vector256.LoadUnsafe(ref from, (nuint)i), b = Vector256.LoadUnsafe(ref from, (nuint)(i + lanes));
                (least0, least1) = (Vector256.Min(a, least0), Vector256.Min(b, least1));
                (most0, most1) = (Vector256.Max(a, most0), Vector256.Max(b, most1));
            }

            (least0, most0) = (Vector256.Min(least0, least1), Vector256.Max(most0, most1));
            for (int lane = 0; lane < lanes; lane++)
                (least, most) = (T.Min(least, least0.GetElement(lane)), T.Max(most, most0.GetElement(lane)));
        }

        for (; i < values.Length; i++)
            (least, most) = (T.Min(least, values[i]), T.Max(most, values[i]));
        return (least, most);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Sum(ReadOnlySpan<int> values)
    {
        ref int from = ref MemoryMarshal.GetReference(values);
        Vector256<long> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        int i = 0, lanes = Vector256<int>.Count;
        for (; i <= values.Length - (2 * lanes); i += 2 * lanes)
        {
            (Vector256<long> a, Vector256<long> b) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)i));
            (Vector256<long> c, Vector256<long> d) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)(i + lanes)));
            (sum0, sum1, sum2, sum3) = (sum0 + a, sum1 + b, sum2 + c, sum3 + d);
        }

        long sum = Vector256.Sum(sum0 + sum1 + (sum2 + sum3));
        for (; i < values.Length; i++)
            sum += values[i];
        return sum;
    }

    /// <summary>
    /// Inverting the sign bit adds 2^63 and makes the number unsigned. Its halves are summed separately: sums of up to 2^31 32-bit halves
    /// fit in 63 bits.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Int128 Sum(ReadOnlySpan<long> values)
    {
        ref long from = ref MemoryMarshal.GetReference(values);
        Vector256<ulong> sign = Vector256.Create(1UL << 63), lowerHalf = Vector256.Create((1UL << BitsOfHalf) - 1);
        Vector256<ulong> low0 = default, low1 = default, high0 = default, high1 = default;
        int i = 0, lanes = Vector256<long>.Count;
        for (; i <= values.Length - (2 * lanes); i += 2 * lanes)
        {
            Vector256<ulong> a = Vector256.LoadUnsafe(ref from, (nuint)i).AsUInt64() ^ sign,
                b = Vector256.LoadUnsafe(ref from, (nuint)(i + lanes)).AsUInt64() ^ sign;
            (low0, low1) = (low0 + (a & lowerHalf), low1 + (b & lowerHalf));
            (high0, high1) = (high0 + Vector256.ShiftRightLogical(a, BitsOfHalf), high1 + Vector256.ShiftRightLogical(b, BitsOfHalf));
        }

        Int128 sum = ((Int128)Vector256.Sum(high0 + high1) << BitsOfHalf) + Vector256.Sum(low0 + low1) - ((Int128)i << 63);
        for (; i < values.Length; i++)
            sum += values[i];
        return sum;
    }
}
