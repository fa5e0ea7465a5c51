namespace StateOfAi.Data;

/// <summary>How the date of a source is known.</summary>
public enum DateBasis
{
    /// <summary>From the publication itself or common record.</summary>
    Known,

    /// <summary>From folders of its address, such as /2023/07/.</summary>
    UrlPath,

    /// <summary>From the last part of its address.</summary>
    UrlSlug,

    /// <summary>From the name of a file.</summary>
    FileName,

    /// <summary>From its number at arXiv, which gives year and month.</summary>
    ArxivNumber,

    /// <summary>From the accession number of a filing in its address, which gives the year.</summary>
    AccessionNumber,

    /// <summary>Worked out from the number of a post, which holds a time.</summary>
    ActivityId,
}
