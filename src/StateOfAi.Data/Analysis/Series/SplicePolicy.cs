namespace StateOfAi.Data;

/// <summary>The ways to join two vintages of a series.</summary>
public enum SplicePolicy
{
    /// <summary>If both have a period, the later reading is used. Nothing is rescaled, and growth across the seam is unknown.</summary>
    PreferLater,

    /// <summary>If both have a period, the earlier reading is used. Nothing is rescaled, and growth across the seam is unknown.</summary>
    PreferEarlier,

    /// <summary>
    /// If both have a period, the later reading is used; the rest of the earlier reading is multiplied by later / earlier at the first
    /// period for which both have a value (ratio linking). This keeps its growth and allows growth across the seam.
    /// </summary>
    LinkAtOverlap,
}
