namespace StateOfAi.Data;

/// <summary>
/// How far the numbers of a dataset can be relied on. <see cref="Primary"/>, <see cref="CrossChecked"/>, <see cref="Transcribed"/> and
/// <see cref="SecondHand"/> go from the firmest to the loosest; the other two rest on what each row or another dataset says.
/// </summary>
public enum DatasetTrust
{
    /// <summary>Taken from what the publisher of the figures itself put out, by machine or read from its charts.</summary>
    Primary,

    /// <summary>Transcribed from official filings or from the full text of the origin, and checked against other figures of it.</summary>
    CrossChecked,

    /// <summary>Transcribed by somebody else and not checked throughout.</summary>
    Transcribed,

    /// <summary>Rows differ: each says where it comes from.</summary>
    Mixed,

    /// <summary>Taken from the press or from who quotes the origin.</summary>
    SecondHand,

    /// <summary>Computed from another dataset.</summary>
    Derived,
}
