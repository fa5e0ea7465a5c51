namespace StateOfAi.Data;

/// <summary>What a statement rests on, from the firmest to the loosest.</summary>
public enum Reliability
{
    /// <summary>The page names a source for it.</summary>
    Cited,

    /// <summary>It is read from the address or title of a source that the page names; the page itself does not say it.</summary>
    AddressOnly,

    /// <summary>It stands on the page and no source is named.</summary>
    Uncited,

    /// <summary>It is a remark of the compiler of the summary, not of the report.</summary>
    CompilerRemark,
}
