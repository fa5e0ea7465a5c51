namespace StateOfAi.Data;

/// <summary>A row of a view. Its values, sources and doubts are created on first use, so rows that are not shown cost nothing.</summary>
/// <param name="columns">The number of columns.</param>
internal abstract class ViewRow(int columns)
{
    private static readonly object NotMade = new();

    private readonly object?[] _values = Filled(columns);
    private string[]? _sources;
    private string[]? _doubts;
    private string[]? _credits;
    private (string? Text, bool IsMade) _mark;

    /// <summary>The value in a column.</summary>
    internal object? this[int column] =>
        ReferenceEquals(_values[column], NotMade) ? _values[column] = CellValue.OrMissing(ValueOf(column)) : _values[column];

    /// <summary>All values.</summary>
    internal object?[] Values => [.. Enumerable.Range(0, _values.Length).Select(column => this[column])];

    /// <summary>The citations of its sources, each once.</summary>
    internal IReadOnlyList<string> Sources => _sources ??= [.. MakeSources().Distinct(StringComparer.Ordinal)];

    /// <summary>The doubts about it, each once.</summary>
    internal IReadOnlyList<string> Doubts => _doubts ??= [.. MakeDoubts().Distinct(StringComparer.Ordinal)];

    /// <summary>Its attributions, each once.</summary>
    internal IReadOnlyList<string> Credits => _credits ??= [.. MakeCredits().Distinct(StringComparer.Ordinal)];

    /// <summary>The notes that a table has as long as it has this row, with their order.</summary>
    internal virtual IEnumerable<(int Order, string Text)> Notes => [];

    /// <summary>The mark of its period, such as "projected"; <see langword="null"/> for a complete period.</summary>
    internal string? Mark
    {
        get
        {
            if (!_mark.IsMade)
                _mark = (MakeMark(), true);
            return _mark.Text;
        }
    }

    /// <summary>
    /// The doubts about the cell of a column in a wide table; <see langword="null"/> if the cell has no row, or the doubts are those of the
    /// whole row.
    /// </summary>
    internal virtual IReadOnlyList<string>? DoubtsAt(int column) => null;

    /// <summary>
    /// The row that the value in a column comes from; <see langword="null"/> for a key and for a missing value of a wide table.
    /// </summary>
    internal virtual ViewRow? RowAt(int column) => this;

    /// <summary>The row with only some columns, in a given order.</summary>
    internal virtual ViewRow With(int[] columns) => new PickedRow(this, columns);

    private protected abstract object? ValueOf(int column);

    private protected abstract IEnumerable<string> MakeSources();

    private protected abstract IEnumerable<string> MakeDoubts();

    private protected abstract IEnumerable<string> MakeCredits();

    private protected abstract string? MakeMark();

    private static object?[] Filled(int columns)
    {
        object?[] values = new object?[columns];
        Array.Fill(values, NotMade);
        return values;
    }
}
