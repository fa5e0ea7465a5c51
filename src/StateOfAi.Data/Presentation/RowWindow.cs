using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The rows that a reader is shown of many, the first and the last with a gap between, and the sources of those rows.</summary>
internal sealed class RowWindow
{
    /// <summary>The heading of the column of citations; rows of facts have sources of their own.</summary>
    internal const string Citations = "Citations";

    private readonly int _rows;
    private readonly Dictionary<int, int> _numbers = [];

    /// <param name="view">The view.</param>
    /// <param name="maxRows">How many rows to show at most; <see langword="null"/> for all.</param>
    internal RowWindow(TableView view, int? maxRows)
    {
        if (maxRows is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(maxRows));
        _rows = view.Rows.Count;
        int shown = Math.Min(maxRows ?? int.MaxValue, _rows), tail = shown == _rows ? 0 : shown / 2;
        Head = [.. view.Rows.Take(shown - tail)];
        Tail = [.. view.Rows.Skip(_rows - tail)];
        TableRow[] rows = [.. Head, .. Tail];
        HasCitations = Array.Exists(rows, row => !row.SourceNumbers.SequenceEqual(rows[0].SourceNumbers));
        // Without rows, or where rows do not say, the sources are those of the whole.
        IEnumerable<int> numbers = rows.SelectMany(row => row.SourceNumbers).Distinct().Order();
        foreach (int number in Array.Exists(rows, row => row.SourceNumbers.Count > 0) ? numbers : Enumerable.Range(1, view.Sources.Count))
            _numbers.Add(number, _numbers.Count + 1);
        Sources = [.. _numbers.Keys.Select(number => view.Sources[number - 1])];
    }

    internal TableRow[] Head { get; }

    internal TableRow[] Tail { get; }

    /// <summary>What stands in the gap; <see langword="null"/> where all rows are shown.</summary>
    internal string? Gap => _rows - Head.Length - Tail.Length is > 0 and var hidden
        ? string.Create(CultureInfo.InvariantCulture, $"… {hidden:N0} of {_rows:N0} rows not shown …")
        : null;

    /// <summary>The citations of the rows shown, numbered from 1 in this order.</summary>
    internal IReadOnlyList<string> Sources { get; }

    /// <summary>Whether the rows rest on different sources, so that each must say on which.</summary>
    internal bool HasCitations { get; }

    /// <summary>The numbers of a row's sources.</summary>
    internal string CitationsOf(TableRow row) => string.Join(", ", row.SourceNumbers.Select(number => Text(_numbers[number])));

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
