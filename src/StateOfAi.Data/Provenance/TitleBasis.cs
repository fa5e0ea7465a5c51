namespace StateOfAi.Data;

/// <summary>How the title of a source is known.</summary>
public enum TitleBasis
{
    /// <summary>From the publication itself or common record.</summary>
    Known,

    /// <summary>As printed on the page.</summary>
    Printed,

    /// <summary>Inferred from the words in its address, so capitals and punctuation may differ.</summary>
    UrlSlug,
}
