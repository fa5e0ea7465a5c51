namespace StateOfAi.Data;

/// <summary>How a printed number is to be read: as it stands, as a bound, or as one of two ends.</summary>
public enum Qualifier
{
    /// <summary>The number as printed, no more and no less.</summary>
    Exact,

    /// <summary>"About", "roughly": near the number, with no stated tolerance, so it bounds nothing.</summary>
    About,

    /// <summary>"More than": a lower bound that is itself excluded.</summary>
    MoreThan,

    /// <summary>"At least", "or more", "45,000+": a lower bound that is included.</summary>
    AtLeast,

    /// <summary>"Less than", "under": an upper bound that is itself excluded.</summary>
    LessThan,

    /// <summary>"Up to", "at most": an upper bound that is included.</summary>
    UpTo,

    /// <summary>"20 to 25": two included bounds and no single number between them.</summary>
    Range,
}
