namespace StateOfAi.Data;

/// <summary>Conversion of estimated fractions to percent.</summary>
internal static class FractionEstimate
{
    /// <summary>The same number in percent, with its bounds.</summary>
    internal static Estimate<Percent> ToPercent(this Estimate<Fraction> fraction) => fraction.Select(value => value.ToPercent());
}
