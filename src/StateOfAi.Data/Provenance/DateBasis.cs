namespace StateOfAi.Data;

/// <summary>The basis of a source's date.</summary>
public enum DateBasis
{
    /// <summary>From the publication itself or common record.</summary>
    Known,

    /// <summary>From folders in its address, such as /2023/07/.</summary>
    UrlPath,

    /// <summary>From the last segment of its address.</summary>
    UrlSlug,

    /// <summary>From a file name.</summary>
    FileName,

    /// <summary>From its arXiv number, which contains the year and month.</summary>
    ArxivNumber,

    /// <summary>From the accession number of a filing in its address, which contains the year.</summary>
    AccessionNumber,

    /// <summary>Derived from the id of a post, which encodes a time.</summary>
    ActivityId,
}
