namespace StateOfAi.Data.Charts;

/// <summary>The lines below a picture: what a reader must know, the doubts about its numbers, their sources, and the attribution.</summary>
internal static class Footnotes
{
    private const int MostDoubts = 2;

    internal static IReadOnlyList<string> Of(IEnumerable<string> notes, ISourced from, ChartOptions options)
    {
        List<string> lines = [.. notes];
        if (Doubts(from.Doubts, options) is { } doubts)
            lines.Add(doubts);
        if (Sources(from.Sources, options.Sources) is { } sources)
            lines.Add(sources);
        if (options.Sources is not FootnoteDetail.None && from.Credits() is { Count: > 0 } credits)
            lines.Add($"Credit: {string.Join("; ", credits)}.");
        return lines;
    }

    private static string? Doubts(IReadOnlyList<Doubt> doubts, ChartOptions options)
    {
        if (options.Doubts is FootnoteDetail.None)
            return null;
        bool isBrief = options.Doubts is FootnoteDetail.Brief;
        // The line of the sources says which are secondary.
        string[] texts = [.. doubts
            .Where(doubt => !isBrief || doubt.Kind is not DoubtKind.SecondHand || options.Sources is FootnoteDetail.None)
            .GroupBy(doubt => isBrief ? FirstSentence(doubt.Text) : doubt.Text)
            .Select(same => same.Key.TrimEnd('.') + About([.. same]) + ".")];
        return texts.Length == 0 ? null : isBrief && texts.Length > MostDoubts
            ? FormattableString.Invariant($"In doubt: {string.Join(" ", texts.Take(MostDoubts))} And {texts.Length - MostDoubts} more.")
            : $"In doubt: {string.Join(" ", texts)}";
    }

    /// <summary>What a doubt is about: the name of a row, or the number of rows.</summary>
    private static string About(Doubt[] same) => same.Select(doubt => doubt.Row).OfType<Row>().Distinct().ToArray() switch
    {
        [] => "",
        [var row] => $" ({row.Label})",
        var rows => FormattableString.Invariant($" ({rows.Length:N0} figures)"),
    };

    /// <summary>The first sentence, without the address at its end, which nobody can follow from a picture.</summary>
    private static string FirstSentence(string doubt)
    {
        int end = doubt.IndexOf(". ", StringComparison.Ordinal), address = doubt.IndexOf(", http", StringComparison.Ordinal);
        string sentence = end < 0 ? doubt : doubt[..(end + 1)];
        return address > 0 && address < sentence.Length ? sentence[..address] + "." : sentence;
    }

    private static string? Sources(IReadOnlyList<Source> sources, FootnoteDetail detail) =>
        sources.Count == 0 || detail is FootnoteDetail.None ? null
        : $"Source: {(detail is FootnoteDetail.Full ? new Citation(sources).ToString() : new Citation(sources).ToShortText())}";
}
