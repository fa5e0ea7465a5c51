namespace StateOfAi.Data;

/// <summary>Search over what rows say. The data is small, so every search reads it whole; there is no index to keep right.</summary>
internal static class CatalogSearch
{
    internal static ResultList<SearchHit> Find(IEnumerable<ITable> tables, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] wanted = LatinLetters.WithoutAccents(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
            return ListOf([], words);
        List<SearchHit>[] byRank = [[], [], [], []];
        foreach (ITable table in tables)
        {
            foreach (Row row in table.Rows)
            {
                bool isInLabel = HasAll([row.Label], wanted);
                if (isInLabel || HasAll([row.Label, row.Note, .. row.SearchTexts, .. row.Details.Select(detail => detail.Text)], wanted))
                    byRank[(isInLabel ? 0 : 2) + (IsOnProvenance(row) ? 1 : 0)].Add(new(table, row));
            }
        }

        return ListOf(byRank.SelectMany(hits => hits), words);
    }

    private static ResultList<SearchHit> ListOf(IEnumerable<SearchHit> hits, string words) => hits.ToResultList(view =>
    {
        if (!string.IsNullOrWhiteSpace(words))
            view.Title($"Rows with {words.Trim()}");
        view.Column("Table", hit => hit.Table.Name).Column("Id", hit => hit.Row.Id).Column("Row", hit => hit.Row.ToString())
            .RestingOn(hit => hit.Row);
    });

    /// <summary>Whether a row says where others come from, and not what they say.</summary>
    private static bool IsOnProvenance(Row row) => row is Source or Fact or Section or Slide or Erratum or Conflict or Correction;

    private static bool HasAll(string?[] texts, string[] words) =>
        Array.TrueForAll(words, word => Array.Exists(texts, text => Has(text, word)));

    private static bool Has(string? text, string word) =>
        text is not null && LatinLetters.WithoutAccents(text).Contains(word, StringComparison.OrdinalIgnoreCase);
}
