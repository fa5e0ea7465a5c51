namespace StateOfAi.Data;

/// <summary>Views of rows and results of this package, whatever list they are in.</summary>
public static class RowExtensions
{
    /// <summary>
    /// Rows or results as one table: <c>cohorts.Pairs().Select(pair => pair.Welch()).ToView()</c>. Rows of a table have the columns of
    /// their type, of several types only id, label and note; a result has a column for each of the names that it is shown with.
    /// </summary>
    /// <param name="rows">The rows or results, read once and in order.</param>
    /// <param name="title">What the table is; may be left out.</param>
    public static TableView ToView<T>(this IEnumerable<T> rows, string? title = null)
        where T : ITabular
    {
        ArgumentNullException.ThrowIfNull(rows);
        T[] all = [.. rows];
        return (object)all is Row[] ofTable ? RowColumns.View(title, ofTable, ofTable) : ManyViews.Of(title, all.Cast<ITabular>());
    }
}
