namespace StateOfAi.Data;

/// <summary>Revenue of one of NVIDIA's platforms in one period.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Period">The fiscal quarter or year.</param>
/// <param name="Value">The revenue in US dollars; <see langword="null"/> where it is missing.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record PlatformRevenue(NvidiaPlatform Platform, TimePeriod Period, Figure? Value) : IObserved, ISourced
{
    /// <summary>The publications behind the row that it is of; empty where it is of none.</summary>
    public IReadOnlyList<Source> Sources => Row?.Provenance.Sources ?? [];

    /// <summary>The row that it is of, which makes no difference to what it says.</summary>
    internal NvidiaRevenue? Row { get; init; }

    /// <summary>Whether both are the same revenue of the same platform in the same period.</summary>
    public bool Equals(PlatformRevenue? other) => other is not null && Platform == other.Platform && Period == other.Period && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Platform, Period, Value);

    /// <summary>The platform, the period and the revenue.</summary>
    public override string ToString() => $"{Platform}, {Period.Code}: {Value?.ToString() ?? "missing"}";
}
