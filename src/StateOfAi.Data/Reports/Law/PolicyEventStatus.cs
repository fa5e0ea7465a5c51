namespace StateOfAi.Data;

/// <summary>The status of what a policy event decided, as of <see cref="PolicyEvent.StatusAsOf"/>.</summary>
public enum PolicyEventStatus
{
    /// <summary>In force or carried out, perhaps amended since.</summary>
    InForce,

    /// <summary>Revoked, replaced or no longer enforced.</summary>
    Ended,

    /// <summary>Decided, but the date is in the future.</summary>
    Planned,
}
