namespace StateOfAi.Data;

/// <summary>Ids that are spelled nearly like one that was not found.</summary>
internal static class NearIds
{
    private const int Most = 3;

    // Ids are shorter, and comparing takes time for each letter of the text with each letter of all ids.
    private const int Longest = 100;

    private static readonly char[] WordEnds = ['.', '-'];

    /// <summary>
    /// At most three ids: those that hold the text, that a third of its letters would turn into it (Levenshtein), or that share the last of
    /// its words, the nearest first; none where the text is empty or of more than 100 letters.
    /// </summary>
    internal static IReadOnlyList<string> Of(string id, IEnumerable<string> ids) => id.Length is 0 or > Longest
        ? []
        : [.. ids
            .Select(candidate =>
                (candidate, distance: candidate.Contains(id, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(id, candidate)))
            .Where(pair => pair.distance <= Math.Max(2, id.Length / 3) || SharesLastWord(id, pair.candidate))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(Most).Select(pair => pair.candidate)];

    private static bool SharesLastWord(string id, string candidate)
    {
        string word = id[(id.LastIndexOfAny(WordEnds) + 1)..];
        return word.Length > 2 && word.Length < id.Length && candidate.Split(WordEnds).Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private static int Distance(string from, string to)
    {
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        int[] current = new int[to.Length + 1];
        for (int i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}
