namespace StateOfAi.Data;

/// <summary>Whether money was raised.</summary>
public enum FundingStatus
{
    /// <summary>Meant to be raised or spent; not money raised.</summary>
    Planned,

    /// <summary>Made public by the one who gives the money or the one who gets it.</summary>
    Announced,

    /// <summary>The report, or the source it cites, says that the money was raised.</summary>
    Raised,
}
