namespace StateOfAi.Data;

/// <summary>The line of the cash flow statement that counts as capital expenditure. None of them includes finance leases.</summary>
public enum CapexDefinition
{
    /// <summary>
    /// "Purchases of property and equipment", before proceeds from sales of property and incentives: Alphabet and Amazon, and Meta's
    /// filings for 2022 and 2023.
    /// </summary>
    GrossPurchases,

    /// <summary>
    /// "Purchases of property and equipment, net": minus proceeds from sales of property. Meta's filings through 2021 and from 2024 on.
    /// </summary>
    NetPurchases,

    /// <summary>"Additions to property and equipment": Microsoft, which does not report proceeds alongside.</summary>
    Additions,
}
