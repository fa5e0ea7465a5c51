namespace StateOfAi.Data;

/// <summary>Where a legal matter stood: for a row of a report when that was written, for a row of a dataset as far as its sources say.</summary>
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
