namespace StateOfAi.Data;

/// <summary>
/// The standard normal distribution. The tail uses W. J. Cody's complementary error function (Mathematics of Computation 23, 1969, 631),
/// the quantile M. J. Wichura's algorithm AS 241, PPND16 (Applied Statistics 37, 1988, 477).
/// </summary>
internal static class NormalDistribution
{
    private const double MostNear = 0.425;

    /// <summary>The probability of a value above x.</summary>
    internal static double UpperTail(double x) => ComplementaryError(x / Math.Sqrt(2)) / 2;

    /// <summary>The x that is exceeded with a probability between 0 and 1.</summary>
    internal static double UpperQuantile(double probability)
    {
        double q = 0.5 - probability;
        if (Math.Abs(q) <= MostNear)
            return NearMiddle(q);

        double r = Math.Sqrt(-Math.Log(Math.Min(probability, 1 - probability)));
        double x = r <= 5 ? Ratio(r - 1.6, MiddleAbove, MiddleBelow) : Ratio(r - 5, FarAbove, FarBelow);
        return q < 0 ? -x : x;
    }

    /// <summary>
    /// The x such that a value lies between -x and x with the given probability. Small probabilities keep their digits, which computing (1
    /// - probability) / 2 would lose.
    /// </summary>
    internal static double CentralQuantile(double probability) =>
        probability / 2 <= MostNear ? NearMiddle(probability / 2) : UpperQuantile((1 - probability) / 2);

    private static double NearMiddle(double q) => q * Ratio(0.180625 - (q * q), NearAbove, NearBelow);

    private static double ComplementaryError(double x)
    {
        double size = Math.Abs(x);
        if (size <= 0.46875)
        {
            double square = x * x;
            return 1 - (x * Ratio(square, ErrorAbove, ErrorBelow));
        }

        double tail;
        if (size <= 4)
        {
            tail = Ratio(size, CodyMiddleAbove, CodyMiddleBelow);
        }
        else
        {
            double inverse = 1 / (size * size);
            tail = ((1 / Math.Sqrt(Math.PI)) - (inverse * Ratio(inverse, CodyFarAbove, CodyFarBelow))) / size;
        }

        // exp(-x^2) in two factors, since the square of a rounded x would lose digits.
        double whole = Math.Truncate(size * 16) / 16;
        tail *= Math.Exp(-whole * whole) * Math.Exp(-(size - whole) * (size + whole));
        return x < 0 ? 2 - tail : tail;
    }

    /// <summary>The quotient of two polynomials, with coefficients from the highest power down.</summary>
    private static double Ratio(double x, double[] above, double[] below) => Polynomial(x, above) / Polynomial(x, below);

    private static double Polynomial(double x, double[] coefficients)
    {
        double value = 0;
        foreach (double coefficient in coefficients)
            value = (value * x) + coefficient;
        return value;
    }

    private static readonly double[] NearAbove =
        [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
            1971.5909503065514427, 133.14166789178437745, 3.387132872796366608];

    private static readonly double[] NearBelow =
        [5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
            687.1870074920579083, 42.313330701600911252, 1];

    private static readonly double[] MiddleAbove =
        [7.7454501427834140764e-4, .0227238449892691845833, .24178072517745061177, 1.27045825245236838258, 3.64784832476320460504,
            5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734];

    private static readonly double[] MiddleBelow =
        [1.05075007164441684324e-9, 5.475938084995344946e-4, .0151986665636164571966, .14810397642748007459, .68976733498510000455,
            1.6763848301838038494, 2.05319162663775882187, 1];

    private static readonly double[] FarAbove =
        [2.01033439929228813265e-7, 2.71155556874348757815e-5, .0012426609473880784386, .026532189526576123093, .29656057182850489123,
            1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772];

    private static readonly double[] FarBelow =
        [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, .0148753612908506148525,
            .13692988092273580531, .59983220655588793769, 1];

    private static readonly double[] ErrorAbove =
        [1.85777706184603153e-1, 3.16112374387056560, 1.13864154151050156e2, 3.77485237685302021e2, 3.20937758913846947e3];

    private static readonly double[] ErrorBelow =
        [1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3];

    private static readonly double[] CodyMiddleAbove =
    [
        2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2,
        8.81952221241769090e2,
        1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
    ];

    private static readonly double[] CodyMiddleBelow =
    [
        1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3, 3.29079923573345963e3,
        4.36261909014324716e3,
        3.43936767414372164e3, 1.23033935480374942e3,
    ];

    private static readonly double[] CodyFarAbove =
        [1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1, 1.60837851487422766e-2,
            6.58749161529837803e-4];

    private static readonly double[] CodyFarBelow =
        [1, 2.56852019228982242, 1.87295284992346725, 5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3];
}
