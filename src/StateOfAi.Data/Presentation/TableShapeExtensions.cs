namespace StateOfAi.Data;

/// <summary>
/// Shapes a table for a page or a slide: which columns, in which order, under which names and formats. Each call returns another view,
/// which keeps the rows, notes, sources, doubts and credits; the table itself does not change. Columns are named as in
/// <see cref="TableColumn.Name"/>, without the unit, in capitals or not.
/// </summary>
public static class TableShapeExtensions
{
    /// <summary>The table with some of its columns only, in the order in which they are named.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names, at least one.</param>
    /// <returns>A view with these columns. Readers see all of them that have a value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">No column is named, or one is named twice.</exception>
    public static TableView Only(this ITabular table, params string[] columns)
    {
        TableView view = TabularExtensions.ToView(table);
        int[] places = Places(view, columns);
        return places.Length > 0 ? view.WithColumns(places, areChosen: true)
            : throw new ArgumentException("A table needs at least one column, and none was named.", nameof(columns));
    }

    /// <summary>The table without some of its columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names of those to leave out.</param>
    /// <returns>A view with the other columns, in their order.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">No column is left, or one is named twice.</exception>
    public static TableView Without(this ITabular table, params string[] columns)
    {
        TableView view = TabularExtensions.ToView(table);
        int[] left = [.. Enumerable.Range(0, view.Names.Length).Except(Places(view, columns))];
        return left.Length > 0 ? view.WithColumns(left, areChosen: false)
            : throw new ArgumentException("A table needs at least one column, and none is left.", nameof(columns));
    }

    /// <summary>The table with its rows in the order of a column, the smallest value first.</summary>
    /// <remarks>
    /// Numbers go by size within their unit, those known only by bounds by the middle of the bounds; periods and dates by time; texts by
    /// their letters, capitals first. Rows with equal values keep their order, and those without a known value come last.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>A view of the same rows in that order.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    public static TableView OrderBy(this ITabular table, string column) =>
        TabularExtensions.ToView(table).Sorted(column, descending: false);

    /// <summary>The table with its rows in the order of a column, the largest value first; otherwise as <see cref="OrderBy"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>A view of the same rows in that order. Rows without a known value come last here too.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    public static TableView OrderByDescending(this ITabular table, string column) =>
        TabularExtensions.ToView(table).Sorted(column, descending: true);

    /// <summary>The table with another name for a column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The name that the column has.</param>
    /// <param name="name">Its new name; readers see the unit after it.</param>
    /// <returns>A view with the new name.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">The new name is empty, another column has it, or sources or doubts are written under
    /// it.</exception>
    public static TableView Rename(this ITabular table, string column, string name)
    {
        TableView view = TabularExtensions.ToView(table);
        int place = view.PlaceOf(column);
        ViewColumn.CheckName(name, view.Names.Where((_, other) => other != place));
        return view.With(place, new(name, view.DeclaredAt(place).Format, isChosen: true, view.DeclaredAt(place).Mark));
    }

    /// <summary>The table with a format for the numbers of a column. Cells stay numbers, of which CSV and JSON have all digits.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="format">The format, such as <c>N1</c> for one decimal; <see langword="null"/> for the format of each type.</param>
    /// <returns>A view with the format. One that the values do not understand throws a <see cref="FormatException"/> when it is
    /// written.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    public static TableView Format(this ITabular table, string column, string? format)
    {
        TableView view = TabularExtensions.ToView(table);
        int place = view.PlaceOf(column);
        return view.With(place, new(view.Names[place], format, isChosen: true, view.DeclaredAt(place).Mark));
    }

    /// <summary>The table under another title.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">The title; <see langword="null"/> for none.</param>
    /// <returns>A view with the title.</returns>
    public static TableView WithTitle(this ITabular table, string? title)
    {
        TableView view = TabularExtensions.ToView(table);
        return view.With(string.IsNullOrWhiteSpace(title) ? null : title, view.Notes);
    }

    /// <summary>The table with other notes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">
    /// The notes, each a sentence; none leaves the table without notes. To add one, give the old ones too: <c>[.. view.Notes, "…"]</c>.
    /// </param>
    /// <returns>A view with these notes. Readers are still told whom to credit, and which days fiscal periods cover.</returns>
    public static TableView WithNotes(this ITabular table, params IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        TableView view = TabularExtensions.ToView(table);
        return view.With(view.Title, notes.Where(note => !string.IsNullOrWhiteSpace(note)));
    }

    /// <summary>
    /// The table in wide form: a row for each value of one column, and a column for each value of another, such as parts down and periods
    /// across.
    /// </summary>
    /// <remarks>
    /// Periods across are in the order of time, anything else in the order in which it first comes. A cell is empty where the table has no
    /// row for it. Each row rests on the sources and doubts of all rows that went into it. Other columns are left out.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="rows">The column whose values go down, such as <c>Part</c>.</param>
    /// <param name="columns">The column whose values go across, such as <c>Period</c>.</param>
    /// <param name="values">The column whose values fill the cells, such as <c>Share</c>.</param>
    /// <returns>A view in wide form; without rows and with one column where the table has no rows.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">Two rows fall into one cell, or two of the three columns are the same.</exception>
    /// <example>
    /// <code>
    /// MarketSharesByPeriod&lt;string&gt; shares = deals.ToMarketSharesByPeriod(deal => deal.Year, deal => deal.Region, deal =>
    /// deal.Amount); Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share").ToText());
    /// </code>
    /// </example>
    public static TableView ToWide(this ITabular table, string rows, string columns, string values) =>
        TabularExtensions.ToView(table).Across(rows, columns, values);

    private static int[] Places(TableView view, string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] places = [.. columns.Select(view.PlaceOf)];
        return places.Distinct().Count() == places.Length ? places
            : throw new ArgumentException($"A column is named twice: {string.Join(", ", columns)}.", nameof(columns));
    }
}
