namespace StateOfAi.Data;

/// <summary>
/// A sample variance in a power of two of the size of the deviations, so that neither their squares nor the variance leave the range of a
/// double.
/// </summary>
/// <param name="Square">The variance of the values times the scale.</param>
/// <param name="Scale">The power of two; mostly 1.</param>
internal readonly record struct Spread(double Square, double Scale)
{
    /// <summary>Infinite, or zero, where a double cannot hold it.</summary>
    internal double Variance => Square / Scale / Scale;

    internal double StandardDeviation => Math.Sqrt(Square) / Scale;
}
