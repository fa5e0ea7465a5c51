namespace StateOfAi.Data;

/// <summary>The way by which a company comes to a stock exchange.</summary>
public enum ListingKind
{
    /// <summary>Its shares are offered to the public for the first time.</summary>
    InitialPublicOffering,

    /// <summary>It was listed before, was taken private, and comes back.</summary>
    Relisting,

    /// <summary>It merges with a special-purpose acquisition company (SPAC) that is listed already.</summary>
    Spac,
}
