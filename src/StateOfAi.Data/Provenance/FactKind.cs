namespace StateOfAi.Data;

/// <summary>The kinds of statements.</summary>
public enum FactKind
{
    /// <summary>A state of affairs, or a measurement.</summary>
    Observation,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A relationship between two things.</summary>
    Relation,

    /// <summary>A derived number or comparison that the page states.</summary>
    Claim,

    /// <summary>A prediction.</summary>
    Prediction,
}
