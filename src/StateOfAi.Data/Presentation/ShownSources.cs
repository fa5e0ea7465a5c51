namespace StateOfAi.Data;

/// <summary>The sources of the rows shown, in as much detail as was asked for.</summary>
internal sealed class ShownSources
{
    internal ShownSources(TableView view, TableRow[] rows, SourceDetail detail)
    {
        All = new(view.Sources, "", row => row.SourceNumbers, rows);
        IsListed = detail is SourceDetail.Full || (detail is SourceDetail.Brief && All.Lines.Count == 1);
        string[] unknown = detail is SourceDetail.Brief && !IsListed ? [.. All.Lines.Where(line => !view.Cited.ContainsKey(line))] : [];
        string known = detail is SourceDetail.Brief && !IsListed
            ? TableView.ShortCitationOf(All.Lines.Select(line => view.Cited.GetValueOrDefault(line)).OfType<object>())
            : "";
        Brief = known.Length > 0 ? [known, .. unknown] : unknown;
    }

    /// <summary>All of them.</summary>
    internal ShownFootnotes All { get; }

    /// <summary>Whether they are shown as a list.</summary>
    internal bool IsListed { get; }

    /// <summary>Whether each row says on which it rests.</summary>
    internal bool AreByRow => IsListed && All.AreByRow;

    /// <summary>The lines that stand for the list; what is cited in words of the user's own is no shorter.</summary>
    internal IReadOnlyList<string> Brief { get; }
}
