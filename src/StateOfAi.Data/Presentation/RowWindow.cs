using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The rows that a reader is shown of many, the first and the last with a gap between, and the sources and doubts of those rows.
/// </summary>
internal sealed class RowWindow
{
    /// <summary>The headings of the columns that refer to footnotes; rows of facts have a column of sources of their own.</summary>
    internal const string Citations = "Citations", DoubtsHeading = "Doubts";

    private readonly int _rows;

    /// <param name="view">The view.</param>
    /// <param name="maxRows">How many rows to show at most; <see langword="null"/> for all.</param>
    /// <param name="sources">How much of the sources to show.</param>
    internal RowWindow(TableView view, int? maxRows, SourceDetail sources)
    {
        if (maxRows is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(maxRows));
        _rows = view.Rows.Count;
        int shown = Math.Min(maxRows ?? int.MaxValue, _rows), tail = shown == _rows ? 0 : shown / 2;
        Head = [.. view.Rows.Take(shown - tail)];
        Tail = [.. view.Rows.Skip(_rows - tail)];
        TableRow[] rows = [.. Head, .. Tail];
        Sources = new(view, rows, sources);
        Doubts = new(view.Doubts, "D", row => row.DoubtNumbers, rows, saysAllOnce: true);
    }

    internal TableRow[] Head { get; }

    internal TableRow[] Tail { get; }

    /// <summary>What stands in the gap; <see langword="null"/> where all rows are shown.</summary>
    internal string? Gap => _rows - Head.Length - Tail.Length is > 0 and var hidden
        ? string.Create(CultureInfo.InvariantCulture, $"… {hidden:N0} of {_rows:N0} rows not shown …")
        : null;

    /// <summary>The citations of the rows shown.</summary>
    internal ShownSources Sources { get; }

    /// <summary>The doubts about the rows shown.</summary>
    internal ShownFootnotes Doubts { get; }

    /// <summary>The headings of the columns that refer to footnotes; such a column is shown where rows differ in it.</summary>
    internal string[] Headings => [.. Sources.AreByRow ? [Citations] : Array.Empty<string>(),
        .. Doubts.AreByRow ? [DoubtsHeading] : Array.Empty<string>()];

    /// <summary>What a row refers to, in the order of <see cref="Headings"/>.</summary>
    internal string[] MarksOf(TableRow row) =>
        [.. Sources.AreByRow ? [Sources.All.Of(row)] : Array.Empty<string>(),
            .. Doubts.AreByRow ? [Doubts.Of(row)] : Array.Empty<string>()];
}
