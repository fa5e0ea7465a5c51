namespace StateOfAi.Data.Csv;

/// <summary>Reads the columns of the table from blocks, on one thread.</summary>
internal sealed class BatchReader(IReadOnlyList<BlockColumn> columns, BlockColumn? split, char splitAt)
{
    private readonly BlockColumn[] _columns = [.. columns];
    private readonly ColumnReader[] _readers = [.. columns.Select(column => column.NewReader())];
    private int _rows;

    /// <summary>Reads the rows of a block.</summary>
    /// <param name="cursor">The cursor of the block.</param>
    /// <param name="first">The cursor of the first block, which has the header; <see langword="null"/> if this is the first one and
    /// started.</param>
    internal Batch Read(CsvCursor cursor, CsvCursor? first)
    {
        _rows = 0;
        Exception? failure = null;
        try
        {
            if (first is not null)
                cursor.Start(first);
            while (cursor.MoveNext())
                Append(cursor.Row);
        }
#pragma warning disable CA1031 // Thrown when it is the turn of the block.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failure = error;
        }

        return new(_rows, Array.ConvertAll(_readers, reader => reader.Finish()), failure);
    }

    private void Append(CsvRow row)
    {
        if (split is null)
        {
            Append(row, default);
            return;
        }

        IReadOnlyList<string> keys = row.Cell(split.Index).Split(splitAt);
        foreach (string key in keys)
            Append(row, key);
        if (keys.Count == 0)
            Append(row, default);
    }

    private void Append(CsvRow row, ReadOnlySpan<char> key)
    {
        for (int column = 0; column < _readers.Length; column++)
        {
            BlockColumn of = _columns[column];
            _readers[column].Set(row, of == split ? key : row.Unquoted(of.Index).Trim(), _rows);
        }

        _rows++;
    }
}
