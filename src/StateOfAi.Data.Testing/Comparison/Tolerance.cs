using System.Globalization;

namespace StateOfAi.Data.Testing;

/// <summary>How far two numbers may be apart and still count as equal.</summary>
public sealed class Tolerance
{
    private readonly Func<double, double, bool> _allows;
    private readonly string _words;

    private Tolerance(string words, Func<double, double, bool> allows) => (_words, _allows) = (words, allows);

    /// <summary>No difference at all.</summary>
    public static Tolerance None { get; } = new("none is allowed", static (expected, actual) => expected.Equals(actual));

    /// <summary>A difference in the unit of the numbers: 0.05 of percentages is 0.05 %.</summary>
    /// <param name="difference">The greatest that is allowed, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The difference is below 0 or no finite number.</exception>
    public static Tolerance Absolute(double difference) => new(
        $"at most {Text(Checked(difference))} is allowed",
        (expected, actual) => expected.Equals(actual) || (AreFinite(expected, actual) && Math.Abs(actual - expected) <= difference));

    /// <summary>A difference as a part of the expected number: 0.01 is a hundredth of it.</summary>
    /// <param name="part">The greatest that is allowed, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is below 0 or no finite number.</exception>
    public static Tolerance Relative(double part) => new(
        $"at most {Text(Checked(part))} of the expected is allowed",
        (expected,
            actual) =>
                expected.Equals(actual) || (AreFinite(expected, actual) && Math.Abs(actual - expected) <= part * Math.Abs(expected)));

    /// <summary>Equal when printed: both numbers are the same once rounded, as 62.6288 and 62.6 are at 3 significant digits.</summary>
    /// <param name="rule">How they are rounded: <see cref="RoundingRule.SignificantDigits"/>, <see cref="RoundingRule.Decimals"/> or
    /// <see cref="RoundingRule.Exact"/>.</param>
    /// <exception cref="ArgumentException">The rule is one of those that do not round.</exception>
    public static Tolerance Rounded(RoundingRule rule)
    {
        RoundingRule rounding = Rounding(rule);
        return new($"they are to be the same {rounding}", (expected, actual) => rounding.Round(expected).Equals(rounding.Round(actual)));
    }

    /// <summary>Whether two numbers count as equal. An infinite number equals itself only.</summary>
    /// <param name="expected">The number that is expected, which a relative tolerance is a part of.</param>
    /// <param name="actual">The number that there is.</param>
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
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is a number, and finite.");
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
