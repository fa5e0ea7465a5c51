using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Those of a table's footnotes that the rows shown refer to, numbered anew from 1.</summary>
internal sealed class ShownFootnotes
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly string _mark;
    private readonly Func<TableRow, IReadOnlyList<int>> _of;
    private readonly int[] _ofAll;

    /// <param name="lines">All footnotes.</param>
    /// <param name="mark">What stands before a number.</param>
    /// <param name="of">The numbers that a row refers to.</param>
    /// <param name="rows">The rows shown.</param>
    /// <param name="saysAllOnce">Whether what all rows refer to says so itself, and not each row.</param>
    internal ShownFootnotes(IReadOnlyList<string> lines, string mark, Func<TableRow, IReadOnlyList<int>> of, TableRow[] rows,
        bool saysAllOnce = false)
    {
        (_mark, _of) = (mark, of);
        AreByRow = Array.Exists(rows, row => !of(row).SequenceEqual(of(rows[0])));
        // Without rows, or where rows do not say, the footnotes are those of the whole.
        IEnumerable<int> shown = Array.Exists(rows, row => of(row).Count > 0) ? rows.SelectMany(of).Distinct().Order()
            : rows.Length == 0 ? Enumerable.Range(1, lines.Count)
            : [];
        _ofAll = AreByRow && saysAllOnce ? [.. shown.Where(number => Array.TrueForAll(rows, row => of(row).Contains(number)))] : [];
        foreach (int number in _ofAll.Concat(shown.Except(_ofAll)))
            _numbers.Add(number, _numbers.Count + 1);
        Lines = [.. _numbers.Keys.Select(number => (_ofAll.Contains(number) ? "All rows: " : "") + lines[number - 1])];
    }

    /// <summary>The footnotes, in order.</summary>
    internal IReadOnlyList<string> Lines { get; }

    /// <summary>Whether rows refer to different ones, so that each must say to which.</summary>
    internal bool AreByRow { get; }

    /// <summary>What a row refers to.</summary>
    internal string Of(TableRow row) => string.Join(", ", _of(row).Except(_ofAll).Select(number => Mark(_numbers[number])));

    /// <summary>How rows refer to a footnote, by its number from 1.</summary>
    internal string Mark(int number) => _mark + number.ToString(CultureInfo.InvariantCulture);
}
