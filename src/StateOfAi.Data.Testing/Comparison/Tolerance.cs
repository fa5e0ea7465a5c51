using System.Globalization;

namespace StateOfAi.Data.Testing;

/// <summary>The largest difference at which two numbers count as equal.</summary>
public sealed class Tolerance
{
    private readonly Func<double, double, bool> _allows;
    private readonly string _words;

    private Tolerance(string words, Func<double, double, bool> allows) => (_words, _allows) = (words, allows);

    /// <summary>No tolerance: the numbers must be equal.</summary>
    public static Tolerance None { get; } = new("no difference is allowed", static (expected, actual) => expected.Equals(actual));

    /// <summary>Allows a difference in the unit of the numbers: for percentages, 0.05 is 0.05%.</summary>
    /// <param name="difference">The largest allowed difference, 0 or more.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The difference is negative or not finite.</exception>
    public static Tolerance Absolute(double difference) => new(
        $"at most {Text(Checked(difference))} is allowed",
        (expected, actual) => expected.Equals(actual) || (AreFinite(expected, actual) && Math.Abs(actual - expected) <= difference));

    /// <summary>Allows a difference as a fraction of the expected number: 0.01 is one percent of it.</summary>
    /// <param name="part">The largest allowed fraction, 0 or more.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is negative or not finite.</exception>
    public static Tolerance Relative(double part) => new(
        $"at most {Text(Checked(part))} of the expected value is allowed",
        (expected,
            actual) =>
                expected.Equals(actual) || (AreFinite(expected, actual) && Math.Abs(actual - expected) <= part * Math.Abs(expected)));

    /// <summary>Requires both numbers to be equal after rounding, as 62.6288 and 62.6 are to 3 significant digits.</summary>
    /// <param name="rule">The rounding: <see cref="RoundingRule.SignificantDigits"/>, <see cref="RoundingRule.Decimals"/> or
    /// <see cref="RoundingRule.Exact"/>.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentException">The rule does not round.</exception>
    public static Tolerance Rounded(RoundingRule rule)
    {
        RoundingRule rounding = Rounding(rule);
        return new($"they must be equal {rounding}", (expected, actual) => rounding.Round(expected).Equals(rounding.Round(actual)));
    }

    /// <summary>Determines whether two numbers count as equal. An infinite number only equals itself.</summary>
    /// <param name="expected">The expected number, to which a relative tolerance applies.</param>
    /// <param name="actual">The actual number.</param>
    /// <returns>Whether they are within the tolerance.</returns>
    public bool Allows(double expected, double actual) => _allows(expected, actual);

    /// <summary>What is allowed, in words.</summary>
    public override string ToString() => _words;

    internal static RoundingRule Rounding(RoundingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Kind is RoundingKind.SignificantDigits or RoundingKind.Decimals or RoundingKind.Exact
            ? rule
            : throw new ArgumentException($"The rule '{rule}' does not round.", nameof(rule));
    }

    private static bool AreFinite(double expected, double actual) => double.IsFinite(expected) && double.IsFinite(actual);

    private static double Checked(double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return double.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance must be finite.");
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
