namespace StateOfAi.Data;

/// <summary>Whether a stated number is what the figures give.</summary>
public enum Verdict
{
    /// <summary>
    /// The figures give the stated number, rounded as the rule says, or one within the tolerance that is read into a word.
    /// </summary>
    Agrees,

    /// <summary>The figures give another number.</summary>
    Disagrees,

    /// <summary>A bound is stated and holds. More than that the figures do not show.</summary>
    Consistent,

    /// <summary>The figures give no number, or bounds that leave the answer open.</summary>
    NotCheckable,
}
