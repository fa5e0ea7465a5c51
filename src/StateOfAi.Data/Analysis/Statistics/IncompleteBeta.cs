namespace StateOfAi.Data;

/// <summary>
/// The regularized incomplete beta function, by the continued fraction of A. R. DiDonato and A. H. Morris (Algorithm 708, ACM Transactions
/// on Mathematical Software 18, 1992, 360), evaluated by Lentz's method as modified by I. J. Thompson and A. R. Barnett (Journal of
/// Computational Physics 64, 1986, 490). Unlike the better-known fraction (DLMF 8.17.22), it loses no digits for large a or b.
/// </summary>
internal static class IncompleteBeta
{
    private const double Tiny = 1e-300;
    private const double Epsilon = 2.3e-16;
    private const int MostTerms = 1_000_000;

    /// <summary>Computes I_x(a, b) for positive a and b.</summary>
    /// <param name="a">The first parameter.</param>
    /// <param name="b">The second parameter.</param>
    /// <param name="x">The argument, from 0 to 1.</param>
    /// <param name="rest">1 - x, passed separately so that neither loses digits when it is small.</param>
    internal static double Regularized(double a, double b, double x, double rest)
    {
        if (x <= 0 || rest <= 0)
            return x <= 0 ? 0 : 1;
        double logX = x < 0.5 ? Math.Log(x) : LogGamma.OnePlus(-rest), logRest = rest < 0.5 ? Math.Log(rest) : LogGamma.OnePlus(-x);
        double front = Math.Exp((a * logX) + (b * logRest) - LogGamma.Beta(a, b));
        // The fraction converges below the mean a / (a + b), so above it the other tail is used.
        double below = x < rest ? a - ((a + b) * x) : ((a + b) * rest) - b;
        return below > 0 ? front * Fraction(a, b, x, rest, below) : 1 - (front * Fraction(b, a, rest, x, -below));
    }

    private static double Fraction(double a, double b, double x, double rest, double below)
    {
        double c = Away(a / (a + 1) * (below + 1)), d = 0, fraction = c;
        for (int n = 1; n < MostTerms; n++)
        {
            double twice = a + (2.0 * n), along = (a + n - 1) / (twice - 1) * ((a + b + n - 1) / (twice - 1)) * n * (b - n) * x * x;
            double down = n + (n * (b - n) * x / (twice - 1)) + ((a + n) / (twice + 1) * (below + 1 + (n * (1 + rest))));
            d = 1 / Away(down + (along * d));
            c = Away(down + (along / c));
            fraction *= c * d;
            if (Math.Abs((c * d) - 1) <= Epsilon)
                break;
        }

        return 1 / fraction;

        static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }
}
