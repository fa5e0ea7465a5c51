namespace StateOfAi.Data;

/// <summary>What a deal buys.</summary>
public enum DealKind
{
    /// <summary>The whole company.</summary>
    Acquisition,

    /// <summary>A part of its shares.</summary>
    Stake,

    /// <summary>A license to its technology.</summary>
    License,

    /// <summary>Its leading people and a license to its technology, without the company.</summary>
    TeamAndLicense,
}
