namespace StateOfAi.Data;

/// <summary>Our certainty about an erratum or a resolution.</summary>
public enum Certainty
{
    /// <summary>One of several possible readings.</summary>
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
