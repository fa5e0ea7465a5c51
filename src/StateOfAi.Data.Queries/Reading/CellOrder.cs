namespace StateOfAi.Data.Queries;

/// <summary>Puts the rows of an answer in the order of their columns, since engines give them in any order.</summary>
internal static class CellOrder
{
    internal static CellRow[] Of(IReadOnlyList<CellRow> rows, int columns)
    {
        CellRow[] ordered = [.. rows];
        if (ordered.Length < 2)
            return ordered;
        ulong[] keys = new ulong[ordered.Length];
        ulong count = 1;
        for (int column = 0; column < columns; column++)
        {
            ColumnRanks ranks = ordered[0].RanksOf(column, ordered);
            if (count > ulong.MaxValue / (ulong)ranks.Count)
                count = Compress(keys);
            for (int row = 0; row < keys.Length; row++)
                keys[row] = (keys[row] * (ulong)ranks.Count) + (ulong)ranks.OfRows[row];
            count *= (ulong)ranks.Count;
        }

        Array.Sort(keys, ordered);
        return ordered;
    }

    /// <summary>Replaces keys by their places among the different keys.</summary>
    private static ulong Compress(ulong[] keys)
    {
        ulong[] distinct = [.. keys.Distinct().Order()];
        for (int row = 0; row < keys.Length; row++)
            keys[row] = (ulong)Array.BinarySearch(distinct, keys[row]);
        return (ulong)distinct.Length;
    }
}
