namespace StateOfAi.Data;

/// <summary>
/// Shapes a table for a page or a slide: selects, orders, renames and formats columns. Each method returns a new view that keeps the rows,
/// notes, sources, doubts and credits; the table itself does not change. Column names are those of <see cref="TableColumn.Name"/>, without
/// the unit, and ignore case.
/// </summary>
public static partial class TableShapeExtensions
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
        return view.With(place, view.DeclaredAt(place) with { Name = name, IsChosen = true, Key = null });
    }

    /// <summary>Formats the numbers of a column for readers. The cells stay numbers, and CSV and JSON keep all their digits.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">
    /// The name of the column. In a wide table, the column whose values went across, such as <c>Share</c>, names all columns across.
    /// </param>
    /// <param name="format">
    /// The format, such as <c>N1</c> for one decimal; <see langword="null"/> for the default format of each type. A column that writes the
    /// plus sign of a rise keeps it.
    /// </param>
    /// <returns>A view with the format.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    /// <exception cref="FormatException">
    /// The column has no numbers or dates, or they do not support the format; the message lists the formats.
    /// </exception>
    public static TableView Format(this ITabular table, string column, string? format)
    {
        TableView view = TabularExtensions.ToView(table);
        foreach (int place in view.PlacesOf(column))
        {
            view.CheckFormat(place, format);
            ViewColumn declared = view.DeclaredAt(place);
            // A change keeps its plus sign.
            string? shown = declared.Format is [.., '+'] && (format is null || NumberFormat.Is(format))
                ? NumberFormat.WithSign(format)
                : format;
            view = view.With(place, declared with { Format = shown, IsChosen = true });
        }

        return view;
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

    private static int[] Places(TableView view, string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] places = [.. columns.Select(view.PlaceOf)];
        return places.Distinct().Count() == places.Length ? places
            : throw new ArgumentException($"A column is named twice: {string.Join(", ", columns)}.", nameof(columns));
    }
}
