namespace StateOfAi.Data;

/// <summary>Why a number is in doubt.</summary>
public enum DoubtKind
{
    /// <summary>Something is amiss with the statement as printed; an <see cref="StateOfAi.Data.Erratum"/> says what.</summary>
    Erratum,

    /// <summary>Another statement disagrees; a <see cref="StateOfAi.Data.Conflict"/> names both.</summary>
    Conflict,

    /// <summary>The number was projected, and not yet counted or measured.</summary>
    Projection,

    /// <summary>Nobody read the publication itself; the number was taken from another one that quotes it or was compiled from it.</summary>
    SecondHand,

    /// <summary>The number rests on two vintages that were joined.</summary>
    Seam,
}
