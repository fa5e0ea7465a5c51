namespace StateOfAi.Data;

/// <summary>Where a legal matter stood on the date that stands beside the status, <see cref="LegalMatter.StatusAsOf"/>.</summary>
public enum LegalMatterStatus
{
    /// <summary>Filed, and not known to be decided.</summary>
    Open,

    /// <summary>Decided; an appeal may follow.</summary>
    Decided,

    /// <summary>Not filed.</summary>
    NotFiled,

    /// <summary>Decided in part; other claims go on.</summary>
    PartlyDecided,

    /// <summary>Ended without a ruling on the merits: dismissed, or withdrawn by those who sued, perhaps to be filed elsewhere.</summary>
    Dismissed,
}
