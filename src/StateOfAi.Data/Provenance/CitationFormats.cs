namespace StateOfAi.Data;

/// <summary>What the forms of a citation share.</summary>
internal static class CitationFormats
{
    internal const string SecondHand = "read at second hand";

    /// <summary>An address without the few signs that no address may hold and that would end it early.</summary>
    internal static string Link(string address) => string.Concat(address.Select(sign =>
        sign is ' ' or '{' or '}' or '\\' || char.IsControl(sign) ? Uri.HexEscape(sign) : sign.ToString()));

    /// <summary>The authors that have a name; a filing without any is by its publisher: a company files in its own name.</summary>
    internal static IReadOnlyList<Author> Authors(Source source)
    {
        IReadOnlyList<Author> authors = source.Authors.Count == 0 && source.Kind is SourceKind.Filing
            ? [new Author { Name = source.Publisher }]
            : source.Authors;
        return [.. authors.Where(author => author.Whole.Length > 0)];
    }

    /// <summary>
    /// The title; where it is not known, our label in brackets, as styles have it for what bears no title, without the publisher, who is
    /// named beside it.
    /// </summary>
    internal static string Title(Source source)
    {
        if (source.Title is { } title)
            return title;
        string publisher = source.Publisher + ", ";
        return $"[{(source.Label.StartsWith(publisher, StringComparison.Ordinal) ? source.Label[publisher.Length..] : source.Label)}]";
    }

    /// <summary>
    /// The place in the source, that its title is only a reading of its address, and in what it was read; empty where there is nothing to
    /// say.
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
                SourceReading.SecondHand => copy.Length > 0 ? $"{SecondHand}, in {copy}" : SecondHand,
                SourceReading.FirstHand when copy.Length > 0 => $"read in the copy {copy}",
                _ => null,
            },
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
