namespace StateOfAi.Data;

/// <summary>How two vintages of a series are joined.</summary>
public enum SplicePolicy
{
    /// <summary>Where both have a period, the later reading counts. Nothing is rescaled, and growth across the seam is not known.</summary>
    PreferLater,

    /// <summary>
    /// Where both have a period, the earlier reading counts. Nothing is rescaled, and growth across the seam is not known.
    /// </summary>
    PreferEarlier,

    /// <summary>
    /// Where both have a period, the later reading counts; the rest of the earlier reading is multiplied by later / earlier at the first
    /// period for which both have a value (ratio linking). This keeps its growth and allows growth across the seam.
    /// </summary>
    LinkAtOverlap,
}
