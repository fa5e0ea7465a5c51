namespace StateOfAi.Data;

/// <summary>
/// What each source must satisfy by itself: how it was read, and a license and identifiers in forms that others can follow.
/// </summary>
internal static class SourceRules
{
    internal static IEnumerable<Breach> Check(Source source) => [.. Reading(source), .. Identification(source), .. Series(source)];

    private static IEnumerable<Breach> Reading(Source source)
    {
        bool isRead = source.Reading is not SourceReading.NotRead;
        if (!isRead && (source.ReadFrom is not null || source.Accessed is not null))
            yield return new("reading", RuleId.ReadingFits, "a source that was not read has neither 'readFrom' nor 'accessed'");
        if (isRead && source.Accessed is null)
            yield return new("reading", RuleId.ReadingFits, "a source that was read says when: 'accessed'", "accessed");
        if (source.Reading is SourceReading.SecondHand && source.ReadFrom is null)
            yield return new("reading", RuleId.ReadingFits, "a source that was read at second hand says in what: 'readFrom'", "readFrom");
        if (source.ReadFrom is not null && source.ReadFrom == source.Address)
            yield return new("readFrom", RuleId.ReadingFits, "'readFrom' is the address of a copy, and this is that of the source itself");
    }

    private static IEnumerable<Breach> Identification(Source source)
    {
        if (source.Date is not null != source.DateBasis is not null)
            yield return new("dateBasis", RuleId.DateHasBasis, "a date and how it is known go together", "date");
        foreach ((string field,
            string? address) in (IEnumerable<(string, string?)>)[("address", source.Address), ("readFrom", source.ReadFrom)])
        {
            if (address is not null && !WebAddress.IsWellFormed(address))
                yield return new(field, RuleId.WellFormed, $"'{address}' is not an address on the web: {WebAddress.Expected}");
        }

        if (source.License is { } license && SpdxLicenses.Problem(license) is { } unlicensed)
            yield return new("license", RuleId.KnownLicense, unlicensed);
        if (source.Doi is { } doi && Identifiers.DoiProblem(doi) is { } noDoi)
            yield return new("doi", RuleId.WellFormed, noDoi);
        if (source.Arxiv is { } arxiv && Identifiers.ArxivProblem(arxiv) is { } noArxiv)
            yield return new("arxiv", RuleId.WellFormed, noArxiv);
    }

    private static IEnumerable<Breach> Series(Source source)
    {
        (string given, string missing) = source.SeriesPart is null ? ("seriesLength", "seriesPart") : ("seriesPart", "seriesLength");
        if (source.SeriesPart is not null != source.SeriesLength is not null)
        {
            yield return new(given, RuleId.SeriesPart, "a part and the length of its series go together", missing);
        }
        else if (source is { SeriesPart: { } part, SeriesLength: { } length } && (part < 1 || part > length))
        {
            string message = FormattableString.Invariant($"the parts of a series of {length} are 1 to {length}, found {part}");
            yield return new("seriesPart", RuleId.SeriesPart, message, "seriesLength");
        }
    }
}
