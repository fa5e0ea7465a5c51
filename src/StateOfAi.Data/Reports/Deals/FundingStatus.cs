namespace StateOfAi.Data;

/// <summary>Whether money was raised.</summary>
public enum FundingStatus
{
    /// <summary>Planned to be raised or spent; not money raised.</summary>
    Planned,

    /// <summary>Announced by the investor or the recipient.</summary>
    Announced,

    /// <summary>The report, or the source that it cites, says that the money was raised.</summary>
    Raised,
}
