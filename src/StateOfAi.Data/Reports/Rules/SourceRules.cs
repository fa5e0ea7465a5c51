namespace StateOfAi.Data;

/// <summary>What each source must satisfy by itself: its license and identifiers have forms that others can follow.</summary>
internal static class SourceRules
{
    internal static IEnumerable<Breach> Check(Source source)
    {
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
}
