namespace StateOfAi.Data;

/// <summary>Your own figure for a period, without a row.</summary>
/// <param name="period">
/// The period that the figure covers, or the moment when it was measured; <see langword="null"/> if it is unknown.
/// </param>
/// <param name="value">The figure; <see langword="null"/> if it is missing.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class PeriodValue(TimePeriod? period, Figure? value) : IObserved
{
    /// <summary>The period that the figure covers, or the moment when it was measured; <see langword="null"/> if it is unknown.</summary>
    public TimePeriod? Period { get; } = period;

    /// <summary>The figure; <see langword="null"/> if it is missing.</summary>
    public Figure? Value { get; } = value;

    /// <summary>The period and the figure.</summary>
    public override string ToString() => $"{Period?.ToString() ?? "period not known"}: {Value?.ToString() ?? "missing"}";
}
