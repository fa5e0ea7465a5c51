using System.Runtime.ExceptionServices;

namespace StateOfAi.Data;

/// <summary>
/// Reads rows with several threads: each reads a share of them into its own columns, which are then concatenated. Shares consist of whole
/// blocks, so that everything is the same as with one thread, including errors: the one reported is that of the earliest block, and within
/// it of the first column.
/// </summary>
internal sealed class ParallelBuild<TRow>(IReadOnlyList<RowColumn<TRow>> columns, int threads)
{
    private long _read;
    private int _firstFailed = int.MaxValue;

    /// <summary>Returns a span of the rows. Each thread asks for its own, since a span cannot be passed between threads.</summary>
    internal delegate ReadOnlySpan<TRow> RowSource();

    /// <summary>Reads all rows.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="firstRow">The number of the first row in the table.</param>
    /// <param name="report">Receives the number of rows read so far; called on the calling thread.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal void Append(RowSource source, int firstRow, Action<int>? report, CancellationToken cancellationToken)
    {
        int caller = Environment.CurrentManagedThreadId;
        int rows = source().Length, blocks = (rows + BlockSize.Build - 1) / BlockSize.Build;
        int[] starts = [
            .. Enumerable.Range(0, Math.Min(threads, blocks))
                .Select(part => (int)((long)blocks * part / Math.Min(threads, blocks)) * BlockSize.Build), rows];
        RowColumn<TRow>[][] parts = [
            .. starts[..^1].Select((start, part) => part == 0
                ? [.. columns]
                : columns.Select(column => column.Empty(firstRow + start, starts[part + 1] - start)).ToArray())];
        var errors = new ExceptionDispatchInfo?[parts.Length];
        Each(parts.Length, part =>
        {
            try
            {
                Read(part);
            }
#pragma warning disable CA1031 // Rethrown once it is known to be the earliest.
            catch (Exception error)
#pragma warning restore CA1031
            {
                errors[part] = ExceptionDispatchInfo.Capture(error);
                for (int first = _firstFailed; part < first; first = _firstFailed)
                    Interlocked.CompareExchange(ref _firstFailed, part, first);
            }
        });
        cancellationToken.ThrowIfCancellationRequested();
        Array.Find(errors, error => error is not null)?.Throw();
        Each(columns.Count, column =>
        {
            foreach (RowColumn<TRow>[] part in parts[1..])
                columns[column].Append(part[column]);
        });

        void Read(int part)
        {
            ReadOnlySpan<TRow> all = source();
            // Nothing after the earliest error can be the earliest error.
            for (int start = starts[part]; start < starts[part + 1] && part <= Volatile.Read(ref _firstFailed)
                && !cancellationToken.IsCancellationRequested; start += BlockSize.Build)
            {
                ReadOnlySpan<TRow> block = all[start..Math.Min(start + BlockSize.Build, starts[part + 1])];
                foreach (RowColumn<TRow> column in parts[part])
                    column.Append(block, firstRow + start);
                long read = Interlocked.Add(ref _read, block.Length);
                if (report is not null && Environment.CurrentManagedThreadId == caller)
                    report((int)read);
            }
        }
    }

    /// <summary>Finishes the columns and returns the actions that bind them to a table: none is bound before all are finished.</summary>
    internal Action<ColumnTable>[] Finish()
    {
        var finished = new Action<ColumnTable>[columns.Count];
        Each(columns.Count, column => finished[column] = columns[column].Finish());
        return finished;
    }

    private void Each(int count, Action<int> work)
    {
        int next = 0;
        Task[] others = [.. Enumerable.Range(1, Math.Max(Math.Min(threads, count) - 1, 0)).Select(_ => Task.Run(Work))];
        try
        {
            Work();
        }
        finally
        {
            Task.WhenAll(others).GetAwaiter().GetResult();
        }

        void Work()
        {
            for (int item; (item = Interlocked.Increment(ref next) - 1) < count;)
                work(item);
        }
    }
}
