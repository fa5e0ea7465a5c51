namespace StateOfAi.Data;

/// <summary>The status of a policy action when the report was written.</summary>
public enum PolicyActionStatus
{
    /// <summary>In force, issued or carried out.</summary>
    InForce,

    /// <summary>Not yet in force: drafted, under consideration or under way. A detail of the row says which.</summary>
    Pending,

    /// <summary>Abandoned, postponed indefinitely or replaced. A detail of the row says which.</summary>
    Ended,
}
