namespace StateOfAi.Data;

/// <summary>How far a company has come when it raises money, in the groups that Crunchbase is tallied by.</summary>
public enum VentureStage
{
    /// <summary>Seed and before.</summary>
    Seed,

    /// <summary>Series A and B.</summary>
    EarlyVenture,

    /// <summary>Series C and D.</summary>
    MidVenture,

    /// <summary>Series E and later.</summary>
    LateVenture,

    /// <summary>Venture rounds that name no series.</summary>
    OtherVenture,

    /// <summary>Rounds led by companies with a business interest.</summary>
    CorporateRound,
}
