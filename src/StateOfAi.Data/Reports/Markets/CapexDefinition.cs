namespace StateOfAi.Data;

/// <summary>Which line of the cash flow statement capital expenditure is. None of them holds finance leases.</summary>
public enum CapexDefinition
{
    /// <summary>
    /// "Purchases of property and equipment", before what sales of property and incentives bring in: Alphabet and Amazon, and Meta's
    /// filings for 2022 and 2023.
    /// </summary>
    GrossPurchases,

    /// <summary>
    /// "Purchases of property and equipment, net": less what sales of property brought in. Meta's filings up to 2021 and from 2024 on.
    /// </summary>
    NetPurchases,

    /// <summary>"Additions to property and equipment": Microsoft, which states no proceeds beside them.</summary>
    Additions,
}
