using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Search over what rows say. The data is small, so every search reads it whole; there is no index to keep right.</summary>
internal static class CatalogSearch
{
    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    internal static IReadOnlyList<SearchHit> Find(IEnumerable<ITable> tables, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
            return [];
        var inLabel = new List<SearchHit>();
        var elsewhere = new List<SearchHit>();
        foreach (ITable table in tables)
        {
            foreach (Row row in table.Rows)
            {
                if (HasAll(row.Label, wanted))
                    inLabel.Add(new(table.Name, row));
                else if (row.Note is not null && HasAll($"{row.Label} {row.Note}", wanted))
                    elsewhere.Add(new(table.Name, row));
            }
        }

        return [.. inLabel, .. elsewhere];
    }

    private static bool HasAll(string text, string[] words) =>
        Array.TrueForAll(words, word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, Loose) >= 0);
}
