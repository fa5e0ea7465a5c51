namespace StateOfAi.Data;

/// <summary>A single object as a table of names and values.</summary>
internal static partial class FieldView
{
    internal const string Field = "Field", Value = "Value";

    /// <param name="title">The title.</param>
    /// <param name="fields">Its fields; missing ones are omitted.</param>
    /// <param name="notes">The notes for readers.</param>
    /// <param name="sources">The citations for all of them.</param>
    /// <param name="doubts">The doubts about any of them.</param>
    /// <param name="credits">The attributions.</param>
    /// <param name="cited">The publications of citations, if known.</param>
    internal static TableView Of(string? title, (string Name, object? Value)[] fields, IEnumerable<string>? notes = null,
        IEnumerable<string>? sources = null, IEnumerable<string>? doubts = null, IEnumerable<string>? credits = null,
        IEnumerable<KeyValuePair<string, object>>? cited = null)
    {
        var view = new TableViewBuilder<(string Name, object? Value)>();
        if (!string.IsNullOrWhiteSpace(title))
            view.Title(title);
        view.Fields().Column(Field, field => field.Name).Column(Value, field => field.Value);
        foreach (string note in notes ?? [])
            view.Note(note);
        string[] citations = [.. sources?.Where(citation => citation.Length > 0) ?? []];
        string[] doubtful = [.. doubts ?? []], credited = [.. credits ?? []];
        view.Citing(cited ?? []).Footnotes(_ => citations, _ => doubtful, _ => credited);
        return view.Build(fields.Where(field => CellValue.OrMissing(field.Value) is not null));
    }
}
