namespace StateOfAi.Data;

/// <summary>Values of several rows as one row, with the sources and doubts of all of them.</summary>
internal sealed class JoinedRow(object?[] values, ViewRow[] rows, bool hasNotes = true) : ViewRow(values.Length)
{
    private protected override object? ValueOf(int column) => values[column];

    private protected override IEnumerable<string> MakeSources() => rows.SelectMany(row => row.Sources);

    private protected override IEnumerable<string> MakeDoubts() => rows.SelectMany(row => row.Doubts);

    private protected override IEnumerable<string> MakeCredits() => rows.SelectMany(row => row.Credits);

    internal override IEnumerable<(int Order, string Text)> Notes => hasNotes ? rows.SelectMany(row => row.Notes) : [];

    private protected override string? MakeMark() =>
        values[0] is TimePeriod ? rows.Select(row => row.Mark).FirstOrDefault(mark => mark is not null) : null;
}
