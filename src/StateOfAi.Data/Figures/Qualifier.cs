namespace StateOfAi.Data;

/// <summary>How to read a printed number: exactly, as a bound, or as a range.</summary>
public enum Qualifier
{
    /// <summary>The exact number.</summary>
    Exact,

    /// <summary>"About", "roughly": near the number, without a stated tolerance or bounds.</summary>
    About,

    /// <summary>"More than": a lower bound that is itself excluded.</summary>
    MoreThan,

    /// <summary>"At least", "or more", "45,000+": a lower bound that is included.</summary>
    AtLeast,

    /// <summary>"Less than", "under": an upper bound that is itself excluded.</summary>
    LessThan,

    /// <summary>"Up to", "at most": an upper bound that is included.</summary>
    UpTo,

    /// <summary>"20 to 25": two included bounds without a single number.</summary>
    Range,
}
