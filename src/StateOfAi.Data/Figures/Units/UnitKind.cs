namespace StateOfAi.Data;

/// <summary>The kind of a unit. Figures of different kinds are never compared or added.</summary>
public enum UnitKind
{
    /// <summary>An amount of money in one <see cref="Currency"/>.</summary>
    Money,

    /// <summary>Hundredths of a base: 25 is a quarter.</summary>
    Percent,

    /// <summary>The difference between two percentages.</summary>
    PercentagePoints,

    /// <summary>A part of one whole, where 1 is all of it.</summary>
    Fraction,

    /// <summary>How many times a base: 2 is twice as much.</summary>
    Multiple,

    /// <summary>A count of things, such as GPUs or users.</summary>
    Count,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>A rate of computing work.</summary>
    Performance,

    /// <summary>Electric power.</summary>
    Power,

    /// <summary>Electric energy.</summary>
    Energy,

    /// <summary>An amount of data.</summary>
    Data,

    /// <summary>A rank, where 1 is first.</summary>
    Rank,

    /// <summary>A rate, such as dollars per user.</summary>
    Rate,

    /// <summary>A calendar year, which is a point in time, not an amount.</summary>
    CalendarYear,
}
