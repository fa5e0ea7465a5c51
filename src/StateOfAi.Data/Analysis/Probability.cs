namespace StateOfAi.Data;

/// <summary>Checks the probabilities of quantiles.</summary>
internal static class Probability
{
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    internal static void Check(Fraction probability)
    {
        if (probability.Value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability,
                "The probability of a quantile is between 0 and 1: 0.9 is the 90th percentile.");
    }
}
