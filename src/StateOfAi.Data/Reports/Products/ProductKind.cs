namespace StateOfAi.Data;

/// <summary>What sort of product one is.</summary>
public enum ProductKind
{
    /// <summary>A trained model, or a family of them.</summary>
    Model,

    /// <summary>A program that people use themselves, on the web or on a device.</summary>
    Application,

    /// <summary>A place where others publish, talk or run their own work.</summary>
    Platform,

    /// <summary>Software to build other software with.</summary>
    Tool,

    /// <summary>Another kind, such as a service or a leaderboard, which a detail of the row names.</summary>
    Other,
}
