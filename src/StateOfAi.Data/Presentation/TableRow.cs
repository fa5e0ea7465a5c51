using System.Collections;

namespace StateOfAi.Data;

/// <summary>A row of a <see cref="TableView"/>: a cell for each column.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class TableRow : IReadOnlyList<TableCell>
{
    private readonly TableView _view;
    private readonly int _place;

    internal TableRow(TableView view, ViewRow made, int place) => (_view, Made, _place) = (view, made, place);

    /// <summary>The row with its values and what it rests on.</summary>
    internal ViewRow Made { get; }

    /// <summary>
    /// Which of the view's <see cref="TableView.Sources"/> the row rests on, counted from 1; empty where that is not known row by row.
    /// </summary>
    public IReadOnlyList<int> SourceNumbers => _view.SourcesOf(_place);

    /// <summary>
    /// Which of the view's <see cref="TableView.Doubts"/> concern the row, counted from 1; empty where nothing about it is in doubt.
    /// </summary>
    public IReadOnlyList<int> DoubtNumbers => _view.DoubtsOf(_place);

    /// <inheritdoc/>
    public int Count => _view.Columns.Count;

    /// <summary>The cell of a column, by the column's place from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TableCell this[int index] => new(Made[Positions.Checked(index, Count)], _view.Columns[index]);

    /// <summary>The cell of a column, by the column's name.</summary>
    /// <param name="column">The name, such as <c>Percent</c>, without the unit.</param>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    public TableCell this[string column] => this[_view.PlaceOf(column)];

    /// <summary>The cell of a column, by the column's name.</summary>
    /// <param name="column">The name, such as <c>Percent</c>, without the unit.</param>
    /// <returns>The cell; <see langword="null"/> where there is no such column.</returns>
    public TableCell? GetOrNull(string column) =>
        _view.IndexOf(column) is >= 0 and var place ? this[place] : null;

    /// <inheritdoc/>
    public IEnumerator<TableCell> GetEnumerator()
    {
        for (int column = 0; column < Count; column++)
            yield return this[column];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The texts of the cells, with bars between.</summary>
    public override string ToString() => string.Join(" | ", this.Select(cell => cell.Text));
}
