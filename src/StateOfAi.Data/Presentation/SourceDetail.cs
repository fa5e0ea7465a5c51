namespace StateOfAi.Data;

/// <summary>How much of its sources a table for readers shows. CSV and JSON always have all of them.</summary>
public enum SourceDetail
{
    /// <summary>
    /// One line, short enough for the foot of a slide, that joins publications of one kind; a single source has its whole citation. HTML
    /// unfolds the line to the full list.
    /// </summary>
    Brief,

    /// <summary>A numbered list of citations with addresses, and where rows rest on different ones, their numbers in each row.</summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
