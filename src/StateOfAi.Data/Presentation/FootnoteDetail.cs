namespace StateOfAi.Data;

/// <summary>How much a table for readers shows of its sources or its doubts. CSV and JSON always have all of them.</summary>
public enum FootnoteDetail
{
    /// <summary>
    /// Of sources, one line that fits under a slide and joins publications of one kind; a single source has its whole citation, and HTML
    /// unfolds the line to the full list. Of doubts, the first sentence of each.
    /// </summary>
    Brief,

    /// <summary>
    /// A numbered list with everything there is to say. Where rows rest on different sources, or differ in what is in doubt, each row has
    /// its own numbers.
    /// </summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
