namespace StateOfAi.Data;

/// <summary>Table views of rows and results in any kind of list.</summary>
public static class RowExtensions
{
    /// <summary>
    /// Shows rows or results as one table: <c>cohorts.Pairs().Select(pair => pair.Welch()).ToView()</c>. Rows of one type have that type's
    /// columns, rows of several types only id, label and note; results have one column for each of their named values.
    /// </summary>
    /// <param name="rows">The rows or results, enumerated once and in order.</param>
    /// <param name="title">The title of the table; optional.</param>
    /// <returns>The table; empty if there are no rows.</returns>
    public static TableView ToView<T>(this IEnumerable<T> rows, string? title = null)
        where T : ITabular
    {
        ArgumentNullException.ThrowIfNull(rows);
        T[] all = [.. rows];
        return (object)all is Row[] ofTable ? RowColumns.View(title, ofTable, ofTable) : ManyViews.Of(title, all.Cast<ITabular>());
    }
}
