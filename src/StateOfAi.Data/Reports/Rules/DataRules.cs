namespace StateOfAi.Data;

/// <summary>What each row must satisfy beyond the form of its fields.</summary>
internal static class DataRules
{
    /// <summary>The rules that a row breaks by itself.</summary>
    internal static IEnumerable<Breach> Check(Row row)
    {
        switch (row)
        {
            case Fact { Sources.Count: 0 }:
                yield return new("", "has-source", $"the fact {row.Id} names no source");
                break;
            case Conflict conflict when !conflict.PartIds.Any():
                yield return new("", "has-parts", "a conflict names the facts or rows that take part");
                break;
            case Erratum { RestsOnUnreadSources: true }:
                yield return new("evidence", "has-evidence", "no source in 'evidence' was read: name one with a 'reading', or say on what else it rests");
                break;
            case GrowthClaim { HasFigures: false }:
                yield return new("", "observed-reference", "'from' and 'to' name rows that are one figure of one period");
                break;
        }

        if (StatusDates.Problem(row) is { } undated)
            yield return new("", "status-has-date", undated);
        if (ReportLinks.Problem(row) is { } unlinked)
            yield return new("reportRow", "links-to-report", unlinked);
        if (row is not (Source or Conflict) && row.Provenance.IsEmpty)
            yield return new("", "has-source", "a row names facts, or sources, or both");
        foreach (Breach breach in ByType(row))
            yield return breach;
    }

    /// <summary>What of a row does not fit the rows that it computes with, by field. Only where all rows could be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFaulty">Whether something is wrong with a row already; what is computed with it is not reported as well.</param>
    internal static IEnumerable<(string Field, string Rule, string Message)> CheckFormulas(Row row, Func<Row, bool> isFaulty) =>
        row is Claim claim && !isFaulty(claim) && !claim.Rows.Any(isFaulty) && !(claim.StatedIn is { } stated && isFaulty(stated)) ? claim.Problems() : [];

    private static IEnumerable<Breach> ByType(Row row) =>
    [
        .. DateOrder.Check(row),
        .. StatusDates.Problem(row) is null ? PeriodDates.Check(row) : [],
        .. WholeNumbers.Check(row),
        .. row switch
        {
            Source source => SourceRules.Check(source),
            Paper { ArxivId: { } arxiv } when Identifiers.ArxivProblem(arxiv) is { } problem => [new("arxivId", "well-formed", problem)],
            Study { Doi: { } doi } when Identifiers.DoiProblem(doi) is { } problem => [new("doi", "well-formed", problem)],
            _ => [],
        },
    ];
}
