using System.Globalization;

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
        var room = new DistinctRoom();
        ColumnProfile[] columns = [.. cursor.Header.Names.Select(name => new ColumnProfile(name, Options, room))];
        long rows = 0;
        for (; cursor.MoveNext(); rows++)
        {
            for (int column = 0; column < columns.Length; column++)
                columns[column].Add(cursor.Row.Unquoted(column).Trim());
        }

        string separator = cursor.Separator == '\t' ? "tab" : $"'{cursor.Separator}'";
        return columns.ToView(view => view
            .Title(Path.GetFileName(Name))
            .Column("Column", column => column.Name)
            .Column("Kind", column => column.Kind)
            .Column("Missing", column => column.Missing)
            .Column("Distinct", column => column.Distinct)
            .Column("Smallest", column => column.Smallest)
            .Column("Largest", column => column.Largest)
            .Column("Examples", column => column.Examples)
            .Note(string.Create(CultureInfo.InvariantCulture,
                $"{rows:N0} rows, {columns.Length:N0} columns; separator {separator}; encoding {cursor.EncodingName}.")));
    }
}
