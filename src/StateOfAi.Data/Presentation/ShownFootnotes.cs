namespace StateOfAi.Data;

/// <summary>The footnotes below the rows shown.</summary>
/// <param name="lines">The footnotes, in order.</param>
/// <param name="mark">The mark of a footnote, by its number from 1.</param>
internal class ShownFootnotes(IReadOnlyList<string> lines, Func<int, string> mark)
{
    /// <summary>The footnotes, in order.</summary>
    internal IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>The mark of a footnote, by its number from 1.</summary>
    internal string Mark(int number) => mark(number);
}
