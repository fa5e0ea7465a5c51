namespace StateOfAi.Data;

/// <summary>The kinds of publications.</summary>
public enum SourceKind
{
    /// <summary>An edition of the State of AI Report.</summary>
    Report,

    /// <summary>A summary of a report by a third party.</summary>
    Summary,

    /// <summary>A release by the organization that it is about.</summary>
    PressRelease,

    /// <summary>A newspaper, magazine or news site.</summary>
    News,

    /// <summary>An article on an organization's or a person's own site.</summary>
    Blog,

    /// <summary>A scientific paper or preprint.</summary>
    Paper,

    /// <summary>A document that a company files with a market regulator or presents to investors.</summary>
    Filing,

    /// <summary>A court document: a docket, a complaint, an opinion.</summary>
    Court,

    /// <summary>A published chart.</summary>
    Chart,

    /// <summary>A product's documentation.</summary>
    Documentation,

    /// <summary>A product's own page.</summary>
    ProductPage,

    /// <summary>An encyclopedia article.</summary>
    Encyclopedia,

    /// <summary>The page of an event.</summary>
    Event,

    /// <summary>A document by a regulator or lawmaker.</summary>
    Regulation,

    /// <summary>A post on a social network.</summary>
    Social,

    /// <summary>Machine-readable data: a file, a table or a database.</summary>
    Dataset,
}
