namespace StateOfAi.Data;

/// <summary>The doubts about the rows shown, in the requested detail.</summary>
internal static class ShownDoubts
{
    private const int Longest = 100;

    /// <param name="view">The rows shown.</param>
    /// <param name="detail">The detail.</param>
    internal static RowFootnotes Of(TableView view, FootnoteDetail detail) => detail is FootnoteDetail.None
        ? RowFootnotes.Of([], [], "")
        : RowFootnotes.Of(
            detail is FootnoteDetail.Full ? view.Doubts : [.. view.Doubts.Select(FirstSentence)],
            [.. view.Rows.Select(row => row.DoubtNumbers)], "D", saysAllOnce: true);

    private static string FirstSentence(string doubt)
    {
        int end = doubt.IndexOf(". ", StringComparison.Ordinal);
        string sentence = end < 0 ? doubt : doubt[..(end + 1)];
        return sentence.EnumerateRunes().Count() <= Longest
            ? sentence
            : string.Concat(sentence.EnumerateRunes().Take(Longest - 1)).TrimEnd(' ') + "…";
    }
}
