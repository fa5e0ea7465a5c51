using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The rule by which a computed number must match a stated one: to how many digits, or within which bounds.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class RoundingRule
{
    internal const int MostDigits = 15;

    private RoundingRule(RoundingKind kind, int digits = 0) => (Kind, Digits) = (kind, digits);

    /// <summary>Matches to the last digit.</summary>
    public static RoundingRule Exact { get; } = new(RoundingKind.Exact);

    /// <summary>Matches within the stated figure's tolerance, the two ends by which a word is interpreted.</summary>
    public static RoundingRule Tolerance { get; } = new(RoundingKind.Tolerance);

    /// <summary>Matches within the bounds of the stated figure.</summary>
    public static RoundingRule Bound { get; } = new(RoundingKind.Bound);

    /// <summary>The kind of rounding or tolerance.</summary>
    public RoundingKind Kind { get; }

    /// <summary>The number of significant digits or decimals; 0 for the other kinds.</summary>
    public int Digits { get; }

    /// <summary>Rounds to significant digits: 129.412 matches 130 at two.</summary>
    /// <param name="digits">The number of digits, from 1 to 15.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is less than 1 or greater than 15.</exception>
    public static RoundingRule SignificantDigits(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MostDigits);
        return new(RoundingKind.SignificantDigits, digits);
    }

    /// <summary>Rounds to decimals: 4.83333 matches 5 at zero decimals.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 15.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or greater than 15.</exception>
    public static RoundingRule Decimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDigits);
        return new(RoundingKind.Decimals, decimals);
    }

    /// <summary>
    /// Decides whether a stated figure matches a computed one. Either every number within the computed bounds must match, or none: if only
    /// some do, the verdict is <see cref="Verdict.NotCheckable"/>, as it is for a number that is unknown or in a different unit. A number
    /// without bounds ("about") is taken at face value.
    /// </summary>
    /// <param name="stated">The stated figure: a single number for rules that round, one with a bound for the other two kinds.</param>
    /// <param name="computed">The computed number.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException">The stated figure is not of the kind that the rule requires.</exception>
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
        // Both ascend, so anything between two numbers with the same position has that position too.
        (int lowest, int highest) = (Place(stated, lower), Place(stated, upper));
        return lowest == 0 && highest == 0 ? Kind is RoundingKind.Bound ? Verdict.Consistent : Verdict.Agrees
            : highest < 0 || lowest > 0 ? Verdict.Disagrees
            : Verdict.NotCheckable;
    }

    /// <summary>Why a stated figure does not suit the rule; <see langword="null"/> if it does.</summary>
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
    /// Rounds a number by the rule, with halves rounded away from zero. Rules that do not round return it unchanged, as they all do for NaN
    /// and infinities.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <returns>The rounded number.</returns>
    public double Round(double number) => !double.IsFinite(number) ? number : Kind switch
    {
        RoundingKind.SignificantDigits => ToSignificant(number, Digits),
        // A double has no decimals beyond these, so there is nothing to round.
        RoundingKind.Decimals =>
            Math.Abs(number) < 1e15 ? (double)Math.Round((decimal)number, Digits, MidpointRounding.AwayFromZero) : number,
        RoundingKind.Exact => ToSignificant(number, MostDigits),
        _ => number,
    };

    // A decimal converted from a double has its fifteen digits without the noise beyond them, which could tip a half either way.
    private static double ToSignificant(double number, int digits)
    {
        if (number == 0)
            return 0;
        int exponent = (int)Math.Floor(Math.Log10(Math.Abs(number)));
        decimal leading = Math.Round((decimal)(number / Math.Pow(10, exponent)), digits - 1, MidpointRounding.AwayFromZero);
        (leading, exponent) = Math.Abs(leading) >= 10 ? (leading / 10, exponent + 1) : (leading, exponent);
        return (double)leading * Math.Pow(10, exponent);
    }

    /// <summary>Whether a number is below (-1), at (0) or above (1) the stated figure.</summary>
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
