namespace StateOfAi.Data;

/// <summary>Revenue of one of NVIDIA's platforms in one period.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Period">The fiscal quarter or year.</param>
/// <param name="Value">The revenue in US dollars; <see langword="null"/> where it is missing.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record PlatformRevenue(NvidiaPlatform Platform, TimePeriod Period, Figure? Value) : IObserved
{
    /// <summary>The platform, the period and the revenue.</summary>
    public override string ToString() => $"{Platform}, {Period.Code}: {Value?.ToString() ?? "missing"}";
}
