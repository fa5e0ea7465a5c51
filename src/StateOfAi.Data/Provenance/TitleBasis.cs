namespace StateOfAi.Data;

/// <summary>How the title of a source is known.</summary>
public enum TitleBasis
{
    /// <summary>From the publication itself or common record.</summary>
    Known,

    /// <summary>As the page printed it.</summary>
    Printed,

    /// <summary>From the words of its address, so capitals and signs may differ.</summary>
    UrlSlug,
}
