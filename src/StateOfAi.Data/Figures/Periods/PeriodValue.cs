namespace StateOfAi.Data;

/// <summary>A figure of a period of your own, where no row holds it.</summary>
/// <param name="Period">What the figure covers, or when it was taken; <see langword="null"/> where that is not known.</param>
/// <param name="Value">The figure; <see langword="null"/> where it is missing.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record PeriodValue(TimePeriod? Period, Figure? Value) : IObserved
{
    /// <summary>The period and the figure.</summary>
    public override string ToString() => $"{Period?.ToString() ?? "period not known"}: {Value?.ToString() ?? "missing"}";
}
