namespace StateOfAi.Data;

/// <summary>
/// Student's t distribution for one or more degrees of freedom, not necessarily an integer. The tail is an incomplete beta function
/// (Abramowitz and Stegun 26.7.1); the quantile solves it for t by Newton's method.
/// </summary>
internal static class StudentDistribution
{
    private const int MostSteps = 1000;
    private const double LeastCurved = 1e-8;

    /// <summary>The probability of a value above t.</summary>
    internal static double UpperTail(double t, double degrees)
    {
        if (double.IsInfinity(t))
            return t > 0 ? 0 : 1;
        double scaled = t / Math.Sqrt(degrees), square = scaled * scaled;
        double tail = double.IsInfinity(square)
            ? 0
            : IncompleteBeta.Regularized(degrees / 2, 0.5, 1 / (1 + square), square / (1 + square)) / 2;
        return t < 0 ? 1 - tail : tail;
    }

    /// <summary>The t that is exceeded with a probability between 0 and 1.</summary>
    internal static double UpperQuantile(double probability, double degrees)
    {
        if (probability > 0.5)
            return -UpperQuantile(1 - probability, degrees);
        // The tails are heavier than normal ones, so the normal quantile is below t. From there, Newton's steps on a convex tail only
        // increase, and they stop when rounding stops them.
        return Rising(NormalDistribution.UpperQuantile(probability), t => (UpperTail(t, degrees) - probability) / Density(t, degrees));
    }

    /// <summary>
    /// The t such that a value lies between -t and t with the given probability. Small probabilities keep their digits, which computing (1
    /// - probability) / 2 would lose.
    /// </summary>
    internal static double CentralQuantile(double probability, double degrees)
    {
        if (probability >= 0.5)
            return UpperQuantile((1 - probability) / 2, degrees);
        // The density is largest at zero, so this is below t; with a probability so small that t² adds nothing to 1, it is t.
        double start = probability / 2 / Density(0, degrees);
        return probability < LeastCurved ? start : Rising(start, t => (probability - Within(t, degrees)) / 2 / Density(t, degrees));
    }

    private static double Within(double t, double degrees)
    {
        double square = t * t / degrees;
        return IncompleteBeta.Regularized(0.5, degrees / 2, square / (1 + square), 1 / (1 + square));
    }

    /// <summary>Newton's method from below, on a curve that it does not overshoot.</summary>
    private static double Rising(double t, Func<double, double> step)
    {
        for (int i = 0; i < MostSteps; i++)
        {
            double next = t + step(t);
            if (i > 0 && next <= t)
                break;
            t = next;
        }

        return t;
    }

    private static double Density(double t, double degrees) =>
        Math.Exp((-(degrees + 1) / 2 * LogGamma.OnePlus(t * t / degrees)) - LogGamma.Beta(degrees / 2, 0.5)) / Math.Sqrt(degrees);
}
