namespace StateOfAi.Data;

/// <summary>
/// How much detail a table for readers shows below its rows about its sources, doubts or notes. CSV and JSON always contain all of them.
/// </summary>
public enum FootnoteDetail
{
    /// <summary>
    /// For sources, a single line that fits under a slide and groups publications of the same kind; HTML expands it to the full list. For
    /// doubts, a list of their first sentences, and equal ones only once. For notes, all but the attribution.
    /// </summary>
    Brief,

    /// <summary>
    /// A numbered list with all details; for notes, all of them, with the days of fiscal periods and the attribution. If rows differ in
    /// their sources or doubts, each row refers to its own numbers.
    /// </summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
