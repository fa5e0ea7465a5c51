namespace StateOfAi.Data;

/// <summary>How far a product had come when the report was written.</summary>
public enum ProductStage
{
    /// <summary>Announced; the report does not say whether people can use it.</summary>
    Announced,

    /// <summary>Out: people can use it.</summary>
    Released,
}
