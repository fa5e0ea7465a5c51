namespace StateOfAi.Data;

/// <summary>The stage of a company when it raises money, in the groups of the Crunchbase tally.</summary>
public enum VentureStage
{
    /// <summary>Pre-seed and seed.</summary>
    Seed,

    /// <summary>Series A and B.</summary>
    EarlyVenture,

    /// <summary>Series C and D.</summary>
    MidVenture,

    /// <summary>Series E and later.</summary>
    LateVenture,

    /// <summary>Venture rounds without a named series.</summary>
    OtherVenture,

    /// <summary>Rounds led by corporate investors with a business interest.</summary>
    CorporateRound,
}
