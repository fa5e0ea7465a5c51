namespace StateOfAi.Data;

/// <summary>The sources of the rows shown, in the requested detail.</summary>
internal sealed class ShownSources
{
    private const int MostUnknown = 5;

    /// <param name="view">The rows shown.</param>
    /// <param name="detail">The detail.</param>
    internal ShownSources(TableView view, FootnoteDetail detail)
    {
        All = RowFootnotes.Of(view.Sources, [.. view.Rows.Select(row => row.SourceNumbers)], "");
        IsListed = detail is FootnoteDetail.Full && All.Lines.Count > 0;
        if (detail is FootnoteDetail.Brief && All.Lines.Count > 0)
            Brief = BriefOf(All.Lines, view.Cited);
    }

    private ShownSources(RowFootnotes all, bool isListed, string? brief) => (All, IsListed, Brief) = (all, isListed, brief);

    /// <summary>All sources.</summary>
    internal RowFootnotes All { get; }

    /// <summary>Whether they are shown as a list.</summary>
    internal bool IsListed { get; }

    /// <summary>Whether rows refer to different sources.</summary>
    internal bool AreByRow => IsListed && All.AreByRow;

    /// <summary>The line that replaces the list; <see langword="null"/> if there is none.</summary>
    internal string? Brief { get; }

    /// <summary>The same sources with other numbers.</summary>
    internal ShownSources Numbered(Func<string, int> numberOf) => new(All.Numbered(numberOf), IsListed, Brief);

    private static string BriefOf(IReadOnlyList<string> lines, IReadOnlyDictionary<string, object> cited)
    {
        string known = TableView.ShortCitationOf(lines.Select(line => cited.GetValueOrDefault(line)).OfType<object>());
        string[] unknown = [.. lines.Where(line => !cited.ContainsKey(line))];
        int shown = unknown.Length > MostUnknown ? MostUnknown - 1 : unknown.Length;
        IEnumerable<string> parts = [.. known.Length > 0 ? [known] : Array.Empty<string>(), .. unknown[..shown].Select(BriefText.Of)];
        return string.Join("; ", parts)
            + (shown < unknown.Length ? FormattableString.Invariant($"; and {unknown.Length - shown:N0} more sources") : "");
    }
}
