namespace StateOfAi.Data;

/// <summary>
/// The rules for a source on its own: how it was read, and well-formed license and identifiers.
/// </summary>
internal static class SourceRules
{
    internal static IEnumerable<Breach> Check(Source source) => [.. Reading(source), .. Identification(source), .. Series(source)];

    private static IEnumerable<Breach> Reading(Source source)
    {
        bool isRead = source.Reading is not SourceReading.NotRead;
        if (!isRead && (source.ReadFrom is not null || source.Accessed is not null))
            yield return new("reading", RuleId.ReadingFits, "a source that was not read cannot have 'readFrom' or 'accessed'");
        if (isRead && source.Accessed is null)
            yield return new("reading", RuleId.ReadingFits, "a source that was read must say when, in 'accessed'", "accessed");
        if (source.Reading is SourceReading.SecondHand && source.ReadFrom is null && source.Note is null)
            yield return new("reading", RuleId.ReadingFits,
                "a source read in another one must say where, in 'readFrom', or in 'note' if that has no address", "readFrom");
        if (source.ReadFrom is not null && source.ReadFrom == source.Address)
            yield return new("readFrom", RuleId.ReadingFits, "'readFrom' must be the address of a copy, not of the source itself");
    }

    private static IEnumerable<Breach> Identification(Source source)
    {
        if (source.Date is not null != source.DateBasis is not null)
            yield return new("dateBasis", RuleId.DateHasBasis, "'date' and 'dateBasis' must be given together", "date");
        foreach ((string field,
            string? address) in (IEnumerable<(string, string?)>)[("address", source.Address), ("readFrom", source.ReadFrom)])
        {
            if (address is not null && !WebAddress.IsWellFormed(address))
                yield return new(field, RuleId.WellFormed, $"'{address}' is not a web address: {WebAddress.Expected}");
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
            yield return new(given, RuleId.SeriesPart, "'seriesPart' and 'seriesLength' must be given together", missing);
        }
        else if (source is { SeriesPart: { } part, SeriesLength: { } length } && (part < 1 || part > length))
        {
            string message = FormattableString.Invariant($"the part of a series of {length} must be between 1 and {length}, found {part}");
            yield return new("seriesPart", RuleId.SeriesPart, message, "seriesLength");
        }
    }
}
