namespace StateOfAi.Data;

/// <summary>Whether a publication was read before its numbers were taken, firsthand or through a secondary source.</summary>
public enum SourceReading
{
    /// <summary>It was not read: another publication cites it, and its other contents are unknown here.</summary>
    NotRead,

    /// <summary>
    /// It was read in another publication that quotes it or was compiled from it, or in a copy on another site that may have changed it;
    /// <see cref="Source.ReadFrom"/> says where, or <see cref="Row.Note"/> if that has no address. Or it was read itself, and only quotes
    /// what its numbers come from, as a review of an edition does.
    /// </summary>
    SecondHand,

    /// <summary>
    /// The publication itself was read, at its address or in the unchanged copy that <see cref="Source.ReadFrom"/> names.
    /// </summary>
    FirstHand,
}
