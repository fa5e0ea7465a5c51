namespace StateOfAi.Data;

/// <summary>
/// A sample variance in a power of two of the size of the deviations, so that neither their squares nor the variance leave the range of a
/// double.
/// </summary>
internal readonly struct Spread(double square, double scale)
{
    /// <summary>The variance of the values times the scale.</summary>
    internal double Square { get; } = square;

    /// <summary>The power of two; mostly 1.</summary>
    internal double Scale { get; } = scale;

    /// <summary>Infinite, or zero, where a double cannot hold it.</summary>
    internal double Variance => Square / Scale / Scale;

    internal double StandardDeviation => Math.Sqrt(Square) / Scale;
}
