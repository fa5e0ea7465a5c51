namespace StateOfAi.Data.Testing;

/// <summary>The content of a row when it was pinned: its fields as shown to readers, and its doubts, one per line.</summary>
internal sealed record PinnedRow(string Id, IReadOnlyList<(string Name, string Text)> Lines)
{
    internal const string Doubt = "Doubt", Gone = "Row", Used = "Row of the analysis";
    private const string IdField = "Id", LabelField = "Label";

    internal static PinnedRow Of(Row row) => new(row.Id,
    [
        .. row.ToView().Rows.Select(field => (Name: field[0].Text, Text: OneLine(field[1].Text))).Where(field => field.Name != IdField),
        .. row.Doubts.Select(doubt => (Doubt, TextOf(doubt))),
    ]);

    /// <summary>The label of the row; its id if the pin was written by hand without one.</summary>
    internal string Label => Lines.FirstOrDefault(line => line.Name == LabelField).Text ?? Id;

    /// <summary>A doubt in one line, with the id of its cause.</summary>
    internal static string TextOf(Doubt doubt) =>
        OneLine($"{doubt.Kind}{(doubt.Cause is null ? "" : $" {doubt.Cause.Id}")}, {doubt.Text}");

    /// <summary>What another state of the row has that this one does not, and vice versa.</summary>
    internal IEnumerable<DataDifference> DifferencesIn(PinnedRow now)
    {
        if (now.Id != Id)
            yield return new(IdField, Id, now.Id);
        (string Name, string Text)[] gone = [.. Lines.Except(now.Lines)], came = [.. now.Lines.Except(Lines)];
        foreach ((string name, string text) in gone)
            yield return new(name, text, name == Doubt ? null : Array.Find(came, line => line.Name == name).Text);
        foreach ((string name, string text) in came.Where(line => line.Name == Doubt || !Array.Exists(gone, old => old.Name == line.Name)))
            yield return new(name, null, text);
    }

    public override string ToString() => $"{Id}\n{string.Concat(Lines.Select(line => $"  {line.Name}: {line.Text}\n"))}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
