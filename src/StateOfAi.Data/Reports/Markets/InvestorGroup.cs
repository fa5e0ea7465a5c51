namespace StateOfAi.Data;

/// <summary>Who puts up the money that a figure about a market counts.</summary>
public enum InvestorGroup
{
    /// <summary>Companies that invest in other companies.</summary>
    Corporate,

    /// <summary>Venture capital firms and companies together.</summary>
    VentureAndCorporate,
}
