namespace StateOfAi.Data;

/// <summary>The kinds of things that enumerated sets list.</summary>
public enum SetKind
{
    /// <summary>Kinds of buyers or customers.</summary>
    Buyers,

    /// <summary>Companies.</summary>
    Companies,

    /// <summary>Products.</summary>
    Products,

    /// <summary>Uses of a product, or its intended users.</summary>
    UseCases,

    /// <summary>Fields of application.</summary>
    Areas,

    /// <summary>Another kind, named in the topic of the set.</summary>
    Other,
}
