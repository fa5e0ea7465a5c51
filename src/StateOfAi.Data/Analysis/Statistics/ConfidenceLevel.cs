namespace StateOfAi.Data;

/// <summary>The default confidence level and the valid ones.</summary>
internal static class ConfidenceLevel
{
    private const double Default = 0.95;

    internal static Fraction Checked(Fraction? level) => (level ?? new(Default)) is { Value: > 0 and < 1 } given
        ? given
        : throw new ArgumentOutOfRangeException(nameof(level), level,
            "A confidence level is a fraction strictly between 0 and 1: 0.95 is 95%.");

    /// <summary>The probability on each side of an interval.</summary>
    internal static double Tail(Fraction level) => (1 - level.Value) / 2;
}
