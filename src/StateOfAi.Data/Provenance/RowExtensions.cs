namespace StateOfAi.Data;

/// <summary>Views of rows of this package, whatever list they are in.</summary>
public static class RowExtensions
{
    /// <summary>Rows as a table, with the columns that the whole table has: <c>report.Acquisitions.Where(deal => deal.Price is not null).ToView()</c>.</summary>
    /// <param name="rows">The rows, read once and in order; of several types they have only id, label and note.</param>
    /// <param name="title">What the table is; may be left out.</param>
    public static TableView ToView<T>(this IEnumerable<T> rows, string? title = null)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(rows);
        return RowColumns.View(title, rows);
    }
}
