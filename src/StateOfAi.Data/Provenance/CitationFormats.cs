namespace StateOfAi.Data;

/// <summary>What the formats of citation managers share.</summary>
internal static class CitationFormats
{
    /// <summary>An address without the few signs that no address may hold and that would end it early.</summary>
    internal static string Link(string address) =>
        address.Replace(" ", "%20", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
