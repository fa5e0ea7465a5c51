namespace StateOfAi.Data.Testing;

/// <summary>The corrections of the data since a version.</summary>
internal sealed class CorrectionsSince(IStateOfAiCatalog catalog, string version)
{
    private readonly Correction[] _corrections =
        [.. catalog.Corrections.Where(correction => Number(correction.Version) > Number(version))];

    /// <summary>The current id of a row; unchanged if it was not renamed or no longer exists.</summary>
    internal string IdNow(string id)
    {
        foreach (CorrectedField change in _corrections.SelectMany(correction => correction.Changes))
        {
            // In the data, an id for a single row precedes prefixes.
            if (change is { Field: null, To: { } now } && Array.Find([.. change.Rows], row => IsOf(row, id)) is { } then)
                id = now + id[then.Length..];
        }

        return id;
    }

    /// <summary>The corrections that explain the differences of a row, or the errata and conflicts that cause its new doubts.</summary>
    internal IReadOnlyList<Correction> Of(string id, Row? row, IReadOnlyList<DataDifference> differences)
    {
        string[] ids = row is null ? [id] : [id, row.Id];
        bool isOther = row is null || row.Id != id || differences is [{ What: PinnedRow.Used }];
        string[] causes = row is null || differences.All(difference => difference.What != PinnedRow.Doubt)
            ? []
            : [.. row.Doubts.Where(doubt => differences.Any(difference => difference.Actual == PinnedRow.TextOf(doubt)))
                .Select(doubt => doubt.Cause?.Id).OfType<string>()];
        return [.. _corrections.Where(correction => correction.Changes.Any(Tells))];

        bool Tells(CorrectedField change) => Names(change, causes) || (Names(change, ids)
            && (change.Field is null ? isOther : differences.Any(difference => IsNameOf(change.Field, difference.What))));
    }

    private static bool Names(CorrectedField change, string[] ids) => change.Rows.Any(row => Array.Exists(ids, id => IsOf(row, id)));

    private static bool IsOf(string row, string id) =>
        row == id || (row.EndsWith('.') && id.StartsWith(row, StringComparison.Ordinal));

    /// <summary>Corrections name a field <c>combinedValue</c>; readers see <c>Combined value</c>.</summary>
    private static bool IsNameOf(string field, string heading) =>
        string.Equals(field, heading.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static Version Number(string version) => Version.TryParse(version, out Version? number) ? number : new();
}
