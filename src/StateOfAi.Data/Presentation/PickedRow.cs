namespace StateOfAi.Data;

/// <summary>Selected values of a row, in a given order, with the sources and doubts of the row.</summary>
internal sealed class PickedRow(ViewRow row, int[] columns, bool hasNotes = true) : ViewRow(columns.Length)
{
    internal override IReadOnlyList<string>? DoubtsAt(int column) => row.DoubtsAt(columns[column]);

    internal override ViewRow? RowAt(int column) => row.RowAt(columns[column]);

    internal override ViewRow With(int[] picked) =>
        new PickedRow(row.With(Array.ConvertAll(picked, column => columns[column])), [.. Enumerable.Range(0, picked.Length)], hasNotes);

    private protected override object? ValueOf(int column) => row[columns[column]];

    private protected override IEnumerable<string> MakeSources() => row.Sources;

    private protected override IEnumerable<string> MakeDoubts() => row.Doubts;

    private protected override IEnumerable<string> MakeCredits() => row.Credits;

    private protected override string? MakeMark() => row.Mark;

    internal override IEnumerable<(int Order, string Text)> Notes => hasNotes ? row.Notes : [];
}
