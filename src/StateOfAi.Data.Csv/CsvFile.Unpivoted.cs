namespace StateOfAi.Data.Csv;

/// <content>Wide tables, with a column per year or the like.</content>
public sealed partial class CsvFile
{
    /// <summary>Reads a wide table, such as one with a column per year, into one row per cell of those columns.</summary>
    /// <param name="columns">Whether a heading is that of a column of values.</param>
    /// <param name="read">Makes a row of your type from a row of the file and the heading of the column.</param>
    /// <param name="progress">Receives the fraction of the file read so far, from 0 to 1, if its length is known.</param>
    /// <param name="cancellationToken">Cancels reading, even while the source blocks.</param>
    /// <returns>The rows, one for each cell of the columns, also the empty ones, line by line.</returns>
    /// <exception cref="CsvException">The file, a row or a cell cannot be read, or no heading is that of a column of values.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    /// <example><code>
    /// var points = csv.ReadUnpivoted(name => name.Length == 4 &amp;&amp; int.TryParse(name, out _),
    ///     (row, year) => new Point(row["Country Name"].Text, int.Parse(year), row[year].ParseOrNull&lt;decimal&gt;()));
    /// </code></example>
    public IReadOnlyList<TRow> ReadUnpivoted<TRow>(Func<string, bool> columns, Func<CsvRow, string, TRow> read,
        IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(read);
        using CsvCursor cursor = new(this, progress, cancellationToken);
        cursor.Start();
        string[] values = ValuesIn(cursor, columns);
        var rows = new List<TRow>();
        while (cursor.MoveNext())
            Add(cursor, values, read, rows);
        return rows.AsReadOnly();
    }

    /// <inheritdoc cref="ReadUnpivoted"/>
    public async Task<IReadOnlyList<TRow>> ReadUnpivotedAsync<TRow>(Func<string, bool> columns, Func<CsvRow, string, TRow> read,
        IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(read);
        using CsvCursor cursor = new(this, progress, cancellationToken);
        await cursor.StartAsync().ConfigureAwait(false);
        string[] values = ValuesIn(cursor, columns);
        var rows = new List<TRow>();
        while (await cursor.MoveNextAsync().ConfigureAwait(false))
            Add(cursor, values, read, rows);
        return rows.AsReadOnly();
    }

    private static string[] ValuesIn(CsvCursor cursor, Func<string, bool> columns)
    {
        string[] values = [.. cursor.Header.Names.Where(columns)];
        return values.Length > 0
            ? values
            : throw cursor.Errors.Last(cursor.Header.Line, null, null, "No heading is that of a column of values: check the condition.");
    }

    private static void Add<TRow>(CsvCursor cursor, string[] columns, Func<CsvRow, string, TRow> read, List<TRow> rows)
    {
        foreach (string column in columns)
        {
            if (cursor.TryRead(row => read(row, column), out TRow made))
                rows.Add(made);
        }
    }
}
