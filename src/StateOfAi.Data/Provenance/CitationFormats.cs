namespace StateOfAi.Data;

/// <summary>What all citation formats share.</summary>
internal static class CitationFormats
{
    internal const string SecondHand = "from a secondary source";

    /// <summary>An address without the few characters that would end it early; no valid address has them.</summary>
    internal static string Link(string address) => string.Concat(address.Select(sign =>
        sign is ' ' or '{' or '}' or '\\' || char.IsControl(sign) ? Uri.HexEscape(sign) : sign.ToString()));

    /// <summary>The named authors; a filing without any is by its publisher, because a company files in its own name.</summary>
    internal static IReadOnlyList<Author> Authors(Source source)
    {
        IReadOnlyList<Author> authors = source.Authors.Count == 0 && source.Kind is SourceKind.Filing
            ? [new Author { Name = source.Publisher }]
            : source.Authors;
        return [.. authors.Where(author => author.Whole.Length > 0)];
    }

    /// <summary>
    /// The title or, if it is unknown, our label in brackets, as citation styles require for untitled works. The label omits the publisher,
    /// which is cited next to it.
    /// </summary>
    internal static string Title(Source source)
    {
        if (source.Title is { } title)
            return title;
        string publisher = source.Publisher + ", ";
        return $"[{(source.Label.StartsWith(publisher, StringComparison.Ordinal) ? source.Label[publisher.Length..] : source.Label)}]";
    }

    /// <summary>
    /// The place in the source, whether the title was only inferred from the address, and where the source was read; empty if none applies.
    /// </summary>
    internal static string Note(Source source, string place)
    {
        string copy = source.ReadFrom is { } link ? Link(link) : "";
        string?[] parts =
        [
            place.Length > 0 ? place : null,
            source.TitleBasis is TitleBasis.UrlSlug ? "title read from the address" : null,
            source.Reading switch
            {
                SourceReading.SecondHand => copy.Length > 0 ? $"{SecondHand}, {copy}" : SecondHand,
                SourceReading.FirstHand when copy.Length > 0 => $"read in the copy {copy}",
                _ => null,
            },
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
