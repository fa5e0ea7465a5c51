namespace StateOfAi.Data.Csv;

/// <content>Reading the file.</content>
public sealed partial class CsvTableBuilder
{
    private int _threads = 1;

    /// <summary>The number of characters read at a time; tests use small ones.</summary>
    internal int BlockSize { get; set; } = RowBlocks.UsualSize;

    /// <summary>
    /// Reads the file with several threads, so your functions are called by several threads, though never at once for the same column. The
    /// default is one. The table and the errors are the same.
    /// </summary>
    /// <param name="threads">The number of threads, at least 1.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    public CsvTableBuilder WithDegreeOfParallelism(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _threads = threads;
        return this;
    }

    /// <summary>Reads the file and builds the table.</summary>
    /// <param name="progress">Receives the fraction of the file read so far, from 0 to 1, if its length is known.</param>
    /// <param name="cancellationToken">Cancels reading, even while the source blocks.</param>
    /// <returns>The table.</returns>
    /// <exception cref="CsvException">The file, a row or a cell cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The builder was used already.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public ColumnTable Build(IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        ReadAsync(progress, isAsync: false, cancellationToken).GetAwaiter().GetResult();

    /// <inheritdoc cref="Build"/>
    public Task<ColumnTable> BuildAsync(IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        ReadAsync(progress, isAsync: true, cancellationToken);

    private async Task<ColumnTable> ReadAsync(IProgress<double>? progress, bool isAsync, CancellationToken cancellationToken)
    {
        if (_isRead)
            throw new InvalidOperationException("This builder was used already; it reads the file once. Create a new one with ToColumns.");
        _isRead = true;
        using var blocks = new RowBlocks(_file, BlockSize, progress, cancellationToken);
        var filling = new TableFilling(_table, new(_file.Name, _file.Options.MaxErrors));
        using var reading = new TableReading(_file, blocks, filling, () => new(_columns, _split, _splitAt), _threads, cancellationToken);
        await reading.RunAsync(Find, isAsync).ConfigureAwait(false);
        return _table.Build(cancellationToken: cancellationToken);
    }

    private void Find(CsvHeader header)
    {
        int[] indexes = header.IndexesOf(_columns.Select(column => column.Column));
        for (int i = 0; i < indexes.Length; i++)
            _columns[i].Index = indexes[i];
    }
}
