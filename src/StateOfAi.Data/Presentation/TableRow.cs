using System.Collections;

namespace StateOfAi.Data;

/// <summary>A row of a <see cref="TableView"/>: a cell for each column.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class TableRow : IReadOnlyList<TableCell>
{
    private readonly TableCell[] _cells;

    internal TableRow(TableCell[] cells, IReadOnlyList<int> sources, IReadOnlyList<int> doubts) =>
        (_cells, SourceNumbers, DoubtNumbers) = (cells, sources, doubts);

    /// <summary>
    /// Which of the view's <see cref="TableView.Sources"/> the row rests on, counted from 1; empty where that is not known row by row.
    /// </summary>
    public IReadOnlyList<int> SourceNumbers { get; }

    /// <summary>
    /// Which of the view's <see cref="TableView.Doubts"/> concern the row, counted from 1; empty where nothing about it is in doubt.
    /// </summary>
    public IReadOnlyList<int> DoubtNumbers { get; }

    /// <inheritdoc/>
    public int Count => _cells.Length;

    /// <summary>The cell of a column, by the column's place from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TableCell this[int index] => _cells[Positions.Checked(index, Count)];

    /// <inheritdoc/>
    public IEnumerator<TableCell> GetEnumerator() => ((IEnumerable<TableCell>)_cells).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The texts of the cells, with bars between.</summary>
    public override string ToString() => string.Join(" | ", _cells.Select(cell => cell.Text));
}
