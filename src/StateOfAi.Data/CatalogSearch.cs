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
                else if (HasAll($"{row.Label} {row.Note} {Statement(row)}", wanted))
                    elsewhere.Add(new(table.Name, row));
            }
        }

        return [.. inLabel, .. elsewhere];
    }

    /// <summary>What a row says, or is called, in words beyond its label.</summary>
    private static string Statement(Row row) => row switch
    {
        Prediction prediction => prediction.Statement,
        Assessment assessment => $"{assessment.Topic} {assessment.Verdict}",
        PolicyAction action => action.Effect,
        Organization organization => $"{organization.Name} {string.Join(' ', organization.Aliases)}",
        _ => "",
    };

    private static bool HasAll(string text, string[] words) =>
        Array.TrueForAll(words, word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, Loose) >= 0);
}
