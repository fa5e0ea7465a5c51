namespace StateOfAi.Data;

/// <summary>How a conflict is resolved.</summary>
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
