namespace StateOfAi.Data;

/// <summary>How much detail a table for readers shows about its sources or doubts. CSV and JSON always contain all of them.</summary>
public enum FootnoteDetail
{
    /// <summary>
    /// For sources, a single line that fits under a slide and groups publications of the same kind. A single source keeps its full
    /// citation, and HTML expands the line to the full list. For doubts, the first sentence of each.
    /// </summary>
    Brief,

    /// <summary>A numbered list with all details. If rows differ in their sources or doubts, each row refers to its own numbers.</summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
