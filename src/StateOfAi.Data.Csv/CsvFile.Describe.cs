namespace StateOfAi.Data.Csv;

/// <content>A first look at a file.</content>
public sealed partial class CsvFile
{
    /// <summary>Describes a file for a first look; see <see cref="Describe(IProgress{double}, CancellationToken)"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>A table with a row for each column of the file.</returns>
    public static TableView Describe(string path) => new CsvFile(path).Describe();

    /// <summary>
    /// Describes the whole file for a first look: its separator and encoding, and for each column what it seems to hold, how many values
    /// are missing and distinct, the smallest and largest one, and examples.
    /// </summary>
    /// <param name="progress">Receives the fraction of the file read so far, from 0 to 1, if its length is known.</param>
    /// <param name="cancellationToken">Cancels reading, even while the source blocks.</param>
    /// <returns>A table with a row for each column of the file.</returns>
    /// <exception cref="CsvException">The file or a row cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public TableView Describe(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        using CsvCursor cursor = new(this, progress, cancellationToken);
        cursor.Start();
        Description description = new(cursor, Options);
        while (cursor.MoveNext())
            description.Add(cursor.Row);
        return description.ToView(Name, cursor);
    }

    /// <inheritdoc cref="Describe(IProgress{double}, CancellationToken)"/>
    public async Task<TableView> DescribeAsync(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        using CsvCursor cursor = new(this, progress, cancellationToken);
        await cursor.StartAsync().ConfigureAwait(false);
        Description description = new(cursor, Options);
        while (await cursor.MoveNextAsync().ConfigureAwait(false))
            description.Add(cursor.Row);
        return description.ToView(Name, cursor);
    }
}
