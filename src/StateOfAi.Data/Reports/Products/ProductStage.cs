namespace StateOfAi.Data;

/// <summary>The stage of a product when the report was written.</summary>
public enum ProductStage
{
    /// <summary>Announced; the report does not say whether people can use it.</summary>
    Announced,

    /// <summary>Available: people can use it.</summary>
    Released,
}
