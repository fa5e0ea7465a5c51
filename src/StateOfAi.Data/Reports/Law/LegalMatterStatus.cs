namespace StateOfAi.Data;

/// <summary>The status of a legal matter as of <see cref="LegalMatter.StatusAsOf"/>.</summary>
public enum LegalMatterStatus
{
    /// <summary>Filed and not known to be decided.</summary>
    Open,

    /// <summary>Decided; an appeal may follow.</summary>
    Decided,

    /// <summary>Not filed.</summary>
    NotFiled,

    /// <summary>Decided in part; other claims continue.</summary>
    PartlyDecided,

    /// <summary>Ended without a ruling on the merits: dismissed, or withdrawn by the plaintiffs, perhaps to be filed elsewhere.</summary>
    Dismissed,
}
