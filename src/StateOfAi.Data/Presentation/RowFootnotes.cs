using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Footnotes that rows refer to. Footnotes to all rows come first if they are marked as such.</summary>
internal sealed class RowFootnotes : ShownFootnotes
{
    private readonly int[][] _ofRows;

    private RowFootnotes(IReadOnlyList<string> lines, int[][] ofRows, bool areByRow, Func<int, string> mark)
        : base(lines, mark) => (_ofRows, AreByRow) = (ofRows, areByRow);

    /// <summary>Whether rows refer to different footnotes, so that each row needs marks.</summary>
    internal bool AreByRow { get; }

    /// <param name="lines">The footnotes of the rows shown.</param>
    /// <param name="ofRows">The numbers, from 1, that each row refers to.</param>
    /// <param name="mark">The prefix of the numbers.</param>
    internal static RowFootnotes Of(IReadOnlyList<string> lines, IReadOnlyList<int>[] ofRows, string mark) =>
        new(lines, [.. ofRows.Select(row => row.ToArray())], Array.Exists(ofRows, row => !row.SequenceEqual(ofRows[0])), Marks(mark));

    /// <param name="lines">The footnotes of the rows shown.</param>
    /// <param name="ofRows">The numbers, from 1, that each row refers to.</param>
    /// <param name="mark">The prefix of the numbers.</param>
    /// <param name="scopes">What each footnote concerns; it says so itself instead of in each row where it can.</param>
    internal static RowFootnotes Of(IReadOnlyList<string> lines, IReadOnlyList<int>[] ofRows, string mark, FootnoteScope[] scopes)
    {
        int[] all = [.. Enumerable.Range(1, lines.Count)], whole = Array.FindAll(all, number => scopes[number - 1].IsWhole);
        bool areByRow = whole.Length < all.Length, differ = areByRow || Array.Exists(scopes, scope => scope.Name is not null);
        int[] order = [.. whole, .. all.Except(whole)];
        return new(
            [.. order.Select(number => Scope(scopes[number - 1]) + lines[number - 1])],
            [.. ofRows.Select(row => row.Except(whole).Select(number => Array.IndexOf(order, number) + 1).ToArray())],
            areByRow, Marks(mark));

        string Scope(FootnoteScope scope) => scope.Name is { } name ? name + ": " : differ && scope.IsWhole ? "All rows: " : "";
    }

    /// <summary>The same footnotes with other numbers, such as those of a whole page.</summary>
    internal RowFootnotes Numbered(Func<string, int> numberOf) =>
        new(Lines, _ofRows, AreByRow, number => numberOf(Lines[number - 1]).ToString(CultureInfo.InvariantCulture));

    /// <summary>The marks of a row, by its index among the rows shown.</summary>
    internal string Of(int row) => string.Join(", ", _ofRows[row].Select(Mark));

    private static Func<int, string> Marks(string prefix) => number => prefix + number.ToString(CultureInfo.InvariantCulture);
}
