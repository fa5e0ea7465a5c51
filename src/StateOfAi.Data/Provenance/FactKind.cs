namespace StateOfAi.Data;

/// <summary>What sort of statement a fact is.</summary>
public enum FactKind
{
    /// <summary>A state of things, or a measurement.</summary>
    Observation,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A tie between two things.</summary>
    Relation,

    /// <summary>A derived number or comparison that the page states.</summary>
    Claim,

    /// <summary>Something foretold.</summary>
    Prediction,
}
