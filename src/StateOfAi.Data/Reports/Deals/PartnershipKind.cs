namespace StateOfAi.Data;

/// <summary>The kinds of partnerships.</summary>
public enum PartnershipKind
{
    /// <summary>One builds and runs data centers with the other's chips.</summary>
    CloudPartner,

    /// <summary>They jointly develop a chip, a model or another product.</summary>
    Development,

    /// <summary>One's model is built into the other's product.</summary>
    Integration,

    /// <summary>They collaborate on drug discovery.</summary>
    DrugDiscovery,

    /// <summary>Another kind, named in a detail of the row.</summary>
    Other,
}
