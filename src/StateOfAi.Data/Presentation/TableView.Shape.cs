namespace StateOfAi.Data;

/// <content>Other views of the same rows, which keep notes, sources, doubts and credits.</content>
public sealed partial class TableView
{
    /// <summary>The first rows.</summary>
    /// <param name="count">How many; of less than one, none.</param>
    /// <returns>A view of them, or of all rows where there are fewer.</returns>
    public TableView Take(int count) => With([.. _made.Take(count)]);

    /// <summary>The last rows, in their order.</summary>
    /// <param name="count">How many; of less than one, none.</param>
    /// <returns>A view of them, or of all rows where there are fewer.</returns>
    public TableView TakeLast(int count) => With([.. _made.TakeLast(count)]);

    /// <summary>The rows after the first ones.</summary>
    /// <param name="count">How many to leave out.</param>
    /// <returns>A view of them, or one without rows where there are fewer.</returns>
    public TableView Skip(int count) => With([.. _made.Skip(count)]);

    /// <summary>The first and the last rows.</summary>
    internal TableView Ends(int head, int tail) => head == Length ? this : With([.. _made.Take(head), .. _made.TakeLast(tail)]);

    /// <summary>The rows in the order of a column, those without a value last.</summary>
    internal TableView Sorted(string column, bool descending)
    {
        int place = PlaceOf(column);
        var order = new CellOrder(descending);
        return With([.. _made.OrderBy(row => row[place], order)]);
    }

    /// <summary>The columns at some places, in that order.</summary>
    internal TableView WithColumns(int[] places, bool areChosen) => new(
        Title,
        [.. places.Select(place => _declared[place]).Select(column =>
            new ViewColumn(column.Name, column.Format, areChosen || column.IsChosen, column.Mark))],
        [.. _made.Select(row => new PickedRow(row, places))], [.. Notes], _commonSources, Cited);

    /// <summary>The same rows with a column declared in another way.</summary>
    internal TableView With(int place, ViewColumn column)
    {
        ViewColumn[] columns = [.. _declared];
        columns[place] = column;
        return new(Title, columns, _made, [.. Notes], _commonSources, Cited);
    }

    /// <summary>The same rows under another title, with other notes.</summary>
    internal TableView With(string? title, IEnumerable<string> notes) => new(title, _declared, _made, [.. notes], _commonSources, Cited);

    /// <summary>The rows with the values of one column across, a column for each key of another.</summary>
    internal TableView Across(string rows, string columns, string values) =>
        new WideRows(_made, PlaceOf(rows), PlaceOf(columns), PlaceOf(values), _declared).View(Title, [.. Notes], _commonSources, Cited);

    private TableView With(ViewRow[] rows) => new(Title, _declared, rows, [.. Notes], _commonSources, Cited);
}
