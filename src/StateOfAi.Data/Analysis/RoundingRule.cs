using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The rule by which a computed number meets a stated one: to how many digits, or within which bounds.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class RoundingRule
{
    internal const int MostDigits = 15;

    private RoundingRule(RoundingKind kind, int digits = 0) => (Kind, Digits) = (kind, digits);

    /// <summary>To the last digit.</summary>
    public static RoundingRule Exact { get; } = new(RoundingKind.Exact);

    /// <summary>Within the tolerance that the stated figure gives as its two ends, read into a word.</summary>
    public static RoundingRule Tolerance { get; } = new(RoundingKind.Tolerance);

    /// <summary>Within the bounds of the stated figure.</summary>
    public static RoundingRule Bound { get; } = new(RoundingKind.Bound);

    /// <summary>How closely the number must be met.</summary>
    public RoundingKind Kind { get; }

    /// <summary>To how many significant digits or decimals; 0 for the other kinds.</summary>
    public int Digits { get; }

    /// <summary>Rounded to significant digits: 129.412 is 130 at two.</summary>
    /// <param name="digits">From 1 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none, or more than 15.</exception>
    public static RoundingRule SignificantDigits(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MostDigits);
        return new(RoundingKind.SignificantDigits, digits);
    }

    /// <summary>Rounded to decimals: 4.83333 is 5 at none.</summary>
    /// <param name="decimals">From 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than none, or more than 15.</exception>
    public static RoundingRule Decimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDigits);
        return new(RoundingKind.Decimals, decimals);
    }

    /// <summary>
    /// Whether a stated figure is what was computed. All that the computed bounds allow must meet it, or nothing of it: where some would
    /// and some would not, it is <see cref="Verdict.NotCheckable"/>, as it is for a number that is not known or of another unit. A number
    /// without bounds ("about") is taken at its word.
    /// </summary>
    /// <param name="stated">What was stated: one number for the rules that round, with a bound for the other two.</param>
    /// <param name="computed">What the figures give.</param>
    /// <exception cref="ArgumentException">The stated figure is not of the kind that the rule needs.</exception>
    public Verdict Judge(Figure stated, Estimate<Quantity> computed)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(computed);
        if (WhyNot(stated) is { } problem)
            throw new ArgumentException(problem, nameof(stated));
        if (!computed.IsKnown || EstimateArithmetic.UnitOf(computed) != stated.Unit)
            return Verdict.NotCheckable;
        bool isAbout = computed is { Lower: null, Upper: null };
        double lower = (isAbout ? computed.Point : computed.Lower)?.Value ?? double.NegativeInfinity;
        double upper = (isAbout ? computed.Point : computed.Upper)?.Value ?? double.PositiveInfinity;
        // Both are rising: what lies between two numbers of one place has that place too.
        (int lowest, int highest) = (Place(stated, lower), Place(stated, upper));
        return lowest == 0 && highest == 0 ? Kind is RoundingKind.Bound ? Verdict.Consistent : Verdict.Agrees
            : highest < 0 || lowest > 0 ? Verdict.Disagrees
            : Verdict.NotCheckable;
    }

    /// <summary>What of a stated figure does not suit the rule; <see langword="null"/> when it does.</summary>
    internal string? WhyNot(Figure stated) => Kind switch
    {
        RoundingKind.Bound or RoundingKind.Tolerance =>
            stated.Lower is null && stated.Upper is null ? $"the rule '{this}' needs a figure with a bound, found {stated}" : null,
        _ => stated.Qualifier is not (Qualifier.Exact or Qualifier.About) ? $"the rule '{this}' needs one number, found {stated}" : null,
    };

    /// <summary>The rule in words, such as <c>at 2 significant digits</c>.</summary>
    public override string ToString() => Kind switch
    {
        RoundingKind.Exact => "exactly",
        RoundingKind.SignificantDigits =>
            string.Create(CultureInfo.InvariantCulture, $"at {Digits} significant digit{(Digits == 1 ? "" : "s")}"),
        RoundingKind.Decimals =>
            Digits == 0
                ? "in whole numbers"
                : string.Create(CultureInfo.InvariantCulture, $"at {Digits} decimal{(Digits == 1 ? "" : "s")}"),
        RoundingKind.Tolerance => "within the tolerance",
        _ => "within the bounds",
    };

    /// <summary>
    /// A number rounded by the rule, a half away from zero; as it is under those that do not round, and where it is infinite.
    /// </summary>
    /// <param name="number">The number.</param>
    public double Round(double number) => !double.IsFinite(number) ? number : Kind switch
    {
        RoundingKind.SignificantDigits => ToSignificant(number, Digits),
        // Beyond the decimals that a double holds there is nothing to round.
        RoundingKind.Decimals =>
            Math.Abs(number) < 1e15 ? (double)Math.Round((decimal)number, Digits, MidpointRounding.AwayFromZero) : number,
        RoundingKind.Exact => ToSignificant(number, MostDigits),
        _ => number,
    };

    // A decimal made from a double has its fifteen digits and not the noise behind them, which would tip a half to either side.
    private static double ToSignificant(double number, int digits)
    {
        if (number == 0)
            return 0;
        int exponent = (int)Math.Floor(Math.Log10(Math.Abs(number)));
        decimal leading = Math.Round((decimal)(number / Math.Pow(10, exponent)), digits - 1, MidpointRounding.AwayFromZero);
        (leading, exponent) = Math.Abs(leading) >= 10 ? (leading / 10, exponent + 1) : (leading, exponent);
        return (double)leading * Math.Pow(10, exponent);
    }

    /// <summary>Whether a number is below (-1), at (0) or above (1) what was stated.</summary>
    private int Place(Figure stated, double number)
    {
        if (Kind is RoundingKind.Bound or RoundingKind.Tolerance)
        {
            bool isBelow = stated.Lower is { } low
                && (number < (double)low || (number == (double)low && stated.Qualifier is Qualifier.MoreThan));
            bool isAbove = stated.Upper is { } high
                && (number > (double)high || (number == (double)high && stated.Qualifier is Qualifier.LessThan));
            return isBelow ? -1 : isAbove ? 1 : 0;
        }

        return Round(number).CompareTo(Round((double)stated.Value!.Value));
    }
}
