namespace StateOfAi.Data;

/// <summary>What the formats of citation managers share.</summary>
internal static class CitationFormats
{
    /// <summary>An address without the few signs that no address may hold and that would end it early.</summary>
    internal static string Link(string address) => string.Concat(address.Select(sign =>
        sign is ' ' or '{' or '}' or '\\' || char.IsControl(sign) ? Uri.HexEscape(sign) : sign.ToString()));

    /// <summary>The names of the authors that have one.</summary>
    internal static string[] Names(Source source) => [.. source.Authors.Select(OneLine.Words).Where(name => name.Length > 0)];

    /// <summary>The title; in brackets, as styles have it for what bears no title, our label where it is not known.</summary>
    internal static string Title(Source source) => source.Title ?? $"[{source.Label}]";

    /// <summary>
    /// The place in the source, and that its title is only a reading of its address; empty where there is nothing to say.
    /// </summary>
    internal static string Note(Source source, string place)
    {
        string reading = source.TitleBasis is TitleBasis.UrlSlug ? "title read from the address" : "";
        return place.Length > 0 && reading.Length > 0 ? $"{place}; {reading}" : place + reading;
    }
}
