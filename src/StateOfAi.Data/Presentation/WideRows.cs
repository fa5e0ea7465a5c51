namespace StateOfAi.Data;

/// <summary>Pivots the rows of a long table into wide form: one row per key, and one column per key of another column.</summary>
internal sealed class WideRows
{
    // In place of a missing key, which is not the same as an empty text.
    private static readonly object Missing = new();

    private readonly ViewColumn[] _declared;
    private readonly string _columnName;
    private readonly int _values;
    private readonly int _rows;
    private readonly (object? Key, string Text, string? Mark)[] _across;
    private readonly JoinedRow[] _joined;
    private readonly ILookup<object, ViewRow> _ofPeriods;

    /// <param name="made">The rows of the long table.</param>
    /// <param name="rows">The index of the column whose values go down.</param>
    /// <param name="columns">The index of the column whose values go across.</param>
    /// <param name="values">The index of the column whose values fill the cells.</param>
    /// <param name="declared">The columns of the long table.</param>
    /// <param name="align">The period under which to show a period; <see langword="null"/> for itself.</param>
    internal WideRows(ViewRow[] made, int rows, int columns, int values, ViewColumn[] declared, Func<TimePeriod, TimePeriod>? align)
    {
        if (rows == columns || rows == values || columns == values)
            throw new ArgumentException(
                $"Rows, columns and values of a wide table must be three different columns; '{declared[rows].Name}', "
                    + $"'{declared[columns].Name}' and '{declared[values].Name}' were given.");
        (_declared, _rows, _values, _columnName) = (declared, rows, values, declared[columns].Name);
        if (align is not null)
            made = Realigned(made, columns, align);
        object?[] keys = [.. made.Select(Key).Distinct()];
        // Periods are in time order; other keys are in order of appearance.
        if (Array.TrueForAll(keys, key => key is TimePeriod))
            keys = [.. keys.Order(new CellOrder(descending: false))];
        TableColumn column = declared[columns].Of(keys, areFields: false);
        _ofPeriods = made.Where(row => Key(row) is TimePeriod).ToLookup(row => Key(row)!);
        _across = [.. keys.Select(key => (key, new TableCell(key, column).Text,
            key is null ? null : _ofPeriods[key].Select(row => row.Mark).FirstOrDefault(mark => mark is not null)))];
        _joined = [.. made.GroupBy(row => row[rows]).Select(group => Joined(group.Key, [.. group], Key))];

        object? Key(ViewRow row) => align is not null && row[columns] is TimePeriod period ? align(period) : row[columns];
    }

    /// <summary>The rows, with a doubt about those whose period is shown under another: one text per calendar.</summary>
    private static ViewRow[] Realigned(ViewRow[] made, int columns, Func<TimePeriod, TimePeriod> align)
    {
        Dictionary<string, string> doubts = made.Select(row => row[columns]).OfType<TimePeriod>()
            .Select(period => (Period: period, Under: align(period))).Where(pair => !pair.Period.Equals(pair.Under))
            .GroupBy(pair => CalendarOf(pair.Period)).ToDictionary(pairs => pairs.Key, pairs => FiscalDates.DoubtOnAligned([.. pairs]));
        return [.. made.Select(row =>
            row[columns] is TimePeriod period && !period.Equals(align(period)) ? new DoubtedRow(row, doubts[CalendarOf(period)]) : row)];

        static string CalendarOf(TimePeriod period) => period.Calendar?.Id ?? "";
    }

    internal TableView View(string? title, string[] notes, string[] commonSources, IReadOnlyDictionary<string, object> cited)
    {
        string down = _declared[_rows].Name;
        (string Name, string Key)[] names = NamesBeside(down);
        return new(title,
            [new(down, _declared[_rows].Format, IsChosen: true),
                .. names.Select((name, place) => new ViewColumn(name.Name, _declared[_values].Format, IsChosen: true, _across[place].Mark,
                    name.Key, _declared[_values].Name, Across(_across[place].Key)))],
            [.. _joined], notes, commonSources, cited);
    }

    /// <summary>The period of a column, with the notes of the rows that went into it.</summary>
    private PeriodAcross? Across(object? key) => key is TimePeriod period
        ? new(period, [.. _ofPeriods[period].SelectMany(row => row.Notes).Distinct()])
        : null;

    /// <summary>The names of the columns across, and their names in JSON. Keys are data, so any text has its own column.</summary>
    private (string Name, string Key)[] NamesBeside(string down)
    {
        HashSet<string> reserved = new(StringComparer.OrdinalIgnoreCase) { down, RowWindow.SourcesHeading, RowWindow.DoubtsHeading },
            names = new(reserved, StringComparer.OrdinalIgnoreCase),
            keys = new(ViewColumn.Reserved, StringComparer.OrdinalIgnoreCase) { Words.ToCamelCase(down) };
        return Array.ConvertAll(_across, across =>
        {
            string name = across.Text.Length == 0 ? "(none)" : across.Text;
            // A key that is the name of another column says which column it is a key of.
            if (reserved.Contains(name))
                name = $"{name} ({_columnName})";
            return (UniqueName.Of(name, names, " "), UniqueName.Of(Words.ToCamelCase(name), keys, ""));
        });
    }

    private JoinedRow Joined(object? key, ViewRow[] rows, Func<ViewRow, object?> column)
    {
        var cells = new Dictionary<object, ViewRow>();
        foreach (ViewRow row in rows)
        {
            if (!cells.TryAdd(column(row) ?? Missing, row))
                throw new ArgumentException(
                    $"Two rows fall into one cell: '{_declared[_rows].Name}' is {CellText.Of(key)} and '{_columnName}' is "
                        + $"{CellText.Of(column(row))} in both. Filter or sum the rows before they go across.");
        }

        ViewRow?[] shown = [null, .. _across.Select(across => cells.GetValueOrDefault(across.Key ?? Missing))];
        return new([key, .. shown[1..].Select(row => row?[_values])], shown, hasNotes: _ofPeriods.Count == 0);
    }
}
