namespace StateOfAi.Data;

/// <summary>What the correction in an erratum rests on.</summary>
public enum ErratumBasis
{
    /// <summary>
    /// The page itself: another place of it, an address or title that it prints, arithmetic on its figures, or that it does not print
    /// something.
    /// </summary>
    Page,

    /// <summary>A publication that says so, that was read, and that <see cref="Erratum.Evidence"/> names.</summary>
    Source,

    /// <summary>Common knowledge of the field; no publication is held here that shows it, so it corrects in words only.</summary>
    CommonRecord,

    /// <summary>Our reading or translation of the wording, which corrects in words only.</summary>
    Reading,
}
