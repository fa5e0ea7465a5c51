namespace StateOfAi.Data;

/// <summary>What of a company's funding a sum is.</summary>
public enum MoneyRaisedBasis
{
    /// <summary>All rounds up to the end of the period.</summary>
    AllRounds,

    /// <summary>One round in the period, and no others.</summary>
    OneRound,
}
