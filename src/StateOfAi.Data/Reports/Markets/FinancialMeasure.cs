namespace StateOfAi.Data;

/// <summary>What a financial figure of one organization measures.</summary>
public enum FinancialMeasure
{
    /// <summary>Money taken in over the period.</summary>
    Revenue,

    /// <summary>Change of revenue against an earlier period, in percent.</summary>
    RevenueChange,

    /// <summary>Revenue from subscriptions at the moment, as an amount for a year.</summary>
    AnnualRecurringRevenue,

    /// <summary>Revenue that recurs each month, as an amount for a month.</summary>
    MonthlyRecurringRevenue,

    /// <summary>Price of all shares of a listed company together.</summary>
    MarketCapitalization,

    /// <summary>What the whole company was held to be worth, in a round or when its shares began to trade.</summary>
    Valuation,

    /// <summary>Change of the share price, in percent.</summary>
    SharePriceChange,

    /// <summary>Change of the market capitalization, as an amount of money.</summary>
    MarketValueChange,
}
