namespace StateOfAi.Data;

/// <summary>What is to be made of a conflict.</summary>
public enum ConflictResolution
{
    /// <summary>It is not settled.</summary>
    Open,

    /// <summary>Both mean one number in different words.</summary>
    Duplicate,

    /// <summary>The first side is the better one.</summary>
    PreferFirst,

    /// <summary>The second side is the better one.</summary>
    PreferSecond,

    /// <summary>Both can be right: they measure different things.</summary>
    DefinitionsDiffer,
}
