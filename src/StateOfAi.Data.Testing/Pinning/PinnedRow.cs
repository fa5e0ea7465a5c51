namespace StateOfAi.Data.Testing;

/// <summary>What a row held when it was pinned: its fields as readers see them, and its doubts, a line each.</summary>
internal sealed record PinnedRow(string Id, IReadOnlyList<(string Name, string Text)> Lines)
{
    internal const string Doubt = "Doubt", Gone = "Row", Used = "Row of the analysis";
    private const string IdField = "Id", LabelField = "Label";

    internal static PinnedRow Of(Row row) => new(row.Id,
    [
        .. row.ToView().Rows.Select(field => (Name: field[0].Text, Text: OneLine(field[1].Text))).Where(field => field.Name != IdField),
        .. row.Doubts.Select(doubt => (Doubt, TextOf(doubt))),
    ]);

    /// <summary>What the row is called; for a pin that somebody wrote without it, its id.</summary>
    internal string Label => Lines.FirstOrDefault(line => line.Name == LabelField).Text ?? Id;

    /// <summary>A doubt in one line, with the id of what is behind it.</summary>
    internal static string TextOf(Doubt doubt) =>
        OneLine($"{doubt.Kind}{(doubt.Cause is null ? "" : $" {doubt.Cause.Id}")}, {doubt.Text}");

    /// <summary>What another state of the row holds that this one does not, and the other way round.</summary>
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
