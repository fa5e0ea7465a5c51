namespace StateOfAi.Data;

/// <summary>The kinds of funding.</summary>
public enum RoundKind
{
    /// <summary>Neither a stage nor an instrument is named, as for a plan to raise money.</summary>
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

    /// <summary>Equity, at an unnamed stage.</summary>
    Equity,

    /// <summary>Debt.</summary>
    Debt,

    /// <summary>An investment by a company with its own business interests in the recipient.</summary>
    StrategicInvestment,

    /// <summary>The total that a group of companies raised in many rounds; it overlaps with the rows for those rounds.</summary>
    Collective,
}
