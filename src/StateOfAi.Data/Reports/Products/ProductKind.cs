namespace StateOfAi.Data;

/// <summary>The kind of product.</summary>
public enum ProductKind
{
    /// <summary>A trained model, or a family of them.</summary>
    Model,

    /// <summary>A program that people use directly, on the web or on a device.</summary>
    Application,

    /// <summary>A place where others publish, talk or run their own work.</summary>
    Platform,

    /// <summary>Software for building other software.</summary>
    Tool,

    /// <summary>Another kind, such as a service or a leaderboard, named in a detail of the row.</summary>
    Other,
}
