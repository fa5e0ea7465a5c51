namespace StateOfAi.Data;

/// <summary>Where a legal matter stood when the report was written.</summary>
public enum LegalMatterStatus
{
    /// <summary>Filed and not decided.</summary>
    Open,

    /// <summary>Decided; an appeal may follow.</summary>
    Decided,

    /// <summary>Not filed.</summary>
    NotFiled,

    /// <summary>Filed; what became of it is not held here.</summary>
    Filed,
}
