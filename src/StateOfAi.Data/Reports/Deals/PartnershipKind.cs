namespace StateOfAi.Data;

/// <summary>What partners do together.</summary>
public enum PartnershipKind
{
    /// <summary>One builds and runs data centers with the chips of the other.</summary>
    CloudPartner,

    /// <summary>They develop a chip, a model or another product.</summary>
    Development,

    /// <summary>A model of one is built into a product of the other.</summary>
    Integration,

    /// <summary>They look for drugs.</summary>
    DrugDiscovery,

    /// <summary>Something else, which a detail of the row names.</summary>
    Other,
}
