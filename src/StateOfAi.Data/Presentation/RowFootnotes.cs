using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Footnotes that rows refer to. Footnotes to all rows come first if they are marked as such.</summary>
internal sealed class RowFootnotes : ShownFootnotes
{
    private readonly int[][] _ofRows;

    private RowFootnotes(string[] lines, int[][] ofRows, bool areByRow, string mark)
        : base(lines, number => mark + number.ToString(CultureInfo.InvariantCulture)) => (_ofRows, AreByRow) = (ofRows, areByRow);

    /// <summary>Whether rows refer to different footnotes, so that each row needs marks.</summary>
    internal bool AreByRow { get; }

    /// <param name="lines">The footnotes of the rows shown.</param>
    /// <param name="ofRows">The numbers, from 1, that each row refers to.</param>
    /// <param name="mark">The prefix of the numbers.</param>
    /// <param name="saysAllOnce">Whether footnotes to all rows are marked as such, instead of in each row.</param>
    internal static RowFootnotes Of(IReadOnlyList<string> lines, IReadOnlyList<int>[] ofRows, string mark, bool saysAllOnce = false)
    {
        bool areByRow = Array.Exists(ofRows, row => !row.SequenceEqual(ofRows[0]));
        int[] all = [.. Enumerable.Range(1, lines.Count)];
        int[] ofAll = areByRow && saysAllOnce ? [.. all.Where(number => Array.TrueForAll(ofRows, row => row.Contains(number)))] : [];
        int[] order = [.. ofAll, .. all.Except(ofAll)];
        return new(
            [.. order.Select(number => (ofAll.Contains(number) ? "All rows: " : "") + lines[number - 1])],
            [.. ofRows.Select(row => row.Except(ofAll).Select(number => Array.IndexOf(order, number) + 1).ToArray())],
            areByRow, mark);
    }

    /// <summary>The marks of a row, by its index among the rows shown.</summary>
    internal string Of(int row) => string.Join(", ", _ofRows[row].Select(Mark));
}
