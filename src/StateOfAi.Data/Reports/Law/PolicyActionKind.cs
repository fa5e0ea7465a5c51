namespace StateOfAi.Data;

/// <summary>What sort of policy action it is.</summary>
public enum PolicyActionKind
{
    /// <summary>A limit on what may be sold abroad.</summary>
    ExportControl,

    /// <summary>What companies do so as to stay within a rule.</summary>
    VendorResponse,

    /// <summary>A rule of copyright law, or a plan to change one.</summary>
    CopyrightRule,

    /// <summary>A public study of a question of law.</summary>
    Inquiry,

    /// <summary>How an office reads and applies the law.</summary>
    Guidance,

    /// <summary>Leave to do something that otherwise needs it.</summary>
    Permit,

    /// <summary>A rule that a platform sets its users.</summary>
    PlatformRule,

    /// <summary>A statute, or a draft of one.</summary>
    Legislation,
}
