namespace StateOfAi.Data;

/// <summary>The words that replace one that is not in the index: those that contain it, or else those spelled most like it.</summary>
internal static class NearWords
{
    private const int ShortestPart = 3, ShortestNear = 4, OneSlip = 5, Most = 12;

    internal static List<string> Of(string word, string[] all)
    {
        List<string> parts = word.Length < ShortestPart ? [] : Parts(word, all);
        return parts.Count > 0 || word.Length < ShortestNear ? parts : Nearest(word, all);
    }

    private static List<string> Parts(string word, string[] all)
    {
        var parts = new List<string>();
        foreach (string one in all)
        {
            if (one.Contains(word, StringComparison.Ordinal))
                parts.Add(one);
        }

        return parts;
    }

    private static List<string> Nearest(string word, string[] all)
    {
        int nearest = word.Length <= OneSlip ? 1 : 2;
        var near = new List<string>();
        foreach (string one in all)
        {
            if (Math.Abs(one.Length - word.Length) > nearest || char.IsAsciiDigit(one[0]) != char.IsAsciiDigit(word[0]))
                continue;
            int distance = Slips(word, one);
            if (distance > nearest)
                continue;
            if (distance < nearest)
                near.Clear();
            nearest = distance;
            near.Add(one);
        }

        return near.Count > Most ? [] : near;
    }

    /// <summary>The edit distance, counting a swap of adjacent letters as one edit.</summary>
    private static int Slips(string from, string to)
    {
        Span<int> rows = stackalloc int[3 * (to.Length + 1)];
        Span<int> beforeLast = rows[..(to.Length + 1)];
        Span<int> last = rows.Slice(to.Length + 1, to.Length + 1);
        Span<int> current = rows[(2 * (to.Length + 1))..];
        for (int j = 0; j <= to.Length; j++)
            last[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int slips = Math.Min(last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    slips = Math.Min(slips, beforeLast[j - 2] + 1);
                current[j] = slips;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[to.Length];
    }
}
