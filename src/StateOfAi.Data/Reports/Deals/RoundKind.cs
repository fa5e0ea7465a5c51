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

    /// <summary>A Series E round.</summary>
    SeriesE,

    /// <summary>A Series F round.</summary>
    SeriesF,

    /// <summary>Equity, at an unnamed stage.</summary>
    Equity,

    /// <summary>Debt.</summary>
    Debt,

    /// <summary>Shares sold by their holders, such as employees; the company raises nothing.</summary>
    SecondarySale,

    /// <summary>Shares sold to the public when the company is listed.</summary>
    PublicOffering,

    /// <summary>A merger that sets a valuation; the company raises nothing.</summary>
    Merger,

    /// <summary>An investment by a company with its own business interests in the recipient.</summary>
    StrategicInvestment,

    /// <summary>The total that a group of companies raised in many rounds; it overlaps with the rows for those rounds.</summary>
    Collective,
}
