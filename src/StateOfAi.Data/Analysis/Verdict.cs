namespace StateOfAi.Data;

/// <summary>Whether a stated number matches the one computed from the figures.</summary>
public enum Verdict
{
    /// <summary>
    /// The computed number matches: it rounds to the stated one, or lies within the tolerance by which a word is interpreted.
    /// </summary>
    Agrees,

    /// <summary>The computed number differs.</summary>
    Disagrees,

    /// <summary>A bound is stated, and the computed number satisfies it; the figures do not show more than that.</summary>
    Consistent,

    /// <summary>No number can be computed, or its bounds leave the answer open.</summary>
    NotCheckable,
}
