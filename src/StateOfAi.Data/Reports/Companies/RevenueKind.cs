namespace StateOfAi.Data;

/// <summary>What a revenue figure covers. Figures of different kinds cannot form a series.</summary>
public enum RevenueKind
{
    /// <summary>The revenue of a short time, such as a month, as a rate per year.</summary>
    Annualized,

    /// <summary>Annual recurring revenue: the yearly value of the subscriptions in force.</summary>
    AnnualRecurring,

    /// <summary>The revenue of one year.</summary>
    Yearly,

    /// <summary>Four times the revenue of one quarter.</summary>
    Quarterly,

    /// <summary>The revenue of one product or division only, per year.</summary>
    ProductOrDivision,

    /// <summary>Twice the revenue of a half-year.</summary>
    Other,
}
