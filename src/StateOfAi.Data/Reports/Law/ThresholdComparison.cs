namespace StateOfAi.Data;

/// <summary>How a quantity compares with a threshold where the rule applies.</summary>
public enum ThresholdComparison
{
    /// <summary>It is greater; a quantity equal to the threshold is not covered.</summary>
    MoreThan,

    /// <summary>It is equal or greater.</summary>
    AtLeast,

    /// <summary>It is less; a quantity equal to the threshold is not covered.</summary>
    LessThan,
}
