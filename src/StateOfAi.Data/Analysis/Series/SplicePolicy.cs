namespace StateOfAi.Data;

/// <summary>How two vintages of a series are joined.</summary>
public enum SplicePolicy
{
    /// <summary>Where both have a period, the later reading counts; nothing is rescaled, and nothing grows over the seam.</summary>
    PreferLater,

    /// <summary>Where both have a period, the earlier reading counts; nothing is rescaled, and nothing grows over the seam.</summary>
    PreferEarlier,

    /// <summary>
    /// Where both have a period, the later reading counts; the rest of the earlier is multiplied by later / earlier of the first period
    /// that both have a value of (ratio linking), which keeps its growth and lets it go on over the seam.
    /// </summary>
    LinkAtOverlap,
}
