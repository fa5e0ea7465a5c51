namespace StateOfAi.Data;

/// <summary>The sources of the rows shown, in the requested detail.</summary>
internal sealed class ShownSources
{
    /// <param name="view">The rows shown.</param>
    /// <param name="detail">The detail.</param>
    internal ShownSources(TableView view, FootnoteDetail detail)
    {
        All = RowFootnotes.Of(view.Sources, [.. view.Rows.Select(row => row.SourceNumbers)], "");
        IsListed = detail is FootnoteDetail.Full || (detail is FootnoteDetail.Brief && All.Lines.Count == 1);
        if (IsListed || detail is FootnoteDetail.None)
            return;
        string[] unknown = [.. All.Lines.Where(line => !view.Cited.ContainsKey(line))];
        string known = TableView.ShortCitationOf(All.Lines.Select(line => view.Cited.GetValueOrDefault(line)).OfType<object>());
        Brief = known.Length > 0 ? [known, .. unknown] : unknown;
    }

    /// <summary>All sources.</summary>
    internal RowFootnotes All { get; }

    /// <summary>Whether they are shown as a list.</summary>
    internal bool IsListed { get; }

    /// <summary>Whether rows refer to different sources.</summary>
    internal bool AreByRow => IsListed && All.AreByRow;

    /// <summary>The lines that replace the list; citations in the user's own words are not abbreviated.</summary>
    internal IReadOnlyList<string> Brief { get; } = [];
}
