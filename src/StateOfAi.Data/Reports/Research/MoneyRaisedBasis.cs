namespace StateOfAi.Data;

/// <summary>The part of a company's funding that an amount includes.</summary>
public enum MoneyRaisedBasis
{
    /// <summary>All rounds up to the end of the period.</summary>
    AllRounds,

    /// <summary>A single round in the period.</summary>
    OneRound,
}
