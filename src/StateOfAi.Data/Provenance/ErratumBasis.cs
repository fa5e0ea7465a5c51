namespace StateOfAi.Data;

/// <summary>The basis of an erratum.</summary>
public enum ErratumBasis
{
    /// <summary>
    /// The page itself: another passage, an address or title that it prints, arithmetic on its figures, or something that it omits.
    /// </summary>
    Page,

    /// <summary>A publication that says so, that was read, and that <see cref="Erratum.Evidence"/> names.</summary>
    Source,

    /// <summary>Common knowledge in the field; no publication here shows it, so the correction is in words only.</summary>
    CommonRecord,

    /// <summary>Our reading or translation of the wording; the correction is in words only.</summary>
    Reading,
}
