namespace StateOfAi.Data;

/// <summary>A figure of a period: what growth is measured between.</summary>
/// <param name="Period">What the figure covers, or when it was taken.</param>
/// <param name="Value">The figure; <see langword="null"/> where it is missing.</param>
public readonly record struct Observation(TimePeriod Period, Figure? Value)
{
    /// <summary>The period and the figure.</summary>
    public override string ToString() => $"{Period}: {Value?.ToString() ?? "missing"}";
}
