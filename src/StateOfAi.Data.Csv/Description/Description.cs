using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>What is in the columns of a file, row by row.</summary>
internal sealed class Description
{
    private readonly ColumnProfile[] _columns;
    private const string Separators = ",;\t|";
    private long _rows, _rowsWithSeparator;
    private int _firstWithSeparator;

    internal Description(CsvCursor cursor, CsvOptions options)
    {
        var room = new DistinctRoom();
        _columns = [.. cursor.Header.Names.Select(name => new ColumnProfile(name, options, room))];
    }

    internal void Add(CsvRow row)
    {
        _rows++;
        if (_columns.Length == 1 && row.Unquoted(0).IndexOfAny(Separators) >= 0 && _rowsWithSeparator++ == 0)
            _firstWithSeparator = row.Line;
        for (int column = 0; column < _columns.Length; column++)
            _columns[column].Add(row.Unquoted(column).Trim());
    }

    internal TableView ToView(string name, CsvCursor cursor)
    {
        string separator = cursor.Separator == '\t' ? "tab" : $"'{cursor.Separator}'";
        return _columns.ToView(view => WithAdvice(view
            .Title(Path.GetFileName(name))
            .Column("Column", column => column.Name)
            .Column("Kind", column => column.Kind)
            .Column("Missing", column => column.Missing)
            .Column("Distinct", column => column.Distinct)
            .Column("Smallest", column => column.Smallest)
            .Column("Largest", column => column.Largest)
            .Column("Examples", column => column.Examples)
            .Note(string.Create(CultureInfo.InvariantCulture,
                $"{_rows:N0} {(_rows == 1 ? "row" : "rows")}, {_columns.Length:N0} {(_columns.Length == 1 ? "column" : "columns")}; "
                    + $"separator {separator}; encoding {cursor.EncodingName}.")), cursor.Header.Line));
    }

    /// <summary>A title before the header makes every line one cell.</summary>
    private TableViewBuilder<ColumnProfile> WithAdvice(TableViewBuilder<ColumnProfile> view, int line) => 2 * _rowsWithSeparator <= _rows
        ? view
        : view.Note(string.Create(CultureInfo.InvariantCulture,
            $"Line {line:N0} looks like a title; try SkipLines = {_firstWithSeparator - 1}."));
}
