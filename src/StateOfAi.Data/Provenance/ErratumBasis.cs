namespace StateOfAi.Data;

/// <summary>What the correction in an erratum rests on.</summary>
public enum ErratumBasis
{
    /// <summary>The page itself: another place of it, an address or title that it prints, arithmetic on its figures, or that it does not print something.</summary>
    Page,

    /// <summary>A publication that says so, named in <see cref="Erratum.Evidence"/>.</summary>
    Source,

    /// <summary>Public record or common knowledge of the field; no publication is held here that shows it.</summary>
    CommonRecord,

    /// <summary>Our reading or translation of the wording.</summary>
    Reading,
}
