namespace StateOfAi.Data.Queries;

/// <summary>The order of the rows of an answer by their columns, since engines give them in any order.</summary>
/// <param name="columns">The number of columns.</param>
internal sealed class CellOrder(int columns)
{
    private ColumnCodes[]? _codes;
    private int _count;

    /// <summary>Adds a row.</summary>
    internal void Add(CellRow row)
    {
        _codes ??= row.NewCodes()[..columns];
        row.Encode(_codes);
        _count++;
    }

    /// <summary>Removes the last row.</summary>
    internal void RemoveLast()
    {
        foreach (ColumnCodes column in _codes!)
            column.RemoveLast();
        _count--;
    }

    /// <summary>The places of the rows, in their order.</summary>
    internal int[] Places()
    {
        int[] places = [.. Enumerable.Range(0, _count)];
        // The first column decides, so it comes last.
        for (int column = columns - 1; column >= 0 && _count > 1; column--)
            places = _codes![column].Sort(places);
        return places;
    }
}
