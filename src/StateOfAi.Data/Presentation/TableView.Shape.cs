namespace StateOfAi.Data;

/// <content>Views derived from this one, which keep notes, sources, doubts and credits.</content>
public sealed partial class TableView
{
    /// <summary>Keeps the first rows.</summary>
    /// <param name="count">The number of rows; none if it is below 1.</param>
    /// <returns>A view of these rows, or of all rows if there are fewer.</returns>
    public TableView Take(int count) => With([.. _made.Take(count)]);

    /// <summary>Keeps the last rows, in their order.</summary>
    /// <param name="count">The number of rows; none if it is below 1.</param>
    /// <returns>A view of these rows, or of all rows if there are fewer.</returns>
    public TableView TakeLast(int count) => With([.. _made.TakeLast(count)]);

    /// <summary>Omits the first rows.</summary>
    /// <param name="count">The number of rows to omit.</param>
    /// <returns>A view of the other rows, which may be empty.</returns>
    public TableView Skip(int count) => With([.. _made.Skip(count)]);

    /// <summary>The first and the last rows.</summary>
    internal TableView Ends(int head, int tail) => head == Length ? this : With([.. _made.Take(head), .. _made.TakeLast(tail)]);

    /// <summary>The rows in the order of a column, with missing values last.</summary>
    internal TableView Sorted(string column, bool descending)
    {
        int place = PlaceOf(column);
        var order = new CellOrder(descending);
        return With([.. _made.OrderBy(row => row[place], order)]);
    }

    /// <summary>The columns at some indexes, in that order.</summary>
    internal TableView WithColumns(int[] places, bool areChosen) => new(
        Title,
        [.. places.Select(place => _declared[place]).Select(column =>
            new ViewColumn(column.Name, column.Format, areChosen || column.IsChosen, column.Mark, column.Key))],
        [.. _made.Select(row => new PickedRow(row, places))], [.. Notes], _commonSources, Cited);

    /// <summary>The same rows with a changed column.</summary>
    internal TableView With(int place, ViewColumn column)
    {
        ViewColumn[] columns = [.. _declared];
        columns[place] = column;
        return new(Title, columns, _made, [.. Notes], _commonSources, Cited);
    }

    /// <summary>The same rows with another title and other notes.</summary>
    internal TableView With(string? title, IEnumerable<string> notes) => new(title, _declared, _made, [.. notes], _commonSources, Cited);

    /// <summary>The rows in wide form.</summary>
    internal TableView Across(string rows, string columns, string values) =>
        new WideRows(_made, PlaceOf(rows), PlaceOf(columns), PlaceOf(values), _declared).View(Title, [.. Notes], _commonSources, Cited);

    private TableView With(ViewRow[] rows) => new(Title, _declared, rows, [.. Notes], _commonSources, Cited);
}
