namespace StateOfAi.Data;

/// <summary>The ways to resolve a conflict.</summary>
public enum ConflictResolution
{
    /// <summary>It is not settled.</summary>
    Open,

    /// <summary>Both mean the same number in different words.</summary>
    Duplicate,

    /// <summary>The first side is preferred.</summary>
    PreferFirst,

    /// <summary>The second side is preferred.</summary>
    PreferSecond,

    /// <summary>Both can be right: they measure different things.</summary>
    DefinitionsDiffer,
}
