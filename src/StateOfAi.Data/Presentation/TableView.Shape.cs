namespace StateOfAi.Data;

/// <content>Views derived from this one, which keep notes, sources, doubts and credits.</content>
public sealed partial class TableView
{
    // Of the values that do not match, in a message.
    private const int MostShown = 3;

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
        [.. places.Select(place => _declared[place] with { IsChosen = areChosen || _declared[place].IsChosen })],
        [.. _made.Select(row => row.With(places))], _notes, _commonSources, Cited);

    /// <summary>The same rows with a changed column.</summary>
    internal TableView With(int place, ViewColumn column)
    {
        ViewColumn[] columns = [.. _declared];
        columns[place] = column;
        return new(Title, columns, _made, _notes, _commonSources, Cited, AreFields);
    }

    /// <summary>The same rows with another title.</summary>
    internal TableView WithTitle(string? title) => new(title, _declared, _made, _notes, _commonSources, Cited, AreFields);

    /// <summary>The same rows with other notes, in place of those of single rows and periods too.</summary>
    internal TableView WithNotes(IEnumerable<string> notes)
    {
        int[] all = [.. Enumerable.Range(0, _declared.Length)];
        PickedRow[] rows = [.. _made.Select(row => new PickedRow(row, all, hasNotes: false))];
        return new(Title, [.. _declared.Select(column => column.WithoutNotes())], rows, [.. notes], _commonSources, Cited, AreFields);
    }

    /// <summary>The rows in wide form.</summary>
    internal TableView Across(string rows, string columns, string values, Func<TimePeriod, TimePeriod>? align) =>
        new WideRows(_made, PlaceOf(rows), PlaceOf(columns), PlaceOf(values), _declared, align).View(Title, _notes, _commonSources, Cited);

    /// <summary>The rows with the columns of another table, matched by a column.</summary>
    internal TableView Beside(TableView other, string by)
    {
        int own = PlaceOf(by), its = other.PlaceOf(by);
        int[] added = [.. Enumerable.Range(0, other._declared.Length).Where(place => place != its)];
        foreach (int place in added)
        {
            if (IndexOf(other.Names[place]) >= 0)
                throw new ArgumentException(
                    $"Both tables have a column '{other.Names[place]}'. Rename one of them, or omit it with Without.");
        }

        ILookup<object, ViewRow> matches = other._made.Where(row => row[its] is not null).ToLookup(row => row[its]!);
        ViewRow[] alone = Array.FindAll(_made, row => row[own] is not { } key || !matches.Contains(key));
        if (alone.Length == _made.Length && _made.Length > 0 && other._made.Length > 0)
            throw new ArgumentException(WhyNoneMatches(own, other, its));
        JoinedRow[] rows = [.. _made.Select(row =>
        {
            ViewRow[] match = row[own] is { } key ? [.. matches[key]] : [];
            return match.Length > 1
                ? throw new ArgumentException(
                    $"{match.Length} rows of the other table have {CellText.Of(row[own])} in '{by}'. Filter or sum them, or use ToWide "
                        + "first.")
                : new JoinedRow([.. row.Values, .. added.Select(place => match is [var one] ? one[place] : null)],
                    [.. Enumerable.Range(0, _declared.Length).Select(row.RowAt),
                        .. added.Select(place => match is [var one] ? one.RowAt(place) : null)]);
        })];
        string[] missing = alone.Length == 0 || added.Length == 0 ? []
            : [$"Not available for {KeyText.First(alone.Select(row => new TableCell(row[own], Columns[own]).Text), alone.Length)}: "
                + $"{KeyText.First(added.Select(place => other._declared[place].Name), added.Length)}."];
        // A table knows its publications once its rows have made their sources.
        Dictionary<string, object> cited = Sources.Count + other.Sources.Count == 0
            ? []
            : new(Cited.Concat(other.Cited).DistinctBy(one => one.Key));
        return new(Title, [.. _declared, .. added.Select(place => other._declared[place])], rows,
            [.. _notes.Union(other._notes), .. missing], [.. _commonSources.Union(other._commonSources)], cited);
    }

    private string WhyNoneMatches(int own, TableView other, int its)
    {
        string wayOut = Array.Exists(_made, row => row[own] is TimePeriod) && Array.Exists(other._made, row => row[its] is TimePeriod)
            ? "Periods match if they have the same days and calendar: show both under calendar periods first, by "
                + "period => period.MostlyIn(Grain.Quarter) in ToWide or in views of the rows."
            : "Values match if they are equal: write the names in both tables alike.";
        return $"No row matches: '{_declared[own].Name}' has {Some(this, own)}, and '{other._declared[its].Name}' of the other table has "
            + $"{Some(other, its)}. {wayOut}";

        static string Some(TableView table, int column)
        {
            string[] texts = [.. table._made.Select(row => CellText.Of(row[column])).Where(text => text.Length > 0).Distinct()];
            return texts.Length == 0 ? "no values"
                : string.Join(", ", texts.Take(MostShown)) + (texts.Length > MostShown ? $" and {texts.Length - MostShown} more" : "");
        }
    }

    private TableColumn[] MadeColumns()
    {
        object?[][] values = [.. _declared.Select((_, place) => _made.Select(row => row[place]).ToArray())];
        object?[] measured = [.. values.Where((_, place) => _declared[place].Measure is not null).SelectMany(column => column)];
        return [.. _declared.Select((column, place) =>
            column.Of(values[place], AreFields, column.Measure is null ? null : measured))];
    }

    private TableView With(ViewRow[] rows) => new(Title, _declared, rows, _notes, _commonSources, Cited, AreFields);
}
