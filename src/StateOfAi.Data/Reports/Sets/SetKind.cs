namespace StateOfAi.Data;

/// <summary>What kind of things an enumerated set lists.</summary>
public enum SetKind
{
    /// <summary>Kinds of buyer or customer.</summary>
    Buyers,

    /// <summary>Companies.</summary>
    Companies,

    /// <summary>Chips.</summary>
    Chips,

    /// <summary>Products.</summary>
    Products,

    /// <summary>Uses of a product, or the users it is made for.</summary>
    UseCases,

    /// <summary>Worries about a product.</summary>
    Concerns,

    /// <summary>Technical methods.</summary>
    Methods,

    /// <summary>Ways in which a company goes after a market.</summary>
    Strategies,

    /// <summary>Fields of application.</summary>
    Areas,

    /// <summary>Groups of people known by a name.</summary>
    Groups,

    /// <summary>People.</summary>
    People,
}
