namespace StateOfAi.Data.Queries;

/// <summary>Puts the rows of an answer in the order of their columns, since engines give them in any order.</summary>
internal static class CellOrder
{
    /// <summary>The places of the rows, in their order.</summary>
    internal static int[] Of(IReadOnlyList<CellRow> ofAnswer, int columns)
    {
        CellRow[] rows = [.. ofAnswer];
        int[] places = [.. Enumerable.Range(0, rows.Length)];
        if (places.Length < 2)
            return places;
        ulong[] keys = new ulong[places.Length];
        ulong count = 1;
        for (int column = 0; column < columns; column++)
        {
            ColumnRanks ranks = rows[0].RanksOf(column, rows);
            if (count > ulong.MaxValue / (ulong)ranks.Count)
                count = Compress(keys);
            for (int row = 0; row < keys.Length; row++)
                keys[row] = (keys[row] * (ulong)ranks.Count) + (ulong)ranks.OfRows[row];
            count *= (ulong)ranks.Count;
        }

        Array.Sort(keys, places);
        return places;
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
