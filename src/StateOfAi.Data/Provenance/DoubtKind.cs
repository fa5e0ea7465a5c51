namespace StateOfAi.Data;

/// <summary>The kinds of doubts about numbers.</summary>
public enum DoubtKind
{
    /// <summary>Something is wrong with the statement as printed; an <see cref="StateOfAi.Data.Erratum"/> says what.</summary>
    Erratum,

    /// <summary>Another statement disagrees; a <see cref="StateOfAi.Data.Conflict"/> names both.</summary>
    Conflict,

    /// <summary>The number is projected, not yet counted or measured.</summary>
    Projection,

    /// <summary>The publisher itself is not sure of the number; its <see cref="PublisherConfidence"/> says how sure.</summary>
    Uncertain,

    /// <summary>The publication itself was not read; the number comes from another one that quotes it or was compiled from it.</summary>
    SecondHand,

    /// <summary>The number rests on two vintages that were joined.</summary>
    Seam,

    /// <summary>The number covers only part of its period, such as three quarters of a year.</summary>
    Partial,

    /// <summary>
    /// The number belongs to another period than the one that it is shown under, such as a fiscal year under a calendar year.
    /// </summary>
    Realigned,

    /// <summary>
    /// Something that the number needs is missing and was left out, bounded or carried forward from an earlier reading, as its caller
    /// chose.
    /// </summary>
    Missing,
}
