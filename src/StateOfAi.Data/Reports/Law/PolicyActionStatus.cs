namespace StateOfAi.Data;

/// <summary>Where a policy action stood when the report was written.</summary>
public enum PolicyActionStatus
{
    /// <summary>In force, issued or carried out.</summary>
    InForce,

    /// <summary>Not in force yet: drafted, weighed or under way. A detail of the row says which.</summary>
    Pending,

    /// <summary>Given up, put off without a date, or replaced. A detail of the row says which.</summary>
    Ended,
}
