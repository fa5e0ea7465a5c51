namespace StateOfAi.Data;

/// <summary>
/// A sample variance, scaled by a power of two that matches the size of the deviations, so that neither their squares nor the variance
/// overflows or underflows.
/// </summary>
internal readonly struct Spread(double square, double scale)
{
    /// <summary>The variance of the values after multiplying them by the scale.</summary>
    internal double Square { get; } = square;

    /// <summary>The power of two; usually 1.</summary>
    internal double Scale { get; } = scale;

    /// <summary>The variance; infinity or zero if a double cannot hold it.</summary>
    internal double Variance => Square / Scale / Scale;

    internal double StandardDeviation => Math.Sqrt(Square) / Scale;
}
