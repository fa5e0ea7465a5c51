using System.Collections.Concurrent;

namespace StateOfAi.Data;

/// <summary>Says which columns a view of rows has; <see cref="TableViewExtensions"/> hands it out.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public sealed partial class TableViewBuilder<T>
{
    private readonly List<(string Name, Func<T, object?> Value, string? Format)> _columns = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _sources = [];
    private Func<T, IEnumerable<string>>? _sourcesOf;
    private Func<T, IEnumerable<string>>? _doubtsOf;
    private Func<T, IEnumerable<string>>? _creditsOf;
    private Func<T, string?>? _markOf;
    // The publications behind citations, where they are known; filled in when rows are made, by whichever thread that is.
    private readonly ConcurrentDictionary<string, object> _cited = new(StringComparer.Ordinal);
    private string? _title;
    private bool _isQuiet;

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
    /// <param name="format">
    /// The format that readers see the values in, such as <c>N1</c>: the cells stay numbers, of which CSV and JSON have all digits. Left
    /// out, the values have the format of their type.
    /// </param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The name is empty, another column has it, or sources or doubts are written under it:
    /// <c>Sources</c> and <c>Doubts</c> in CSV, <c>sourceNumbers</c> and <c>doubtNumbers</c> in JSON.</exception>
    public TableViewBuilder<T> Column<TValue>(string name, Func<T, TValue> value, string? format = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ViewColumn.CheckName(name, _columns.Select(column => column.Name));
        _columns.Add((name, row => value(row), format));
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

    /// <summary>Makes known which publications stand behind citations.</summary>
    internal TableViewBuilder<T> Citing(IEnumerable<KeyValuePair<string, object>> cited)
    {
        foreach ((string citation, object source) in cited)
            _cited.TryAdd(citation, source);
        return this;
    }

    /// <summary>What stands below the table, in place of what is known of each row.</summary>
    /// <param name="sources">The citations of a row.</param>
    /// <param name="doubts">What is in doubt about a row.</param>
    /// <param name="credits">Whom to credit for a row.</param>
    internal void Footnotes(Func<T, IEnumerable<string>> sources, Func<T, IEnumerable<string>> doubts,
        Func<T, IEnumerable<string>> credits) =>
            (_sourcesOf, _doubtsOf, _creditsOf) = (sources, doubts, credits);

    /// <summary>What the period of a row is, such as "partial", in place of what its doubts say.</summary>
    internal TableViewBuilder<T> Marking(Func<T, string?> mark)
    {
        _markOf = mark;
        return this;
    }

    /// <summary>Readers do not see those columns that tell nothing new, since nobody chose them one by one.</summary>
    internal TableViewBuilder<T> Quiet()
    {
        _isQuiet = true;
        return this;
    }

    /// <exception cref="InvalidOperationException">There is no column.</exception>
    internal TableView Build(IEnumerable<T> rows)
    {
        if (_columns.Count == 0)
            throw new InvalidOperationException("A view needs at least one column, and none was declared; call view.Column(…).");
        return new(
            _title,
            [.. _columns.Select(column => new ViewColumn(column.Name, column.Format, isChosen: !_isQuiet))],
            [.. rows.Select(row => new Made(this, row))],
            [.. _notes],
            [.. _sources],
            _cited);
    }

    private sealed class Made(TableViewBuilder<T> builder, T row) : ViewRow(builder._columns.Count)
    {
        private protected override object? ValueOf(int column) => builder._columns[column].Value(row);

        private protected override IEnumerable<string> MakeSources() =>
            builder._sources.Concat(builder._sourcesOf is { } of ? of(row) : builder.SourcesOf(row, Values));

        private protected override IEnumerable<string> MakeDoubts() => builder._doubtsOf is { } of ? of(row) : DoubtsOf(row, Values);

        private protected override IEnumerable<string> MakeCredits() => builder._creditsOf is { } of ? of(row) : CreditsOf(row, Values);

        private protected override string? MakeMark() => builder._markOf is { } of ? of(row) : MarkOf(row, Values);
    }
}
