namespace StateOfAi.Data;

/// <summary>
/// The columns of rows: their properties that hold something, in the order in which they are declared, id and label first, then
/// their details, where any of them has one. What is only worked out from them, such as the rows of a fact, is no column.
/// </summary>
internal static class RowColumns
{
    /// <param name="title">What the table is.</param>
    /// <param name="rows">The rows to show.</param>
    /// <param name="all">The rows that say which columns there are, where some of them, or none, are shown.</param>
    /// <param name="notes">What must be known to read the rows.</param>
    internal static TableView View<T>(string? title, IEnumerable<T> rows, IReadOnlyCollection<T> all, params IEnumerable<string?> notes)
        where T : Row =>
        rows.ToView(view =>
        {
            if (!string.IsNullOrWhiteSpace(title))
                view.Title(title);
            foreach (string note in notes.OfType<string>())
                view.Note(note);
            view.Column("Id", row => row.Id).Column("Label", row => row.Label);
            bool isOfOneType = all.Count > 0 && all.All(row => row.GetType() == all.First().GetType());
            DataField[] fields = isOfOneType ? all.First().FieldTable : [];
            for (int i = 0; i < fields.Length; i++)
            {
                int place = i;
                view.Column(fields[i].Heading, row => Labelled(row.ValueOf(place)));
            }

            if (all.Any(row => row.Details.Count > 0))
                view.Column("Details", row => row.Details);
            view.Column("Note", row => row.Note).RestingOn(row => row);
        });

    /// <summary>One row as names and values; what is missing is left out.</summary>
    internal static TableView View(Row row)
    {
        (string Name, object? Value)[] fields =
        [
            ("Id", row.Id),
            ("Label", row.Label),
            .. row.FieldTable.Select((field, i) => (field.Heading, Labelled(row.ValueOf(i)))),
            .. row.Details.Select(detail => (detail.Title, detail.Shown)),
            ("Report row", row.ReportRow?.Label),
            ("Note", row.Note),
        ];
        return FieldView.Of(row.Label, fields, row.Dataset is { } dataset ? [$"From {dataset}."] : [],
            [row.Provenance.Citation.ToString()], row.DoubtLines(), row.Credits());
    }

    /// <summary>A row that is named by another is its label alone; the figure behind it is its own.</summary>
    private static object? Labelled(object? value) => value switch
    {
        Row row => row.Label,
        IEnumerable<Row> rows => rows.Select(row => row.Label),
        _ => value,
    };
}
