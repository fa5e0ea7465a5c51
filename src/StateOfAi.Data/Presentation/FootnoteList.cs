namespace StateOfAi.Data;

/// <summary>Lines below a table, each once, that rows refer to by number.</summary>
internal sealed class FootnoteList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[] _common;

    /// <param name="common">The lines that every row refers to.</param>
    internal FootnoteList(IEnumerable<string> common) => _common = [.. NumbersOf(common)];

    internal IReadOnlyList<string> Lines => [.. _numbers.Keys];

    /// <summary>Adds the lines of a row, and gives the numbers of all that it refers to, from 1.</summary>
    internal IReadOnlyList<int> Add(IEnumerable<string> lines)
    {
        List<int> numbers = NumbersOf(lines);
        return numbers.Count == 0 ? _common : [.. _common, .. numbers];
    }

    private List<int> NumbersOf(IEnumerable<string> lines)
    {
        var numbers = new List<int>();
        foreach (string line in lines)
        {
            int number = NumberOf(line);
            if (!numbers.Contains(number) && !(_common ?? []).Contains(number))
                numbers.Add(number);
        }

        return numbers;
    }

    private int NumberOf(string line)
    {
        _numbers.TryAdd(line, _numbers.Count + 1);
        return _numbers[line];
    }
}
