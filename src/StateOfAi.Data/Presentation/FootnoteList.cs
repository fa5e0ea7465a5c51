namespace StateOfAi.Data;

/// <summary>The lines below a table, each once, that rows refer to by number.</summary>
internal sealed class FootnoteList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[][] _ofRows;

    /// <param name="common">The lines that are listed even without rows.</param>
    /// <param name="rows">The lines of each row.</param>
    internal FootnoteList(IEnumerable<string> common, IEnumerable<IEnumerable<string>> rows)
    {
        foreach (string line in common)
            NumberOf(line);
        _ofRows = [.. rows.Select(lines => lines.Select(NumberOf).ToArray())];
        Lines = [.. _numbers.Keys];
    }

    /// <summary>All lines, in the order of their numbers.</summary>
    internal IReadOnlyList<string> Lines { get; }

    /// <summary>The numbers that a row refers to, from 1.</summary>
    internal IReadOnlyList<int> Of(int row) => _ofRows[row];

    private int NumberOf(string line)
    {
        _numbers.TryAdd(line, _numbers.Count + 1);
        return _numbers[line];
    }
}
