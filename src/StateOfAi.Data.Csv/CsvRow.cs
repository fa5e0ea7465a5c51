using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data.Csv;

/// <summary>
/// One row of a CSV file while it is read. A cell that cannot be read is recorded as an error, so that all errors of a file are reported
/// at once; what you make of such a row is dropped.
/// </summary>
/// <remarks>
/// A row is valid only within the function that it is passed to; later, its cells throw an <see cref="InvalidOperationException"/>. A
/// <c>Select</c> over its cells that outlives the function needs <c>ToList</c>.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A row has cells, and is not a collection.")]
public sealed class CsvRow
{
    private readonly CsvCursor _cursor;
    private FigureReader? _figures;
    private PeriodReader? _periods;

    internal CsvRow(CsvCursor cursor) => _cursor = cursor;

    /// <summary>The row that follows one that a function of the user may have kept.</summary>
    internal CsvRow(CsvRow before) => (_cursor, _figures, _periods) = (before._cursor, before._figures, before._periods);

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line => Cursor.Line;

    /// <summary>The names of all columns, in the order of the file.</summary>
    public IReadOnlyList<string> Columns => _cursor.Header.Names;

    /// <summary>The cell of a column.</summary>
    /// <param name="column">The heading, in any case, or a name of <see cref="CsvOptions.Aliases"/>.</param>
    /// <exception cref="CsvException">The file has no such column, or several.</exception>
    public CsvCell this[string column] => Cell(_cursor.Header.IndexOf(column));

    /// <summary>The cell at a position, counted from 0.</summary>
    /// <param name="column">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">The file has no such column.</exception>
    public CsvCell this[int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Count);
            return Cell(column);
        }
    }

    internal CsvOptions Options => _cursor.Options;

    /// <exception cref="InvalidOperationException">The row was read already, and its cells have given way to those of another.</exception>
    private CsvCursor Cursor => _cursor.Row == this ? _cursor : throw new InvalidOperationException(
        "This row was read already; a CsvRow is valid only in the function that it is passed to. Read its cells there: end a Select over "
        + "them with ToList, and keep values instead of the row.");

    internal CsvCell Cell(int column) => new(this, column, Cursor.Row.Unquoted(column));

    internal FigureReader FiguresIn(Unit? unit)
    {
        if (_figures is null || !Equals(_figures.Unit, unit))
            _figures = Options.Of(new FigureReader { Unit = unit });
        return _figures;
    }

    internal FigureReader FiguresOf(int column) => _cursor.Header.Figures?[column] ?? FiguresIn(null);

    internal PeriodReader Periods => _periods ??= Options.Of(new PeriodReader());

    /// <summary>Records that a cell is wrong.</summary>
    internal void Error(int column, ReadOnlySpan<char> text, string message, Exception? cause = null) =>
        _cursor.Errors.Add(LineOf(column), Columns[column], CsvError.Shortened(text), message, cause);

    /// <summary>The text of a cell without the quotation marks around it, and with doubled ones within made single.</summary>
    internal ReadOnlySpan<char> Unquoted(int column)
    {
        ReadOnlySpan<char> raw = _cursor.Current[column].Span;
        if (raw is not ['"', ..] || !Options.HasQuotes)
            return raw;
        ReadOnlySpan<char> inner = raw[1..];
        int end = inner.LastIndexOf('"');
        if (end < 0)
            return raw;
        if (inner[..end].Contains('"'))
            return Halved(inner[..end], inner[(end + 1)..]);
        return end == inner.Length - 1 ? inner[..end] : string.Concat(inner[..end], inner[(end + 1)..]);
    }

    private static char[] Halved(ReadOnlySpan<char> inner, ReadOnlySpan<char> rest)
    {
        var unquoted = new char[inner.Length + rest.Length];
        int length = 0;
        for (int i = 0; i < inner.Length; i++)
        {
            unquoted[length++] = inner[i];
            if (inner[i] == '"' && i + 1 < inner.Length && inner[i + 1] == '"')
                i++;
        }

        rest.CopyTo(unquoted.AsSpan(length));
        return unquoted[..(length + rest.Length)];
    }

    private int LineOf(int column)
    {
        int line = Line;
        if (_cursor.LastLine > line)
        {
            for (int before = 0; before < column; before++)
                line += Breaks(_cursor.Current[before].Span);
        }

        return line;
    }

    /// <summary>Counts line breaks: LF, CRLF and CR.</summary>
    internal static int Breaks(ReadOnlySpan<char> text)
    {
        int returns = text.Count('\r');
        return text.Count('\n') + (returns == 0 ? 0 : returns - text.Count("\r\n"));
    }
}
