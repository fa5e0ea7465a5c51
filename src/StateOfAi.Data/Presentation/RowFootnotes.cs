using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Footnotes that whole rows refer to. Those of all rows come first where they say so themselves.</summary>
internal sealed class RowFootnotes : ShownFootnotes
{
    private readonly int[][] _ofRows;

    private RowFootnotes(string[] lines, int[][] ofRows, bool areByRow, string mark)
        : base(lines, number => mark + number.ToString(CultureInfo.InvariantCulture)) => (_ofRows, AreByRow) = (ofRows, areByRow);

    /// <summary>Whether rows refer to different ones, so that each must say to which.</summary>
    internal bool AreByRow { get; }

    /// <param name="lines">The footnotes of the rows shown.</param>
    /// <param name="ofRows">The numbers, from 1, that each row refers to.</param>
    /// <param name="mark">What is written before a number.</param>
    /// <param name="saysAllOnce">Whether what all rows refer to says so itself, and not each row.</param>
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

    /// <summary>What a row refers to, by its place among the rows shown.</summary>
    internal string Of(int row) => string.Join(", ", _ofRows[row].Select(Mark));
}
