namespace StateOfAi.Data;

/// <summary>What a unit measures. Figures of different kinds are never compared or added.</summary>
public enum UnitKind
{
    /// <summary>An amount of money in one <see cref="Currency"/>.</summary>
    Money,

    /// <summary>Hundredths of a base: 25 is a quarter.</summary>
    Percent,

    /// <summary>The difference of two percentages.</summary>
    PercentagePoints,

    /// <summary>A part of one whole, where 1 is all of it.</summary>
    Fraction,

    /// <summary>How many times a base: 2 is twice as much.</summary>
    Multiple,

    /// <summary>A number of things, such as GPUs or users.</summary>
    Count,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A rate of computing work.</summary>
    Performance,

    /// <summary>Electric power.</summary>
    Power,

    /// <summary>A place in an order, where 1 is first.</summary>
    Rank,

    /// <summary>An amount for each one of something, such as dollars per user.</summary>
    Rate,

    /// <summary>A year of the calendar, which is a place in time and no amount.</summary>
    CalendarYear,
}
