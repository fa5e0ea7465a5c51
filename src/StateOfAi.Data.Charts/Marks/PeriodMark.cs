namespace StateOfAi.Data.Charts;

/// <summary>A number of a period to draw.</summary>
internal readonly record struct PeriodMark(TimePeriod Period, Mark Value, bool IsProjected)
{
    /// <summary>The middle of the period, in days.</summary>
    internal double Middle { get; } = (Days.Of(Period.Start) + Days.Of(Period.End) + 1) / 2;

    /// <summary>The beginning of its first day.</summary>
    internal double Start => Days.Of(Period.Start);

    /// <summary>The end of its last day.</summary>
    internal double End => Days.Of(Period.End) + 1;
}
