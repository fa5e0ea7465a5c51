namespace StateOfAi.Data;

/// <summary>Revenue of one of NVIDIA's platforms in one period.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class PlatformRevenue : SourcedResult, IObserved
{
    private readonly NvidiaRevenue _row;

    internal PlatformRevenue(NvidiaPlatform platform, Figure value, NvidiaRevenue row) =>
        (Platform, Value, _row, RestsOn) = (platform, value, row, row);

    /// <summary>The platform.</summary>
    public NvidiaPlatform Platform { get; }

    /// <summary>The fiscal quarter or year.</summary>
    public TimePeriod Period => _row.Period;

    /// <summary>The revenue in US dollars.</summary>
    public Figure Value { get; }

    Figure? IObserved.Value => Value;

    TimePeriod? IObserved.Period => Period;

    PartialDate? IObserved.Vintage => _row.Dataset?.Vintage;

    /// <summary>The platform, the period and the revenue.</summary>
    public override string ToString() => $"{Words.OfName(Platform.ToString())}, {Period.Code}: {Value}";
}
