namespace StateOfAi.Data;

/// <summary>What kind of funding a row is about.</summary>
public enum RoundKind
{
    /// <summary>Neither stage nor instrument is named, as for a plan to raise money.</summary>
    Unspecified,

    /// <summary>A seed round.</summary>
    Seed,

    /// <summary>A Series A round.</summary>
    SeriesA,

    /// <summary>A Series B round, or an extension of one.</summary>
    SeriesB,

    /// <summary>A Series C round.</summary>
    SeriesC,

    /// <summary>A Series D round.</summary>
    SeriesD,

    /// <summary>Shares sold, at a stage that is not named.</summary>
    Equity,

    /// <summary>Money borrowed.</summary>
    Debt,

    /// <summary>An investment by a company with business interests of its own in the recipient.</summary>
    StrategicInvestment,

    /// <summary>All that a group of companies raised over many rounds; it overlaps with rows for those rounds.</summary>
    Collective,
}
