namespace StateOfAi.Data.Csv;

/// <content>Reading the file in blocks of rows.</content>
public sealed partial class CsvTableBuilder
{
    private static readonly int[] Block = [.. Enumerable.Range(0, BlockColumn.Rows)];

    private int _rows;

    /// <summary>Reads the file and builds the table.</summary>
    /// <param name="progress">Receives the fraction of the file read so far, from 0 to 1, if its length is known.</param>
    /// <param name="cancellationToken">Cancels reading, even while the source blocks.</param>
    /// <returns>The table.</returns>
    /// <exception cref="CsvException">The file, a row or a cell cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The builder was used already.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public ColumnTable Build(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        Enter();
        using CsvCursor cursor = new(_file, progress, cancellationToken);
        cursor.Start();
        Find(cursor);
        while (cursor.MoveNext())
            Append(cursor);
        return Finish(cursor);
    }

    /// <inheritdoc cref="Build"/>
    public async Task<ColumnTable> BuildAsync(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        Enter();
        using CsvCursor cursor = new(_file, progress, cancellationToken);
        await cursor.StartAsync().ConfigureAwait(false);
        Find(cursor);
        while (await cursor.MoveNextAsync().ConfigureAwait(false))
            Append(cursor);
        return Finish(cursor);
    }

    private void Enter()
    {
        if (_isRead)
            throw new InvalidOperationException("This builder was used already; it reads the file once. Create a new one with ToColumns.");
        _isRead = true;
    }

    private void Find(CsvCursor cursor)
    {
        int[] indexes = cursor.Header.IndexesOf(_columns.Select(column => column.Column));
        for (int i = 0; i < indexes.Length; i++)
            _columns[i].Index = indexes[i];
    }

    private void Append(CsvCursor cursor)
    {
        CsvRow row = cursor.Row;
        if (_split is null)
        {
            Append(cursor, default);
            return;
        }

        IReadOnlyList<string> keys = row.Cell(_split.Index).Split(_splitAt);
        foreach (string key in keys)
            Append(cursor, key);
        if (keys.Count == 0)
            Append(cursor, default);
    }

    private void Append(CsvCursor cursor, ReadOnlySpan<char> key)
    {
        CsvRow row = cursor.Row;
        foreach (BlockColumn column in _columns)
            column.Set(row, column == _split ? key : row.Unquoted(column.Index).Trim(), _rows);
        if (++_rows == BlockColumn.Rows)
            Flush(cursor);
    }

    private void Flush(CsvCursor cursor)
    {
        // The values of a key that could not be made are null; the table is never built then.
        if (cursor.Errors.Count == 0)
            _table.AddRange(_rows == BlockColumn.Rows ? Block : Block[.._rows]);
        _rows = 0;
    }

    private ColumnTable Finish(CsvCursor cursor)
    {
        Flush(cursor);
        return _table.Build();
    }
}
