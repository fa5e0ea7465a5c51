using System.Runtime.ExceptionServices;

namespace StateOfAi.Data;

/// <summary>
/// Columns in the making, read by several threads: a thread takes the next column that is left and reads all rows for it. No column is shared, so that all are the same as those of one
/// thread, and so is the error: that of the earliest rows, and there of the first column.
/// </summary>
internal sealed class ParallelColumns<TRow>(IReadOnlyList<RowColumn<TRow>> columns, int threads)
{
    private readonly (int Start, Exception Error)?[] _errors = new (int, Exception)?[columns.Count];
    private long _read;
    private int _firstError = int.MaxValue;

    /// <summary>A list gives a span of its rows to whoever asks; a span cannot be handed from one thread to another.</summary>
    internal delegate ReadOnlySpan<TRow> RowSource();

    /// <summary>Reads all rows.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="firstRow">The number of the first one in the table.</param>
    /// <param name="tell">Is told how many rows are read, as a mean over the columns; by the calling thread.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal void Append(RowSource source, int firstRow, Action<int>? tell, CancellationToken cancellationToken)
    {
        int caller = Environment.CurrentManagedThreadId;
        Each(column =>
        {
            ReadOnlySpan<TRow> rows = source();
            // What is behind the earliest error cannot be the earliest one.
            for (int start = 0; start < rows.Length && start <= Volatile.Read(ref _firstError) && !cancellationToken.IsCancellationRequested; start += ColumnTable.RowsOfBuildBlock)
            {
                int count = Math.Min(ColumnTable.RowsOfBuildBlock, rows.Length - start);
                try
                {
                    columns[column].Append(rows.Slice(start, count), firstRow + start);
                }
#pragma warning disable CA1031 // Whatever it is, it is thrown again when it is known to be the first.
                catch (Exception error)
#pragma warning restore CA1031
                {
                    _errors[column] = (start, error);
                    for (int first = _firstError; start < first; first = _firstError)
                        Interlocked.CompareExchange(ref _firstError, start, first);
                    return;
                }

                long read = Interlocked.Add(ref _read, count);
                if (tell is not null && Environment.CurrentManagedThreadId == caller)
                    tell((int)(read / columns.Count));
            }
        });
        cancellationToken.ThrowIfCancellationRequested();
        if (_errors.Where(error => error is not null).MinBy(error => error!.Value.Start) is { } failed)
            ExceptionDispatchInfo.Throw(failed.Error);
    }

    internal void Build(ColumnTable table) => Each(column => columns[column].Build(table));

    private void Each(Action<int> work)
    {
        int next = 0;
        Task[] others = [.. Enumerable.Range(1, Math.Max(Math.Min(threads, columns.Count) - 1, 0)).Select(_ => Task.Run(Work))];
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
            for (int column; (column = Interlocked.Increment(ref next) - 1) < columns.Count;)
                work(column);
        }
    }
}
