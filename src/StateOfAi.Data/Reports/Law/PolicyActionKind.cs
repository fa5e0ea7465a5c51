namespace StateOfAi.Data;

/// <summary>The kinds of policy actions.</summary>
public enum PolicyActionKind
{
    /// <summary>A limit on exports.</summary>
    ExportControl,

    /// <summary>A rule of copyright law, or a plan to change one.</summary>
    CopyrightRule,

    /// <summary>Permission for something that requires it.</summary>
    Permit,

    /// <summary>A company's promise to indemnify its customers against claims over the output of its product.</summary>
    Indemnity,

    /// <summary>Another kind, such as guidance or a draft statute, named in a detail of the row.</summary>
    Other,
}
