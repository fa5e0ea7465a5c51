namespace StateOfAi.Data;

/// <summary>
/// Shapes a table for a page or a slide: selects, orders, renames and formats columns. Each method returns a new view that keeps the rows,
/// notes, sources, doubts and credits; the table itself does not change. Column names are those of <see cref="TableColumn.Name"/>, without
/// the unit, and ignore case.
/// </summary>
public static class TableShapeExtensions
{
    /// <summary>Keeps only some columns, in the given order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names of the columns, at least one.</param>
    /// <returns>A view with these columns. Readers see each one that has a value.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">No column is named, or one is named twice.</exception>
    public static TableView Only(this ITabular table, params string[] columns)
    {
        TableView view = TabularExtensions.ToView(table);
        int[] places = Places(view, columns);
        return places.Length > 0 ? view.WithColumns(places, areChosen: true)
            : throw new ArgumentException("A table needs at least one column, and none was named.", nameof(columns));
    }

    /// <summary>Omits some columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names of the columns to omit.</param>
    /// <returns>A view with the other columns, in their order.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">No column is left, or one is named twice.</exception>
    public static TableView Without(this ITabular table, params string[] columns)
    {
        TableView view = TabularExtensions.ToView(table);
        int[] left = [.. Enumerable.Range(0, view.Names.Length).Except(Places(view, columns))];
        return left.Length > 0 ? view.WithColumns(left, areChosen: false)
            : throw new ArgumentException("A table needs at least one column, and none is left.", nameof(columns));
    }

    /// <summary>Orders the rows by a column, smallest value first.</summary>
    /// <remarks>
    /// Numbers are ordered by size within their unit, and by the midpoint of their bounds if only those are known; periods and dates by
    /// time; texts by character code, uppercase first. Rows with equal values keep their order, and rows without a known value come last.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>A view of the same rows in that order.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    public static TableView OrderBy(this ITabular table, string column) =>
        TabularExtensions.ToView(table).Sorted(column, descending: false);

    /// <summary>Orders the rows by a column, largest value first; otherwise like <see cref="OrderBy"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>A view of the same rows in that order. Rows without a known value come last here too.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    public static TableView OrderByDescending(this ITabular table, string column) =>
        TabularExtensions.ToView(table).Sorted(column, descending: true);

    /// <summary>Renames a column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The current name.</param>
    /// <param name="name">The new name; readers see the unit after it.</param>
    /// <returns>A view with the new name.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">
    /// The new name is empty, is used by another column, or is reserved for sources or doubts.
    /// </exception>
    public static TableView Rename(this ITabular table, string column, string name)
    {
        TableView view = TabularExtensions.ToView(table);
        int place = view.PlaceOf(column);
        ViewColumn.CheckName(name, view.Names.Where((_, other) => other != place));
        return view.With(place, new(name, view.DeclaredAt(place).Format, isChosen: true, view.DeclaredAt(place).Mark,
            across: view.DeclaredAt(place).Across));
    }

    /// <summary>Formats the numbers of a column for readers. The cells stay numbers, and CSV and JSON keep all their digits.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="format">
    /// The format, such as <c>N1</c> for one decimal; <see langword="null"/> for the default format of each type.
    /// </param>
    /// <returns>
    /// A view with the format. A format that the values do not support throws a <see cref="FormatException"/> when the view is written.
    /// </returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    public static TableView Format(this ITabular table, string column, string? format)
    {
        TableView view = TabularExtensions.ToView(table);
        int place = view.PlaceOf(column);
        ViewColumn old = view.DeclaredAt(place);
        return view.With(place, new(old.Name, format, isChosen: true, old.Mark, old.Key, old.Across));
    }

    /// <summary>Changes the title.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">The title; <see langword="null"/> for none.</param>
    /// <returns>A view with the title.</returns>
    public static TableView WithTitle(this ITabular table, string? title)
    {
        TableView view = TabularExtensions.ToView(table);
        return view.WithTitle(string.IsNullOrWhiteSpace(title) ? null : title);
    }

    /// <summary>Replaces the notes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">
    /// The notes, each a sentence; pass none to remove all notes. To add a note, pass the old ones too: <c>[.. view.Notes, "…"]</c>.
    /// </param>
    /// <returns>A view with these notes. The attribution and the days of fiscal periods are still shown to readers.</returns>
    public static TableView WithNotes(this ITabular table, params IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        TableView view = TabularExtensions.ToView(table);
        return view.WithNotes(notes.Where(note => !string.IsNullOrWhiteSpace(note)));
    }

    /// <summary>
    /// Pivots the table into wide form: one row per value of a column and one column per value of another, such as parts down and periods
    /// across.
    /// </summary>
    /// <remarks>
    /// Periods across are in time order; other values are in order of first appearance. A cell is empty if the table has no row for it.
    /// Each row has the sources and doubts of all its original rows. Other columns are omitted.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="rows">The column whose values go down, such as <c>Part</c>.</param>
    /// <param name="columns">The column whose values go across, such as <c>Period</c>.</param>
    /// <param name="values">The column whose values fill the cells, such as <c>Share</c>.</param>
    /// <param name="align">
    /// The period under which to show a period, so that companies with different fiscal years share columns:
    /// <c>period => period.MostlyIn(Grain.Year)</c>. A note says which periods moved. By default, each period has its own column.
    /// </param>
    /// <returns>A view in wide form; if the table has no rows, a view with one column and no rows.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">Two rows fall into one cell, or two of the three columns are the same.</exception>
    /// <example>
    /// <code>
    /// MarketSharesByPeriod&lt;string&gt; shares =
    ///     deals.ToMarketSharesByPeriod(deal => deal.Year, deal => deal.Region, deal => deal.Amount);
    /// Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share").ToText());
    /// </code>
    /// </example>
    public static TableView ToWide(this ITabular table, string rows, string columns, string values,
        Func<TimePeriod, TimePeriod>? align = null) => TabularExtensions.ToView(table).Across(rows, columns, values, align);

    /// <summary>
    /// Adds the columns of another table, matched by a column that both have: the concentration of each year next to its shares, or the
    /// revenue of a second company next to that of the first.
    /// </summary>
    /// <param name="table">The table, whose title and order are kept.</param>
    /// <param name="other">The other table. Its rows without a match are omitted.</param>
    /// <param name="by">The column that both have, such as <c>Period</c>.</param>
    /// <returns>
    /// A view with the columns of both. Each row has the sources and doubts of both; cells without a match are empty.
    /// </returns>
    /// <exception cref="KeyNotFoundException">One of the tables has no such column; the message lists its columns.</exception>
    /// <exception cref="ArgumentException">
    /// Another column is in both tables, or two rows of the other table match; see <see cref="Rename"/> and <see cref="Only"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// MarketSharesByPeriod&lt;Chip&gt; shares = StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family);
    /// TableView years = shares.ToWide(rows: "Period", columns: "Part", values: "Share");
    /// Console.WriteLine(years.WithColumnsOf(shares.Concentration.Without("Parts"), by: "Period").ToText());
    /// </code>
    /// </example>
    public static TableView WithColumnsOf(this ITabular table, ITabular other, string by) =>
        TabularExtensions.ToView(table).Beside(TabularExtensions.ToView(other), by);

    private static int[] Places(TableView view, string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] places = [.. columns.Select(view.PlaceOf)];
        return places.Distinct().Count() == places.Length ? places
            : throw new ArgumentException($"A column is named twice: {string.Join(", ", columns)}.", nameof(columns));
    }
}
