namespace StateOfAi.Data;

/// <summary>Estimated fractions as readers see them.</summary>
internal static class FractionEstimate
{
    /// <summary>The same in percent, with its bounds.</summary>
    internal static Estimate<Percent> ToPercent(this Estimate<Fraction> fraction) => fraction.Select(value => value.ToPercent());
}
