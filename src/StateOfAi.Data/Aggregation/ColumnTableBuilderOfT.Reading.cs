using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <content>Reading rows, in blocks.</content>
public sealed partial class ColumnTableBuilder<TRow>
{
    private void Read(IEnumerable<TRow> rows, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Flush();
        switch (rows)
        {
            case TRow[] array:
                Read(() => array, progress, cancellationToken);
                break;
            case List<TRow> list:
                Read(() => CollectionsMarshal.AsSpan(list), progress, cancellationToken);
                break;
            default:
                ReadOneByOne(rows, progress, cancellationToken);
                break;
        }
    }

    private void ReadOneByOne(IEnumerable<TRow> rows, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        int expected = rows.TryGetNonEnumeratedCount(out int count) ? count : 0;
        int before = _rows;
        foreach (TRow row in rows)
        {
            if (_pending.Count == 0)
                Tell(_rows - before, expected, progress, cancellationToken);
            _pending.Add(row);
            if (_pending.Count == BlockSize.Build)
                Flush();
        }

        Flush();
    }

    private void Read(ParallelBuild<TRow>.RowSource source, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ReadOnlySpan<TRow> rows = source();
        if (_threads > 1 && rows.Length > BlockSize.Build)
        {
            int expected = rows.Length, told = 0;
            Tell(0, expected, progress, cancellationToken);
            new ParallelBuild<TRow>(_columns, _threads).Append(source, _rows, progress is null ? null : read =>
            {
                if (read - told < expected / 100)
                    return;
                progress.Report((double)read / expected);
                told = read;
            }, cancellationToken);
            _rows += rows.Length;
            return;
        }

        for (int start = 0; start < rows.Length; start += BlockSize.Build)
        {
            Tell(start, rows.Length, progress, cancellationToken);
            Append(rows.Slice(start, Math.Min(BlockSize.Build, rows.Length - start)));
        }
    }

    private static void Tell(int read, int expected, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // About a hundred reports; more would cost more than they are worth.
        int step = Math.Max(expected / 100 / BlockSize.Build, 1) * BlockSize.Build;
        if (progress is not null && expected > 0 && read % step == 0)
            progress.Report(Math.Min((double)read / expected, 1));
    }

    private void Flush()
    {
        Append(CollectionsMarshal.AsSpan(_pending));
        _pending.Clear();
    }

    private void Append(ReadOnlySpan<TRow> rows)
    {
        foreach (RowColumn<TRow> column in _columns)
            column.Append(rows, _rows);
        _rows += rows.Length;
    }
}
