namespace StateOfAi.Data;

/// <summary>How far a deal got.</summary>
public enum DealOutcome
{
    /// <summary>Offered; the answer was not known.</summary>
    Bid,

    /// <summary>Agreed, not known to be completed.</summary>
    Agreed,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Refused by the target or its shareholders.</summary>
    Rejected,

    /// <summary>Given up before completion.</summary>
    Abandoned,

    /// <summary>Completed, then ordered undone by a government.</summary>
    OrderedUndone,
}
