namespace StateOfAi.Data;

/// <summary>
/// Logarithms of the gamma and beta functions: by Stirling's series (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964,
/// 6.1.41) above ten, and by the recurrence below.
/// </summary>
internal static class LogGamma
{
    private const double SeriesFrom = 10;
    private static readonly double HalfLogTwoPi = Math.Log(2 * Math.PI) / 2;

    /// <summary>ln Γ(x) for positive x.</summary>
    internal static double Of(double x)
    {
        double product = 1;
        for (; x < SeriesFrom; x++)
            product *= x;
        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + Correction(x) - Math.Log(product);
    }

    /// <summary>ln Γ(x) - ln Γ(x + more), without the cancellation of subtracting two large logarithms.</summary>
    internal static double Ratio(double x, double more)
    {
        double ratio = 0;
        for (; x < SeriesFrom; x++)
            ratio += Math.Log((x + more) / x);
        return ratio - ((x - 0.5) * OnePlus(more / x)) - (more * Math.Log(x + more)) + more + Correction(x) - Correction(x + more);
    }

    /// <summary>ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b).</summary>
    internal static double Beta(double a, double b) => a >= b ? Of(b) + Ratio(a, b) : Of(a) + Ratio(b, a);

    /// <summary>ln(1 + x), accurate even for small x (W. Kahan's correction for the rounding of 1 + x).</summary>
    internal static double OnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) ? sum : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>The terms that Stirling's series adds to (x - 1/2) ln x - x + ln(2 pi) / 2.</summary>
    private static double Correction(double x)
    {
        double square = 1 / (x * x);
        return ((((((((((1.0 / 156 * square) - (691.0 / 360360)) * square) + (1.0 / 1188)) * square) - (1.0 / 1680)) * square)
            + (1.0 / 1260)) * square - (1.0 / 360)) * square + (1.0 / 12)) / x;
    }
}
