using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Csv;

/// <content>Reading rows.</content>
public sealed partial class CsvFile
{
    /// <summary>Reads all rows.</summary>
    /// <param name="read">Makes a row of your type; its argument is valid only within the function. If it throws, that is an error of the
    /// row, except <see cref="OperationCanceledException"/>, which passes.</param>
    /// <param name="progress">Receives the fraction of the file read so far, from 0 to 1, if its length is known.</param>
    /// <param name="cancellationToken">Cancels reading, even while the source blocks.</param>
    /// <returns>The rows; empty if the file has only a header.</returns>
    /// <exception cref="CsvException">The file, a row or a cell cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public IReadOnlyList<TRow> ReadRows<TRow>(Func<CsvRow, TRow> read, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => StreamRows(read, progress, cancellationToken).ToList().AsReadOnly();

    /// <summary>
    /// Reads rows one by one, for files that do not fit into memory. After the first row with an error none is returned; the rest of the
    /// file is only checked for errors.
    /// </summary>
    /// <inheritdoc cref="ReadRows"/>
    /// <returns>The rows, read while they are enumerated; the end of the enumeration throws if there were errors.</returns>
    public IEnumerable<TRow> StreamRows<TRow>(Func<CsvRow, TRow> read, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Stream(read, progress, cancellationToken);
    }

    /// <inheritdoc cref="ReadRows"/>
    public async Task<IReadOnlyList<TRow>> ReadRowsAsync<TRow>(Func<CsvRow, TRow> read, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var rows = new List<TRow>();
        await foreach (TRow row in StreamRowsAsync(read, progress, cancellationToken).ConfigureAwait(false))
            rows.Add(row);
        return rows.AsReadOnly();
    }

    /// <inheritdoc cref="StreamRows"/>
    public IAsyncEnumerable<TRow> StreamRowsAsync<TRow>(Func<CsvRow, TRow> read, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return StreamAsync(read, progress, cancellationToken);
    }

    private IEnumerable<TRow> Stream<TRow>(Func<CsvRow, TRow> read, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using CsvCursor cursor = new(this, progress, cancellationToken);
        cursor.Start();
        while (cursor.MoveNext())
        {
            if (cursor.TryRead(read, out TRow row))
                yield return row;
        }
    }

    private async IAsyncEnumerable<TRow> StreamAsync<TRow>(Func<CsvRow, TRow> read, IProgress<double>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CsvCursor cursor = new(this, progress, cancellationToken);
        await cursor.StartAsync().ConfigureAwait(false);
        while (await cursor.MoveNextAsync().ConfigureAwait(false))
        {
            if (cursor.TryRead(read, out TRow row))
                yield return row;
        }
    }
}
