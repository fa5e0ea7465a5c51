namespace StateOfAi.Data;

/// <summary>What kind of things an enumerated set lists.</summary>
public enum SetKind
{
    /// <summary>Kinds of buyer or customer.</summary>
    Buyers,

    /// <summary>Companies.</summary>
    Companies,

    /// <summary>Products.</summary>
    Products,

    /// <summary>Uses of a product, or the users it is made for.</summary>
    UseCases,

    /// <summary>Fields of application.</summary>
    Areas,

    /// <summary>Another kind, as the topic of the set says.</summary>
    Other,
}
