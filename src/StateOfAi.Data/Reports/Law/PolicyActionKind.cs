namespace StateOfAi.Data;

/// <summary>What sort of policy action it is.</summary>
public enum PolicyActionKind
{
    /// <summary>A limit on what may be sold abroad.</summary>
    ExportControl,

    /// <summary>A rule of copyright law, or a plan to change one.</summary>
    CopyrightRule,

    /// <summary>Leave to do something that otherwise needs it.</summary>
    Permit,

    /// <summary>A promise of a company to stand in for its customers when others make claims over what its product made.</summary>
    Indemnity,

    /// <summary>Another kind, such as guidance or a draft statute, which a detail of the row names.</summary>
    Other,
}
