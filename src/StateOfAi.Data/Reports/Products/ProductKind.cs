namespace StateOfAi.Data;

/// <summary>What sort of product one is.</summary>
public enum ProductKind
{
    /// <summary>A trained model, or a family of them.</summary>
    Model,

    /// <summary>A program that people use themselves, on the web or on a device.</summary>
    Application,

    /// <summary>An offer to businesses that runs at its maker.</summary>
    Service,

    /// <summary>A place where others publish, talk or run their own work.</summary>
    Platform,

    /// <summary>Machines of one make for rent in a cloud.</summary>
    CloudInstance,

    /// <summary>Software to build other software with.</summary>
    Tool,

    /// <summary>A public ranking of models.</summary>
    Leaderboard,
}
