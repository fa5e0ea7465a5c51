namespace StateOfAi.Data;

/// <summary>
/// Combines several tables into one: a table of names and values becomes one row, and other tables contribute all their rows.
/// </summary>
internal static class ManyViews
{
    internal static TableView Of(string? title, IEnumerable<ITabular> things)
    {
        TableView[] views = [.. things.Select(thing => thing.ToView())];
        Record[] records = [.. views.SelectMany(RecordsOf)];
        return records.ToView(view =>
        {
            view.Quiet().Citing(views.SelectMany(one => one.Cited));
            if (!string.IsNullOrWhiteSpace(title))
                view.Title(title);
            string[] columns = [.. records.SelectMany(record => record.Values.Keys).Distinct()];
            foreach (string column in columns.Length == 0 ? [FieldView.Value] : columns)
                view.Column(column, record => record.Values.GetValueOrDefault(column));
            foreach (string note in records.SelectMany(record => record.Notes).Distinct())
                view.Note(note);
            view.Footnotes(record => record.Sources, record => record.Doubts, record => record.Credits);
        });
    }

    private static IEnumerable<Record> RecordsOf(TableView view) => view.AreFields
        ? [new(view.Rows.ToDictionary(row => row[0].Text, row => row[1].Value), view.Notes, view.Sources, view.Doubts, view.Credits)]
        : view.Rows.Select(row => new Record(
            view.Columns.Select((column, place) => (column.Name, row[place].Value)).ToDictionary(cell => cell.Name, cell => cell.Value),
            view.Notes,
            [.. row.SourceNumbers.Select(number => view.Sources[number - 1])],
            [.. row.DoubtNumbers.Select(number => view.Doubts[number - 1])],
            view.Credits));

    private sealed class Record(Dictionary<string, object?> values, IReadOnlyList<string> notes, IReadOnlyList<string> sources,
        IReadOnlyList<string> doubts, IReadOnlyList<string> credits)
    {
        internal Dictionary<string, object?> Values { get; } = values;

        internal IReadOnlyList<string> Notes { get; } = notes;

        internal IReadOnlyList<string> Sources { get; } = sources;

        internal IReadOnlyList<string> Doubts { get; } = doubts;

        internal IReadOnlyList<string> Credits { get; } = credits;
    }
}
