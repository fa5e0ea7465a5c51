namespace StateOfAi.Data;

/// <summary>How sure the publisher of a number says that it is of it, in the publisher's words.</summary>
/// <remarks>
/// All but <see cref="Confirmed"/>, <see cref="Confident"/> and <see cref="Unknown"/> are doubts about the row
/// (<see cref="DoubtKind.Uncertain"/>). <see cref="Certainty"/>, in contrast, is how sure this package is of an erratum.
/// </remarks>
public enum PublisherConfidence
{
    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Confident.</summary>
    Confident,

    /// <summary>Likely, but not confirmed.</summary>
    Likely,

    /// <summary>Speculative.</summary>
    Speculative,

    /// <summary>Uncertain.</summary>
    Uncertain,

    /// <summary>Unlikely.</summary>
    Unlikely,

    /// <summary>The publisher says that it does not know.</summary>
    Unknown,

    /// <summary>The publisher has not checked it.</summary>
    Unverified,
}
