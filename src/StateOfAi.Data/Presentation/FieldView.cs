namespace StateOfAi.Data;

/// <summary>One thing as names and values.</summary>
internal static partial class FieldView
{
    internal const string Field = "Field", Value = "Value";

    /// <summary>Whether a table is one thing as names and values.</summary>
    internal static bool Is(TableView view) => view.Names is [Field, Value];

    /// <param name="title">What it is.</param>
    /// <param name="fields">Its parts; those that are missing are left out.</param>
    /// <param name="notes">What must be known to read them.</param>
    /// <param name="sources">The citations that all of them rest on.</param>
    /// <param name="doubts">What is in doubt about any of them.</param>
    /// <param name="credits">Whom to credit for them.</param>
    /// <param name="cited">The publications behind citations, where they are known.</param>
    internal static TableView Of(string? title, (string Name, object? Value)[] fields, IEnumerable<string>? notes = null,
        IEnumerable<string>? sources = null, IEnumerable<string>? doubts = null, IEnumerable<string>? credits = null,
        IEnumerable<KeyValuePair<string, object>>? cited = null)
    {
        var view = new TableViewBuilder<(string Name, object? Value)>();
        if (!string.IsNullOrWhiteSpace(title))
            view.Title(title);
        view.Column(Field, field => field.Name).Column(Value, field => field.Value);
        foreach (string note in notes ?? [])
            view.Note(note);
        string[] citations = [.. sources?.Where(citation => citation.Length > 0) ?? []];
        string[] doubtful = [.. doubts ?? []], credited = [.. credits ?? []];
        view.Citing(cited ?? []).Footnotes(_ => citations, _ => doubtful, _ => credited);
        return view.Build(fields.Where(field => CellValue.OrMissing(field.Value) is not null));
    }
}
