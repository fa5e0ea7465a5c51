namespace StateOfAi.Data;

/// <summary>What a footnote concerns: some rows, or everything in some columns of a wide table.</summary>
/// <param name="Name">The words before it, such as <c>2026</c>; <see langword="null"/> if it concerns no column in particular.</param>
/// <param name="IsWhole">Whether it concerns all rows that have a value in these columns, so that rows need no marks.</param>
internal readonly record struct FootnoteScope(string? Name, bool IsWhole)
{
    // A longer list of columns is shown by the few that are missing.
    private const int MostMissing = 3;

    /// <param name="line">The footnote.</param>
    /// <param name="cells">
    /// The footnotes of each cell of a wide table; <see langword="null"/> if the cell has no value or the footnotes are those of the row.
    /// </param>
    /// <param name="columns">The columns that have values across.</param>
    /// <param name="names">The names of all columns.</param>
    /// <param name="isInAllRows">Whether each row refers to it.</param>
    internal static FootnoteScope Of(string line, string[]?[][] cells, int[] columns, string[] names, bool isInAllRows)
    {
        int[] concerned = Array.FindAll(columns, column => Array.Exists(cells, row => row[column]?.Contains(line) is true));
        if (concerned.Length == 0)
            return new(null, isInAllRows);
        bool isWhole = Array.TrueForAll(concerned, column => Array.TrueForAll(cells, row => row[column]?.Contains(line) is not false));
        return new(concerned.Length == columns.Length ? null : NameOf(concerned, [.. columns.Except(concerned)], names), isWhole);
    }

    private static string NameOf(int[] concerned, int[] others, string[] names) =>
        others.Length <= MostMissing && others.Length < concerned.Length
            ? $"All but {string.Join(", ", others.Select(column => names[column]))}"
            : string.Join(", ", concerned.Select(column => names[column]));
}
