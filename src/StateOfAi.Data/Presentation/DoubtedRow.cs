namespace StateOfAi.Data;

/// <summary>A row with a further doubt.</summary>
internal sealed class DoubtedRow(ViewRow row, string doubt) : ViewRow(row.Values.Length)
{
    internal override IEnumerable<(int Order, string Text)> Notes => row.Notes;

    private protected override object? ValueOf(int column) => row[column];

    private protected override IEnumerable<string> MakeSources() => row.Sources;

    private protected override IEnumerable<string> MakeDoubts() => [doubt, .. row.Doubts];

    private protected override IEnumerable<string> MakeCredits() => row.Credits;

    private protected override string? MakeMark() => row.Mark;
}
