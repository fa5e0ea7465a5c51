namespace StateOfAi.Data;

/// <summary>How near two spellings are.</summary>
internal static class Spelling
{
    /// <summary>The number of letters to insert, remove or replace.</summary>
    internal static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                (int above, int replaced) = (row[j], diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
