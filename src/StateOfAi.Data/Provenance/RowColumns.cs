namespace StateOfAi.Data;

/// <summary>
/// The columns of rows: id and label, then the properties in declaration order if any row has a value, then the details if any row has
/// some. Values derived from the properties, such as the rows of a fact, are not columns.
/// </summary>
internal static class RowColumns
{
    /// <param name="title">The title of the table.</param>
    /// <param name="rows">The rows to show.</param>
    /// <param name="all">The rows that determine the columns, if only some of them, or none, are shown.</param>
    /// <param name="notes">Notes needed to read the rows.</param>
    internal static TableView View<T>(string? title, IEnumerable<T> rows, IReadOnlyCollection<T> all, params IEnumerable<string?> notes)
        where T : Row =>
        rows.ToView(view =>
        {
            view.Quiet();
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
                // The view lists the sources of each row already.
                if (fields[i].Heading == RowWindow.SourcesHeading)
                    continue;
                view.Column(fields[i].Heading, row => Labelled(row.ValueOf(place)));
            }

            if (all.Any(row => row.Details.Count > 0))
                view.Column("Details", row => row.Details);
            view.Column("Note", row => row.Note).RestingOn(row => row);
        });

    /// <summary>One row as names and values; missing ones are omitted.</summary>
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
        Citation citation = row.Provenance.Citation;
        return FieldView.Of(row.Label, fields, row.Dataset is { } dataset ? [$"From {dataset.Title}, as read {dataset.Vintage}."] : [],
            [citation.ToString()], row.DoubtLines(), row.Credits(), [new(citation.ToString(), citation)]);
    }

    /// <summary>A linked row is shown by its label alone: the figure after it belongs to that row.</summary>
    private static object? Labelled(object? value) => value switch
    {
        Row row => row.Label,
        IEnumerable<Row> rows => rows.Select(row => row.Label),
        _ => value,
    };
}
