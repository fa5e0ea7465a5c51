namespace StateOfAi.Data;

/// <summary>Views of your own rows, whatever their type.</summary>
public static class TableViewExtensions
{
    /// <summary>Creates a table from your own rows, with the columns that you declare.</summary>
    /// <param name="rows">The rows, enumerated once and in order; may be empty.</param>
    /// <param name="columns">Declares the columns; cells are created on first use.</param>
    /// <returns>The view.</returns>
    /// <exception cref="InvalidOperationException">No column was declared.</exception>
    /// <example>
    /// <code>
    /// TableView table = deals.ToView(view => view
    ///     .Title("Deals")
    ///     .Column("Company", deal => deal.Name)
    ///     .Column("Amount", deal => deal.Amount, Unit.Usd)
    ///     .Column("Growth", deal => deal.Growth, "N1"));
    /// </code>
    /// </example>
    public static TableView ToView<T>(this IEnumerable<T> rows, Action<TableViewBuilder<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var builder = new TableViewBuilder<T>();
        columns(builder);
        return builder.Build(rows);
    }

    /// <summary>
    /// Creates a list of your own rows that is also a table with these columns, and stays one when it is filtered or ordered; see
    /// <see cref="ResultSet{T}"/>.
    /// </summary>
    /// <param name="rows">The rows, enumerated once and in order; may be empty.</param>
    /// <param name="columns">Declares the columns; called whenever the table is created.</param>
    /// <returns>The list.</returns>
    public static ResultList<T> ToResultList<T>(this IEnumerable<T> rows, Action<TableViewBuilder<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        return new KeptResults<T>(rows, shown => shown.ToView(columns));
    }
}
