namespace StateOfAi.Data;

/// <summary>Footnotes below the rows shown.</summary>
/// <param name="lines">The footnotes, in order.</param>
/// <param name="mark">How the table refers to a footnote, by its number from 1.</param>
internal class ShownFootnotes(IReadOnlyList<string> lines, Func<int, string> mark)
{
    /// <summary>The footnotes, in order.</summary>
    internal IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>How the table refers to a footnote, by its number from 1.</summary>
    internal string Mark(int number) => mark(number);
}
