using System.Collections.Concurrent;

namespace StateOfAi.Data;

/// <summary>Builds a view of rows column by column; <see cref="TableViewExtensions"/> creates it.</summary>
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
    private Func<T, (int, string)?>? _noteOf;
    // The publications by their citations, if known; filled in when rows are created, on any thread.
    private readonly ConcurrentDictionary<string, object> _cited = new(StringComparer.Ordinal);
    private string? _title;
    private bool _isQuiet;
    private bool _areFields;

    internal TableViewBuilder()
    {
    }

    /// <summary>Sets the title of the table, the caption above it.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public TableViewBuilder<T> Title(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        _title = title;
        return this;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="name">The name, different from that of every other column.</param>
    /// <param name="value">
    /// The value of a row: a text, a number, a date, an enumeration, a <see cref="Figure"/>, an <see cref="Estimate{T}"/>, a
    /// <see cref="TimePeriod"/>, or a list of these; anything else is shown as its text. <see langword="null"/> and NaN are missing values.
    /// </param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The name is empty, is used by another column, or is reserved for sources or doubts:
    /// <c>Sources</c> and <c>Doubts</c> in CSV, <c>sourceNumbers</c> and <c>doubtNumbers</c> in JSON.</exception>
    public TableViewBuilder<T> Column<TValue>(string name, Func<T, TValue> value) => Column(name, value, format: null);

    /// <summary>
    /// Adds a column with a format for readers: <c>Column("YoY", x => x.Percent, "N1")</c>. The cells stay numbers, and CSV and JSON keep
    /// all their digits.
    /// </summary>
    /// <param name="name">The name, different from that of every other column.</param>
    /// <param name="value">The value of a row; <see langword="null"/> and NaN are missing values.</param>
    /// <param name="format">
    /// The format of its numbers, such as <c>N1</c> for one decimal; <see langword="null"/> for the default format of each type.
    /// </param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The name is empty, is used by another column, or is reserved for sources or doubts.</exception>
    public TableViewBuilder<T> Column<TValue>(string name, Func<T, TValue> value, string? format)
    {
        ArgumentNullException.ThrowIfNull(value);
        ViewColumn.CheckName(name, _columns.Select(column => column.Name));
        _columns.Add((name, row => value(row), format));
        return this;
    }

    /// <summary>Adds a column of plain numbers, all in one unit.</summary>
    /// <param name="name">The name, different from that of every other column.</param>
    /// <param name="value">The number of a row; <see langword="null"/> and NaN are missing values.</param>
    /// <param name="unit">The unit of all values.</param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The name is empty or is used by another column.</exception>
    public TableViewBuilder<T> Column(string name, Func<T, double?> value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return Column(name, row => value(row) is { } number && !double.IsNaN(number) ? new Quantity(number, unit) : (object?)null);
    }

    /// <summary>Adds a column of exact amounts, all in one unit.</summary>
    /// <param name="name">The name, different from that of every other column.</param>
    /// <param name="value">The amount of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of all values.</param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The name is empty or is used by another column.</exception>
    public TableViewBuilder<T> Column(string name, Func<T, decimal?> value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return Column(name, row => value(row) is { } number ? Figure.Exact(number, unit) : null);
    }

    /// <summary>Adds a note for readers.</summary>
    /// <param name="note">A sentence.</param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The note is empty.</exception>
    public TableViewBuilder<T> Note(string note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        _notes.Add(note);
        return this;
    }

    /// <summary>Adds notes on single rows, with their order. A table without the row omits the note.</summary>
    internal TableViewBuilder<T> NoteOf(Func<T, (int Order, string Text)?> note)
    {
        _noteOf = note;
        return this;
    }

    /// <summary>Adds a source of all rows.</summary>
    /// <param name="citation">Its citation, on one line.</param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">The citation is empty.</exception>
    public TableViewBuilder<T> Source(string citation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        _sources.Add(citation);
        return this;
    }

    /// <summary>Sets the sources of each row. Every citation is listed once below the table, and rows refer to it by number.</summary>
    /// <param name="citations">The citations of a row, each on one line.</param>
    /// <returns>The builder itself.</returns>
    public TableViewBuilder<T> Sources(Func<T, IEnumerable<string>> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        _sourcesOf = citations;
        return this;
    }

    /// <summary>Adds the publications of citations.</summary>
    internal TableViewBuilder<T> Citing(IEnumerable<KeyValuePair<string, object>> cited)
    {
        foreach ((string citation, object source) in cited)
            _cited.TryAdd(citation, source);
        return this;
    }

    /// <summary>Replaces the sources, doubts and credits that rows know themselves.</summary>
    /// <param name="sources">The citations of a row.</param>
    /// <param name="doubts">The doubts about a row.</param>
    /// <param name="credits">The attributions of a row.</param>
    internal void Footnotes(Func<T, IEnumerable<string>> sources, Func<T, IEnumerable<string>> doubts,
        Func<T, IEnumerable<string>> credits) =>
            (_sourcesOf, _doubtsOf, _creditsOf) = (sources, doubts, credits);

    /// <summary>Sets the mark of a row's period, such as "partial", instead of deriving it from the doubts.</summary>
    internal TableViewBuilder<T> Marking(Func<T, string?> mark)
    {
        _markOf = mark;
        return this;
    }

    /// <summary>Hides columns that add no information for readers, unless they were selected explicitly.</summary>
    internal TableViewBuilder<T> Quiet()
    {
        _isQuiet = true;
        return this;
    }

    /// <summary>Declares that the rows are the fields of a single object.</summary>
    internal TableViewBuilder<T> Fields()
    {
        _areFields = true;
        return this;
    }

    /// <exception cref="InvalidOperationException">There is no column.</exception>
    /// <exception cref="FormatException">A column does not support its format.</exception>
    internal TableView Build(IEnumerable<T> rows)
    {
        if (_columns.Count == 0)
            throw new InvalidOperationException("A view needs at least one column, and none was declared; call view.Column(…).");
        TableView view = new(
            _title,
            [.. _columns.Select(column => new ViewColumn(column.Name, column.Format, IsChosen: !_isQuiet))],
            [.. rows.Select(row => new Made(this, row))],
            [.. _notes],
            [.. _sources],
            _cited,
            _areFields);
        for (int place = 0; place < _columns.Count; place++)
            view.CheckFormat(place, _columns[place].Format);
        return view;
    }

    private sealed class Made(TableViewBuilder<T> builder, T row) : ViewRow(builder._columns.Count)
    {
        private protected override object? ValueOf(int column) => builder._columns[column].Value(row);

        private protected override IEnumerable<string> MakeSources() =>
            builder._sources.Concat(builder._sourcesOf is { } of ? of(row) : builder.SourcesOf(row, Values));

        private protected override IEnumerable<string> MakeDoubts() => builder._doubtsOf is { } of ? of(row) : DoubtsOf(row, Values);

        private protected override IEnumerable<string> MakeCredits() => builder._creditsOf is { } of ? of(row) : CreditsOf(row, Values);

        internal override IEnumerable<(int Order, string Text)> Notes => builder._noteOf?.Invoke(row) is { } note ? [note] : [];

        private protected override string? MakeMark() => builder._markOf is { } of ? of(row) : MarkOf(row, Values);
    }
}
