namespace StateOfAi.Data;

/// <summary>Which of a company's funding an amount includes.</summary>
public enum MoneyRaisedBasis
{
    /// <summary>All rounds up to the end of the period.</summary>
    AllRounds,

    /// <summary>A single round in the period.</summary>
    OneRound,
}
