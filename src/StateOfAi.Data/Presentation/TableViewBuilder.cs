namespace StateOfAi.Data;

/// <summary>Says which columns a view of rows has; <see cref="TableViewExtensions"/> hands it out.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public sealed class TableViewBuilder<T>
{
    private readonly List<(string Name, Func<T, object?> Value)> _columns = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _sources = [];
    private Func<T, IEnumerable<string>>? _sourcesOf;
    private string? _title;

    internal TableViewBuilder()
    {
    }

    /// <summary>What the table is; the caption above it.</summary>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public TableViewBuilder<T> Title(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        _title = title;
        return this;
    }

    /// <summary>A further column.</summary>
    /// <param name="name">What its cells are; no two columns have the same.</param>
    /// <param name="value">
    /// The value of a row: a text, a number, a date, an enumeration, a <see cref="Figure"/>, an <see cref="Estimate{T}"/>, a
    /// <see cref="TimePeriod"/>, a list of them; anything else by its own text. <see langword="null"/>, and a number that is NaN, is
    /// missing.
    /// </param>
    /// <exception cref="ArgumentException">The name is empty, another column has it, or sources are written under it: <c>Citations</c> in
    /// CSV and <c>sourceNumbers</c> in JSON.</exception>
    public TableViewBuilder<T> Column<TValue>(string name, Func<T, TValue> value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        if (_columns.Exists(column => Words.ToCamelCase(column.Name) == Words.ToCamelCase(name)))
            throw new ArgumentException($"There is a column '{name}' already.", nameof(name));
        if (Words.ToCamelCase(name) is "sourceNumbers" or "citations")
            throw new ArgumentException($"The column '{name}' has the name of what sources are written under.", nameof(name));
        _columns.Add((name, row => value(row)));
        return this;
    }

    /// <summary>A further column of plain numbers, all in one unit.</summary>
    /// <param name="name">What its cells are; no two columns have the same.</param>
    /// <param name="value">The number of a row; <see langword="null"/>, and NaN, is missing.</param>
    /// <param name="unit">The unit of all of them.</param>
    /// <exception cref="ArgumentException">The name is empty or another column has it.</exception>
    public TableViewBuilder<T> Column(string name, Func<T, double?> value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return Column(name, row => value(row) is { } number && !double.IsNaN(number) ? new Quantity(number, unit) : (object?)null);
    }

    /// <summary>A further column of exact amounts, all in one unit.</summary>
    /// <param name="name">What its cells are; no two columns have the same.</param>
    /// <param name="value">The amount of a row; <see langword="null"/> is missing.</param>
    /// <param name="unit">The unit of all of them.</param>
    /// <exception cref="ArgumentException">The name is empty or another column has it.</exception>
    public TableViewBuilder<T> Column(string name, Func<T, decimal?> value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return Column(name, row => value(row) is { } number ? Figure.Exact(number, unit) : null);
    }

    /// <summary>What must be known to read the table.</summary>
    /// <param name="note">A sentence.</param>
    /// <exception cref="ArgumentException">The note is empty.</exception>
    public TableViewBuilder<T> Note(string note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        _notes.Add(note);
        return this;
    }

    /// <summary>A publication that all rows rest on.</summary>
    /// <param name="citation">Its citation in one line.</param>
    /// <exception cref="ArgumentException">The citation is empty.</exception>
    public TableViewBuilder<T> Source(string citation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        _sources.Add(citation);
        return this;
    }

    /// <summary>
    /// The publications that each row rests on; every citation is listed once below the table, and rows refer to it by number.
    /// </summary>
    /// <param name="citations">The citations of a row, each in one line.</param>
    public TableViewBuilder<T> Sources(Func<T, IEnumerable<string>> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        _sourcesOf = citations;
        return this;
    }

    /// <exception cref="InvalidOperationException">There is no column.</exception>
    internal TableView Build(IEnumerable<T> rows)
    {
        if (_columns.Count == 0)
            throw new InvalidOperationException("A view has at least one column; none was given.");
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string source in _sources)
            numbers.TryAdd(source, numbers.Count + 1);
        int[] common = [.. numbers.Values];
        var cells = new List<(object?[] Values, IReadOnlyList<int> Sources)>();
        foreach (T row in rows)
            cells.Add(([.. _columns.Select(column => CellValue.OrMissing(column.Value(row)))], NumbersOf(row)));
        TableColumn[] columns = [
            .. _columns.Select((column, place) => CellValue.ColumnOf(column.Name, cells.Select(row => row.Values[place])))];
        return new(
            _title,
            Array.AsReadOnly(columns),
            Array.AsReadOnly(
                cells
                    .Select(row =>
                        new TableRow([.. row.Values.Select((value, place) => new TableCell(value, columns[place].SharedUnit is not null))],
                            row.Sources)).ToArray()),
            [.. _notes],
            [.. numbers.Keys]);

        IReadOnlyList<int> NumbersOf(T row)
        {
            if (_sourcesOf is null)
                return common;
            int[] own = [.. _sourcesOf(row).Distinct(StringComparer.Ordinal).Select(citation =>
            {
                numbers.TryAdd(citation, numbers.Count + 1);
                return numbers[citation];
            })];
            return [.. common, .. own.Except(common)];
        }
    }
}
