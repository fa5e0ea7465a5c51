namespace StateOfAi.Data.Queries;

/// <summary>The values of one column of an answer, each different one kept once, and a code for each row.</summary>
internal abstract class ColumnCodes
{
    private readonly List<int> _ofRows = [];

    /// <summary>Sorts places of rows by the column; rows with the same value keep their order.</summary>
    internal int[] Sort(int[] places)
    {
        // By counting, since a column has few different values.
        int[] ranks = Ranks();
        int[] starts = new int[ranks.Length + 1];
        foreach (int code in _ofRows)
            starts[ranks[code] + 1]++;
        for (int rank = 0; rank < ranks.Length; rank++)
            starts[rank + 1] += starts[rank];
        int[] sorted = new int[places.Length];
        foreach (int place in places)
            sorted[starts[ranks[_ofRows[place]]]++] = place;
        return sorted;
    }

    internal void RemoveLast() => _ofRows.RemoveAt(_ofRows.Count - 1);

    /// <summary>The rank of each code.</summary>
    private protected abstract int[] Ranks();

    private protected void AddRow(int code) => _ofRows.Add(code);
}
