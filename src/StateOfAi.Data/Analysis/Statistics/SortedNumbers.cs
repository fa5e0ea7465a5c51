namespace StateOfAi.Data;

/// <summary>
/// Statistics of numbers in ascending order, so that the order of rows does not affect any digit: sum and mean are exact and rounded once,
/// the variance uses a compensated sum (A. Neumaier, Z. Angew. Math. Mech. 54, 1974, 39), and quantiles interpolate linearly between order
/// statistics (R. Hyndman and Y. Fan, The American Statistician 50, 1996, 361, type 7).
/// </summary>
internal static class SortedNumbers
{
    // The exponent of a power of two whose inverse is a double as well.
    private const int MostPower = 1000;

    internal static double Mean(ReadOnlySpan<double> sorted) => sorted[0] == sorted[^1] ? sorted[0] : Exact(sorted).Over(sorted.Length);

    internal static double Sum(ReadOnlySpan<double> sorted) => Exact(sorted).Total;

    /// <summary>The sample standard deviation (divided by n - 1) of at least two numbers.</summary>
    internal static double StandardDeviation(ReadOnlySpan<double> sorted)
    {
        // The rounded mean of equal numbers may differ from them.
        if (sorted[0] == sorted[^1])
            return 0;
        double mean = Mean(sorted), largest = Math.Max(mean - sorted[0], sorted[^1] - mean);
        // Scaled by a power of two that matches their size, which changes no digit, so that no square overflows or underflows.
        double scale = Math.ScaleB(1, -Math.Clamp(Math.ILogB(largest), -MostPower, MostPower));
        return Math.Sqrt(Squares(sorted, mean, scale) / (sorted.Length - 1)) / scale;
    }

    /// <summary>Computes a quantile of numbers, any of which may be infinite, marking an open end.</summary>
    /// <param name="sorted">The numbers in ascending order; at least one.</param>
    /// <param name="probability">The probability, from 0 to 1.</param>
    internal static double Quantile(ReadOnlySpan<double> sorted, double probability)
    {
        double place = (sorted.Length - 1) * probability;
        int below = (int)place;
        double part = place - below;
        if (part == 0)
            return sorted[below];
        double low = sorted[below], high = sorted[below + 1];
        return low == high || double.IsInfinity(low) || double.IsInfinity(high)
            ? double.IsInfinity(low) ? low : high
            : Math.Clamp(double.IsFinite(high - low) ? low + (part * (high - low)) : ((1 - part) * low) + (part * high), low, high);
    }

    private static ExactSum Exact(ReadOnlySpan<double> numbers)
    {
        var sum = new ExactSum();
        foreach (double number in numbers)
            sum.Add(number);
        return sum;
    }

    /// <summary>The sum of squared scaled distances from a center.</summary>
    private static double Squares(ReadOnlySpan<double> numbers, double center, double scale)
    {
        double sum = 0, lost = 0;
        foreach (double number in numbers)
        {
            double distance = (number - center) * scale, term = distance * distance, next = sum + term;
            lost += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }

        return sum + lost;
    }
}
