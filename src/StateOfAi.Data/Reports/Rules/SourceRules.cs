using System.Buffers;

namespace StateOfAi.Data;

/// <summary>What must hold of a source by itself: its address, license and numbers are of the forms that others can follow.</summary>
internal static class SourceRules
{
    // What RFC 3986 keeps out of addresses and what breaks out of the markup around them; the rest stays as the page gave it.
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create("<>\"\\^`{|} ");

    internal static IEnumerable<Breach> Check(Source source)
    {
        if (source.Address is { } address && AddressProblem(address) is { } problem)
            yield return new("address", "well-formed", problem);
        if (source.License is { } license && SpdxLicenses.Problem(license) is { } unlicensed)
            yield return new("license", "known-license", unlicensed);
        if (source.Doi is { } doi && Identifiers.DoiProblem(doi) is { } noDoi)
            yield return new("doi", "well-formed", noDoi);
        if (source.Arxiv is { } arxiv && Identifiers.ArxivProblem(arxiv) is { } noArxiv)
            yield return new("arxiv", "well-formed", noArxiv);
        (string given, string missing) = source.SeriesPart is null ? ("seriesLength", "seriesPart") : ("seriesPart", "seriesLength");
        if (source.SeriesPart is not null != source.SeriesLength is not null)
            yield return new(given, "series-part", "a part and the length of its series go together", missing);
        else if (source is { SeriesPart: { } part, SeriesLength: { } length } && (part < 1 || part > length))
            yield return new("seriesPart", "series-part", FormattableString.Invariant($"the parts of a series of {length} are 1 to {length}, found {part}"), "seriesLength");
    }

    private static string? AddressProblem(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0
            || !(address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
            return $"'{address}' is not an address on the web; expected one that begins with https:// or http://";
        // A browser's fragment that quotes the page may hold blanks as they were copied.
        int fragment = address.IndexOf('#', StringComparison.Ordinal);
        string quotable = fragment < 0 ? address : address[..fragment] + address[fragment..].Replace(" ", "", StringComparison.Ordinal);
        int at = quotable.AsSpan().IndexOfAny(NotInAddresses);
        return at < 0 ? null : $"'{address}' holds '{quotable[at]}', which an address has only as {Uri.HexEscape(quotable[at])}";
    }
}
