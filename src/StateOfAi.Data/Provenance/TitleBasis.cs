namespace StateOfAi.Data;

/// <summary>The basis of a source's title.</summary>
public enum TitleBasis
{
    /// <summary>From the publication itself or common record.</summary>
    Known,

    /// <summary>As printed on the page.</summary>
    Printed,

    /// <summary>Inferred from the words in its address, so capitals and punctuation may differ.</summary>
    UrlSlug,
}
