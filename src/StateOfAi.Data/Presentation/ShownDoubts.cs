namespace StateOfAi.Data;

/// <summary>The doubts about the rows shown, in the requested detail.</summary>
internal static class ShownDoubts
{
    /// <param name="view">The rows shown.</param>
    /// <param name="detail">The detail.</param>
    internal static RowFootnotes Of(TableView view, FootnoteDetail detail)
    {
        if (detail is FootnoteDetail.None)
            return RowFootnotes.Of([], [], "");
        // Doubts that are equal once shortened become one line.
        string[][] ofRows = [.. view.Rows.Select(row => Shown(row.Made.Doubts))];
        var list = new FootnoteList([], ofRows);
        return RowFootnotes.Of(list.Lines, [.. ofRows.Select((_, row) => list.Of(row))], "D", ScopesOf(view, list.Lines, Shown));

        string[] Shown(IEnumerable<string> doubts) =>
            [.. detail is FootnoteDetail.Full ? doubts : doubts.Select(BriefText.FirstSentence).Distinct()];
    }

    private static FootnoteScope[] ScopesOf(TableView view, IReadOnlyList<string> lines, Func<IEnumerable<string>, string[]> shown)
    {
        string[]?[][] cells =
            [.. view.Rows.Select(row => view.Names.Select((_, column) =>
                row.Made.DoubtsAt(column) is { } doubts ? shown(doubts) : null).ToArray())];
        int[] columns = [.. Enumerable.Range(0, view.Names.Length).Where(column => Array.Exists(cells, row => row[column] is not null))];
        return [.. lines.Select(line => FootnoteScope.Of(line, cells, columns, view.Names,
            isInAllRows: view.Rows.All(row => shown(row.Made.Doubts).Contains(line))))];
    }
}
