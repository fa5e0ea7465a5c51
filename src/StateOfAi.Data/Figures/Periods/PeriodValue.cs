namespace StateOfAi.Data;

/// <summary>A figure of a period of your own, where no row holds it.</summary>
/// <param name="period">What the figure covers, or when it was taken; <see langword="null"/> where that is not known.</param>
/// <param name="value">The figure; <see langword="null"/> where it is missing.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class PeriodValue(TimePeriod? period, Figure? value) : IObserved
{
    /// <summary>What the figure covers, or when it was taken; <see langword="null"/> where that is not known.</summary>
    public TimePeriod? Period { get; } = period;

    /// <summary>The figure; <see langword="null"/> where it is missing.</summary>
    public Figure? Value { get; } = value;

    /// <summary>The period and the figure.</summary>
    public override string ToString() => $"{Period?.ToString() ?? "period not known"}: {Value?.ToString() ?? "missing"}";
}
