using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>Inner loops over runs of rows of one group, for doubles; they accumulate in registers.</summary>
internal static class RunKernels
{
    /// <summary>The plain sum, by lane and then across lanes; -0.0 if all values are -0.0 or there are none.</summary>
    internal static double Sum(ReadOnlySpan<double> values) =>
        Vector512.IsHardwareAccelerated ? Sum512(values) : Sum256(values);

    /// <summary>Adds the values to a sum one by one.</summary>
    internal static double SumInOrder(double sum, ReadOnlySpan<double> values)
    {
        foreach (double value in values)
            sum += value;
        return sum;
    }

    /// <summary>The sums of the high parts, (value + magic) - magic, and of the low parts, which are the remainders.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (double High, double Low) SumSplit(ReadOnlySpan<double> values, double magic)
    {
        ref double from = ref MemoryMarshal.GetReference(values);
        Vector256<double> grid = Vector256.Create(magic);
        Vector256<double> high0 = default, high1 = default, high2 = default, high3 = default;
        Vector256<double> low0 = Vector256.Create(-0.0), low1 = low0, low2 = low0, low3 = low0;
        int i = 0, lanes = Vector256<double>.Count;
        for (; i <= values.Length - (4 * lanes); i += 4 * lanes)
        {
            Vector256<double> a = Vector256.LoadUnsafe(ref from, (nuint)i), b = Vector256.LoadUnsafe(ref from, (nuint)(i + lanes));
            Vector256<double> c = Vector256.LoadUnsafe(ref from, (nuint)(i + (2 * lanes))),
                d = Vector256.LoadUnsafe(ref from, (nuint)(i + (3 * lanes)));
            Vector256<double> highA = (a + grid) - grid, highB = (b + grid) - grid, highC = (c + grid) - grid, highD = (d + grid) - grid;
            high0 += highA;
            high1 += highB;
            high2 += highC;
            high3 += highD;
            low0 += a - highA;
            low1 += b - highB;
            low2 += c - highC;
            low3 += d - highD;
        }

        Vector256<double> highs = high0 + high1 + (high2 + high3), lows = low0 + low1 + (low2 + low3);
        double high = Vector256.Sum(highs), low = SumOfLanes(lows);
        for (; i < values.Length; i++)
        {
            double part = (values[i] + magic) - magic;
            high += part;
            low += values[i] - part;
        }

        return (high, low);
    }

    /// <summary>The smallest and the largest value; positive and negative infinity without values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (double Min, double Max) MinMax(ReadOnlySpan<double> values)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        int i = 0, lanes = Vector256<double>.Count;
        if (values.Length >= 2 * lanes)
        {
            ref double from = ref MemoryMarshal.GetReference(values);
            Vector256<double> least0 = Vector256.Create(least), least1 = least0, most0 = Vector256.Create(most), most1 = most0;
            for (; i <= values.Length - (2 * lanes); i += 2 * lanes)
            {
                Vector256<double> a = Vector256.LoadUnsafe(ref from, (nuint)i), b = Vector256.LoadUnsafe(ref from, (nuint)(i + lanes));
                least0 = Smaller(a, least0);
                least1 = Smaller(b, least1);
                most0 = Larger(a, most0);
                most1 = Larger(b, most1);
            }

            least0 = Smaller(least0, least1);
            most0 = Larger(most0, most1);
            for (int lane = 0; lane < lanes; lane++)
                (least, most) = (Math.Min(least, least0.GetElement(lane)), Math.Max(most, most0.GetElement(lane)));
        }

        for (; i < values.Length; i++)
            (least, most) = (Math.Min(least, values[i]), Math.Max(most, values[i]));
        return (least, most);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum512(ReadOnlySpan<double> values)
    {
        ref double from = ref MemoryMarshal.GetReference(values);
        Vector512<double> sum0 = Vector512.Create(-0.0), sum1 = sum0, sum2 = sum0, sum3 = sum0;
        int i = 0, lanes = Vector512<double>.Count;
        for (; i <= values.Length - (4 * lanes); i += 4 * lanes)
        {
            sum0 += Vector512.LoadUnsafe(ref from, (nuint)i);
            sum1 += Vector512.LoadUnsafe(ref from, (nuint)(i + lanes));
            sum2 += Vector512.LoadUnsafe(ref from, (nuint)(i + (2 * lanes)));
            sum3 += Vector512.LoadUnsafe(ref from, (nuint)(i + (3 * lanes)));
        }

        // The same order of additions as with 256 bits, so that results match across machines to the last bit.
        Vector256<double> sum = (sum0.GetLower() + sum2.GetLower()) + (sum0.GetUpper() + sum2.GetUpper())
            + ((sum1.GetLower() + sum3.GetLower()) + (sum1.GetUpper() + sum3.GetUpper()));
        return SumInOrder(SumOfLanes(sum), values[i..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum256(ReadOnlySpan<double> values)
    {
        ref double from = ref MemoryMarshal.GetReference(values);
        Vector256<double> lower0 = Vector256.Create(-0.0), upper0 = lower0, lower1 = lower0, upper1 = lower0, lower2 = lower0,
            upper2 = lower0, lower3 = lower0, upper3 = lower0;
        int i = 0, lanes = Vector256<double>.Count;
        for (; i <= values.Length - (8 * lanes); i += 8 * lanes)
        {
            lower0 += Vector256.LoadUnsafe(ref from, (nuint)i);
            upper0 += Vector256.LoadUnsafe(ref from, (nuint)(i + lanes));
            lower1 += Vector256.LoadUnsafe(ref from, (nuint)(i + (2 * lanes)));
            upper1 += Vector256.LoadUnsafe(ref from, (nuint)(i + (3 * lanes)));
            lower2 += Vector256.LoadUnsafe(ref from, (nuint)(i + (4 * lanes)));
            upper2 += Vector256.LoadUnsafe(ref from, (nuint)(i + (5 * lanes)));
            lower3 += Vector256.LoadUnsafe(ref from, (nuint)(i + (6 * lanes)));
            upper3 += Vector256.LoadUnsafe(ref from, (nuint)(i + (7 * lanes)));
        }

        Vector256<double> sum = (lower0 + lower2) + (upper0 + upper2) + ((lower1 + lower3) + (upper1 + upper3));
        return SumInOrder(SumOfLanes(sum), values[i..]);
    }

    /// <summary>Adds the lanes in a fixed order that preserves negative zeros.</summary>
    private static double SumOfLanes(Vector256<double> lanes) =>
        lanes.GetElement(0) + lanes.GetElement(2) + (lanes.GetElement(1) + lanes.GetElement(3));

    private static Vector256<double> Smaller(Vector256<double> left, Vector256<double> right) =>
        Vector256.ConditionalSelect(Vector256.LessThan(left, right), left, right);

    private static Vector256<double> Larger(Vector256<double> left, Vector256<double> right) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(left, right), left, right);
}
