using System.Collections;

namespace StateOfAi.Data;

/// <summary>A row of a <see cref="TableView"/>: a cell for each column.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class TableRow : IReadOnlyList<TableCell>
{
    private readonly TableView _view;
    private readonly int _place;

    internal TableRow(TableView view, ViewRow made, int place) => (_view, Made, _place) = (view, made, place);

    /// <summary>The row with its values, sources and doubts.</summary>
    internal ViewRow Made { get; }

    /// <summary>
    /// The numbers of the row's sources among the view's <see cref="TableView.Sources"/>, from 1; empty if the sources of single rows are
    /// not known.
    /// </summary>
    public IReadOnlyList<int> SourceNumbers => _view.SourcesOf(_place);

    /// <summary>
    /// The numbers of the doubts about the row among the view's <see cref="TableView.Doubts"/>, from 1; empty if there are none.
    /// </summary>
    public IReadOnlyList<int> DoubtNumbers => _view.DoubtsOf(_place);

    /// <inheritdoc/>
    public int Count => _view.Columns.Count;

    /// <summary>Gets the cell of a column by index.</summary>
    /// <param name="index">The index of the column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public TableCell this[int index] => new(Made[Positions.Checked(index, Count)], _view.Columns[index]);

    /// <summary>Gets the cell of a column by name.</summary>
    /// <param name="column">The name, such as <c>Percent</c>, without the unit.</param>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    public TableCell this[string column] => this[_view.PlaceOf(column)];

    /// <summary>Gets the cell of a column by name.</summary>
    /// <param name="column">The name, such as <c>Percent</c>, without the unit.</param>
    /// <returns>The cell; <see langword="null"/> if there is no column with this name.</returns>
    public TableCell? GetOrNull(string column) =>
        _view.IndexOf(column) is >= 0 and var place ? this[place] : null;

    /// <inheritdoc/>
    public IEnumerator<TableCell> GetEnumerator()
    {
        for (int column = 0; column < Count; column++)
            yield return this[column];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The texts of the cells, separated by bars.</summary>
    public override string ToString() => string.Join(" | ", this.Select(cell => cell.Text));
}
