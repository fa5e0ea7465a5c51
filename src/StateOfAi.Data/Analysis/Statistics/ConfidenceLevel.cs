namespace StateOfAi.Data;

/// <summary>The level of intervals where none is asked for, and what a level may be.</summary>
internal static class ConfidenceLevel
{
    private const double Default = 0.95;

    internal static Fraction Checked(Fraction? level) => (level ?? new(Default)) is { Value: > 0 and < 1 } given
        ? given
        : throw new ArgumentOutOfRangeException(nameof(level), level,
            "A confidence level is a part of 1, above 0 and below 1: 0.95 is 95 %.");

    /// <summary>The probability that is left to each side of an interval.</summary>
    internal static double Tail(Fraction level) => (1 - level.Value) / 2;
}
