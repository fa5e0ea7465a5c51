namespace StateOfAi.Data.Csv;

/// <summary>
/// Reads a file into a table with several threads. Each takes the next block of the file and reads its rows; what was read is added once
/// all blocks before it were. So the table, the errors and the exceptions are the same for any number of threads.
/// </summary>
internal sealed class TableReading(CsvFile file, RowBlocks blocks, TableFilling filling, Func<BatchReader> newReader, int threads,
    CancellationToken cancellationToken) : IDisposable
{
    /// <summary>The number of blocks per thread that are read but not added yet; this bounds the memory.</summary>
    private const int MostAhead = 4;

    private readonly SemaphoreSlim _reading = new(1);
    private readonly SemaphoreSlim _room = new(MostAhead * threads);
    private int _nextBlock;
    private bool _isAtEnd;

    public void Dispose()
    {
        _reading.Dispose();
        _room.Dispose();
    }

    /// <summary>Reads the file.</summary>
    /// <param name="find">Finds the columns in the header.</param>
    /// <param name="isAsync">Whether to await bytes instead of blocking.</param>
    internal async Task RunAsync(Action<CsvHeader> find, bool isAsync)
    {
        RowBlock? block = await FirstAsync(isAsync).ConfigureAwait(false);
        using CsvCursor first = new(file, block ?? RowBlock.Empty, cancellationToken);
        first.Start();
        find(first.Header);
        Task[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => Started(() => WorkAsync(first, null, isAsync), isAsync))];
        await Task.WhenAll([WorkAsync(first, block, isAsync), .. others]).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        filling.ThrowIfFailed();
    }

    /// <summary>
    /// Starts work. Work that blocks has its own thread: if it blocked those of the thread pool, the bytes it waits for could not be read.
    /// </summary>
    private static Task Started(Func<Task> work, bool isAsync) => isAsync
        ? Task.Run(work)
        : Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    private async ValueTask<RowBlock?> FirstAsync(bool isAsync)
    {
        await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        _nextBlock = 1;
        try
        {
            return await blocks.NextAsync(isAsync).ConfigureAwait(false);
        }
        catch (UnreadableTextException error)
        {
            throw new ErrorLog(file.Name, 1).Last(error.Line, null, null, error.Message);
        }
    }

    private async Task WorkAsync(CsvCursor first, RowBlock? block, bool isAsync)
    {
        BatchReader reader = newReader();
        try
        {
            if (block is not null)
                Add(0, Read(reader, first, block, null));
            while (await NextAsync(isAsync).ConfigureAwait(false) is var (number, next, failure))
            {
                using CsvCursor? cursor = next is null ? null : new(file, next, cancellationToken);
                Add(number, failure is not null ? Batch.Failed(failure) : Read(reader, cursor!, next!, first));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Thrown once no thread works anymore.
        }
    }

    private static Batch Read(BatchReader reader, CsvCursor cursor, RowBlock block, CsvCursor? first)
    {
        Batch batch = reader.Read(cursor, first);
        block.Free();
        return batch;
    }

    private void Add(int number, Batch batch)
    {
        if (filling.Add(number, batch) is > 0 and int added)
            _room.Release(added);
    }

    /// <summary>Takes the next block, or why there is none, with its number; <see langword="null"/> after the last one.</summary>
    private async ValueTask<(int Number, RowBlock? Block, Exception? Failure)?> NextAsync(bool isAsync)
    {
        await WaitAsync(_room, isAsync).ConfigureAwait(false);
        await WaitAsync(_reading, isAsync).ConfigureAwait(false);
        try
        {
            RowBlock? block = _isAtEnd || filling.HasFailed ? null : await blocks.NextAsync(isAsync).ConfigureAwait(false);
            if (block is not null)
                return (_nextBlock++, block, null);
            _isAtEnd = true;
            _room.Release();
            return null;
        }
#pragma warning disable CA1031 // Thrown when it is the turn of the block.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _isAtEnd = true;
            return (_nextBlock++, null, error);
        }
        finally
        {
            _reading.Release();
        }
    }

    private async ValueTask WaitAsync(SemaphoreSlim semaphore, bool isAsync)
    {
        if (isAsync)
            await semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
        else
            semaphore.Wait(cancellationToken);
    }
}
