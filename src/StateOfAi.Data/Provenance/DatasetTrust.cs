namespace StateOfAi.Data;

/// <summary>
/// How reliable the numbers of a dataset are. <see cref="Primary"/>, <see cref="CrossChecked"/>, <see cref="Transcribed"/> and
/// <see cref="Secondary"/> are ordered from most to least reliable; <see cref="Mixed"/> and <see cref="Derived"/> depend
/// on each row or on another dataset.
/// </summary>
public enum DatasetTrust
{
    /// <summary>Taken from the publisher of the figures itself, by machine or read from its charts.</summary>
    Primary,

    /// <summary>Transcribed from official filings or from the full text of the original, and checked against its other figures.</summary>
    CrossChecked,

    /// <summary>Transcribed by a third party and not checked throughout.</summary>
    Transcribed,

    /// <summary>Differs by row: each row states its sources.</summary>
    Mixed,

    /// <summary>Taken from the press or from a publication that quotes the original.</summary>
    Secondary,

    /// <summary>Computed from another dataset.</summary>
    Derived,

    /// <summary>Not stated by whoever made the dataset.</summary>
    NotStated,
}
