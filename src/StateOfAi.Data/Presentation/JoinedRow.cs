namespace StateOfAi.Data;

/// <summary>Values of several rows as one row, with the sources and doubts of those rows.</summary>
/// <param name="values">The values.</param>
/// <param name="rows">The row that each value comes from; <see langword="null"/> for a key and for a missing value.</param>
/// <param name="hasNotes">Whether the notes of the rows are its own.</param>
internal sealed class JoinedRow(object?[] values, ViewRow?[] rows, bool hasNotes = true) : ViewRow(values.Length)
{
    internal override IReadOnlyList<string>? DoubtsAt(int column) => rows[column]?.Doubts;

    internal override ViewRow? RowAt(int column) => rows[column];

    internal override ViewRow With(int[] columns) =>
        new JoinedRow(Array.ConvertAll(columns, column => values[column]), Array.ConvertAll(columns, column => rows[column]), hasNotes);

    private protected override object? ValueOf(int column) => values[column];

    private protected override IEnumerable<string> MakeSources() => Made.SelectMany(row => row.Sources);

    private protected override IEnumerable<string> MakeDoubts() => Made.SelectMany(row => row.Doubts);

    private protected override IEnumerable<string> MakeCredits() => Made.SelectMany(row => row.Credits);

    internal override IEnumerable<(int Order, string Text)> Notes => hasNotes ? Made.SelectMany(row => row.Notes) : [];

    private protected override string? MakeMark() =>
        values[0] is TimePeriod ? Made.Select(row => row.Mark).FirstOrDefault(mark => mark is not null) : null;

    private IEnumerable<ViewRow> Made => rows.OfType<ViewRow>();
}
