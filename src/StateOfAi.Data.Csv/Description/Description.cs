using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>What is in the columns of a file, row by row.</summary>
internal sealed class Description
{
    private readonly ColumnProfile[] _columns;
    private long _rows;

    internal Description(CsvCursor cursor, CsvOptions options)
    {
        var room = new DistinctRoom();
        _columns = [.. cursor.Header.Names.Select(name => new ColumnProfile(name, options, room))];
    }

    internal void Add(CsvRow row)
    {
        _rows++;
        for (int column = 0; column < _columns.Length; column++)
            _columns[column].Add(row.Unquoted(column).Trim());
    }

    internal TableView ToView(string name, CsvCursor cursor)
    {
        string separator = cursor.Separator == '\t' ? "tab" : $"'{cursor.Separator}'";
        return _columns.ToView(view => view
            .Title(Path.GetFileName(name))
            .Column("Column", column => column.Name)
            .Column("Kind", column => column.Kind)
            .Column("Missing", column => column.Missing)
            .Column("Distinct", column => column.Distinct)
            .Column("Smallest", column => column.Smallest)
            .Column("Largest", column => column.Largest)
            .Column("Examples", column => column.Examples)
            .Note(string.Create(CultureInfo.InvariantCulture,
                $"{_rows:N0} rows, {_columns.Length:N0} columns; separator {separator}; encoding {cursor.EncodingName}.")));
    }
}
