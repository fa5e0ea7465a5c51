namespace StateOfAi.Data;

/// <summary>Views of your own rows, whatever their type.</summary>
public static class TableViewExtensions
{
    /// <summary>
    /// Rows of your own as a table: <c>deals.ToView(view => view.Column("Company", deal => deal.Name).Column("Amount", deal =>
    /// deal.Amount))</c>.
    /// </summary>
    /// <param name="rows">The rows, read once and in order; there may be none.</param>
    /// <param name="columns">Says which columns there are.</param>
    /// <exception cref="InvalidOperationException">No column was given.</exception>
    public static TableView ToView<T>(this IEnumerable<T> rows, Action<TableViewBuilder<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var builder = new TableViewBuilder<T>();
        columns(builder);
        return builder.Build(rows);
    }

    /// <summary>
    /// Rows of your own as a list that is a table with these columns, and stays one when it is filtered, ordered or cut; see
    /// <see cref="ResultSet{T}"/>.
    /// </summary>
    /// <param name="rows">The rows, read once and in order; there may be none.</param>
    /// <param name="columns">Says which columns there are; called whenever the table is made.</param>
    public static ResultList<T> ToResultList<T>(this IEnumerable<T> rows, Action<TableViewBuilder<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        return new KeptResults<T>(rows, shown => shown.ToView(columns));
    }
}
