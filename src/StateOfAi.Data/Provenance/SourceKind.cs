namespace StateOfAi.Data;

/// <summary>What sort of publication a source is.</summary>
public enum SourceKind
{
    /// <summary>An edition of the State of AI Report.</summary>
    Report,

    /// <summary>A summary of a report by somebody else.</summary>
    Summary,

    /// <summary>A release of the organization it is about.</summary>
    PressRelease,

    /// <summary>A newspaper, magazine or news site.</summary>
    News,

    /// <summary>An article on an organization's or a person's own site.</summary>
    Blog,

    /// <summary>A scientific paper or preprint.</summary>
    Paper,

    /// <summary>A document that a company files with a regulator of markets or shows to investors, in its own name.</summary>
    Filing,

    /// <summary>A document of a lawsuit: a docket, a complaint, an opinion.</summary>
    Court,

    /// <summary>A published chart.</summary>
    Chart,

    /// <summary>A product's documentation.</summary>
    Documentation,

    /// <summary>A product's own page.</summary>
    ProductPage,

    /// <summary>An article of an encyclopedia.</summary>
    Encyclopedia,

    /// <summary>The page of an event.</summary>
    Event,

    /// <summary>A document of a regulator or lawmaker.</summary>
    Regulation,

    /// <summary>A post on a social network.</summary>
    Social,

    /// <summary>Data in a form for machines: a file, a table or a database.</summary>
    Dataset,
}
