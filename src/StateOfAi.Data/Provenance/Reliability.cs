namespace StateOfAi.Data;

/// <summary>The basis of a statement, from most to least reliable.</summary>
public enum Reliability
{
    /// <summary>The page names a source for it.</summary>
    Cited,

    /// <summary>Read from the address or title of a source that the page cites; the page itself does not say it.</summary>
    AddressOnly,

    /// <summary>The page says it without citing a source.</summary>
    Uncited,

    /// <summary>A remark by the author of the summary, not by the report.</summary>
    CompilerRemark,
}
