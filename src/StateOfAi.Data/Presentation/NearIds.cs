namespace StateOfAi.Data;

/// <summary>Finds ids similar to one that was not found.</summary>
internal static class NearIds
{
    private const int Most = 3;

    // No id is longer, and a comparison takes time proportional to the product of both lengths.
    private const int Longest = 100;

    // Two slips make another word of one with four letters.
    private const int ShortLength = 4;

    private static readonly char[] WordEnds = ['.', '-'];

    /// <summary>
    /// At most three ids, most similar first: those that contain the text or that it starts with, that are within an edit (Levenshtein)
    /// distance of a third of its length, or that share its last word. None if the text is empty or longer than 100 characters.
    /// </summary>
    internal static IReadOnlyList<string> Of(string id, IEnumerable<string> ids) => id.Length is 0 or > Longest
        ? []
        : [.. ids
            .Select(candidate => (candidate, distance: HoldsOther(id, candidate) ? 0 : Distance(id, candidate)))
            .Where(pair => pair.distance <= Math.Max(id.Length > ShortLength ? 2 : 1, id.Length / 3) || SharesLastWord(id, pair.candidate))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(Most).Select(pair => pair.candidate)];

    private static bool HoldsOther(string id, string candidate) => candidate.Contains(id, StringComparison.OrdinalIgnoreCase)
        || (id.StartsWith(candidate, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(id[candidate.Length]));

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
