namespace StateOfAi.Data;

/// <summary>The quantity whose change, multiple, pace or premium a growth claim states.</summary>
public enum ClaimedMeasure
{
    /// <summary>Revenue of a period.</summary>
    Revenue,

    /// <summary>Revenue from subscriptions, as an amount for a year.</summary>
    AnnualRecurringRevenue,

    /// <summary>Price of all shares of a listed company together.</summary>
    MarketCapitalization,

    /// <summary>Number of users.</summary>
    Users,

    /// <summary>People who used it at least once in a month.</summary>
    MonthlyActiveUsers,

    /// <summary>Time it takes to win a million users more.</summary>
    TimeToMillionUsers,

    /// <summary>Cost of training a model.</summary>
    TrainingCost,

    /// <summary>Size of a funding round.</summary>
    RoundSize,
}
