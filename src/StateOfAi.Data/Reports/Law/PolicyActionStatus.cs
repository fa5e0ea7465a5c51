namespace StateOfAi.Data;

/// <summary>Where a policy action stood when the report was written.</summary>
public enum PolicyActionStatus
{
    /// <summary>In force, issued or carried out.</summary>
    InForce,

    /// <summary>Going on.</summary>
    Underway,

    /// <summary>Being weighed.</summary>
    Considered,

    /// <summary>Drafted, not in force.</summary>
    Draft,

    /// <summary>Given up or put off without a date.</summary>
    Shelved,

    /// <summary>Replaced by a later action.</summary>
    Superseded,
}
