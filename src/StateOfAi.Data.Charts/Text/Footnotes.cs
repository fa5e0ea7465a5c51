namespace StateOfAi.Data.Charts;

/// <summary>The lines below a picture: what a reader must know, the doubts about its numbers, and their sources.</summary>
internal static class Footnotes
{
    private const int MostDoubts = 2, MostSources = 3;

    internal static IReadOnlyList<string> Of(IEnumerable<string> notes, ISourced from, ChartOptions options)
    {
        List<string> lines = [.. notes];
        if (Doubts([.. from.Doubts.Select(doubt => doubt.Text).Distinct()], options.Doubts) is { } doubts)
            lines.Add(doubts);
        if (Sources(from.Sources, options.Sources) is { } sources)
            lines.Add(sources);
        return lines;
    }

    private static string? Doubts(string[] doubts, FootnoteDetail detail) => doubts.Length == 0 || detail is FootnoteDetail.None ? null
        : detail is FootnoteDetail.Full ? "In doubt: " + string.Join(" ", doubts)
        : $"In doubt: {string.Join(" ", doubts.Take(MostDoubts).Select(FirstSentence))}" + (doubts.Length > MostDoubts
            ? FormattableString.Invariant($" And {doubts.Length - MostDoubts} more.")
            : "");

    /// <summary>The first sentence, without the address at its end, which nobody can follow from a picture.</summary>
    private static string FirstSentence(string doubt)
    {
        int end = doubt.IndexOf(". ", StringComparison.Ordinal), address = doubt.IndexOf(", http", StringComparison.Ordinal);
        string sentence = end < 0 ? doubt : doubt[..(end + 1)];
        return address > 0 && address < sentence.Length ? sentence[..address] + "." : sentence;
    }

    private static string? Sources(IReadOnlyList<Source> sources, FootnoteDetail detail)
    {
        if (sources.Count == 0 || detail is FootnoteDetail.None)
            return null;
        int shown = detail is FootnoteDetail.Full ? sources.Count : Math.Min(sources.Count, MostSources);
        string cited = new Citation(sources.Take(shown)).ToShortText();
        return $"Source: {cited}" + (shown < sources.Count ? FormattableString.Invariant($"; {sources.Count - shown} more") : "");
    }
}
