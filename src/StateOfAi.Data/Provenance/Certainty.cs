namespace StateOfAi.Data;

/// <summary>How sure an erratum or a reading is.</summary>
public enum Certainty
{
    /// <summary>One of several readings.</summary>
    Unsure,

    /// <summary>More likely than not.</summary>
    ModeratelySure,

    /// <summary>Likely.</summary>
    FairlySure,

    /// <summary>Hardly any doubt.</summary>
    VerySure,

    /// <summary>No doubt at all.</summary>
    Certain,
}
