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
                yield return new("", RuleId.HasSource, $"the fact {row.Id} names no source");
                break;
            case GrowthClaim { HasFigures: false }:
                yield return new("", RuleId.ObservedReference, "'from' and 'to' name rows that are one figure of one period");
                break;
        }

        if (StatusDates.Problem(row) is { } undated)
            yield return new("", RuleId.StatusHasDate, undated);
        if (ReportLinks.Problem(row) is { } unlinked)
            yield return new("reportRow", RuleId.LinksToReport, unlinked);
        if (row is not (Source or Conflict or Measure or Correction) && row.Provenance.IsEmpty)
            yield return new("", RuleId.HasSource, "a row names facts, or sources, or both");
        foreach (Breach breach in ByType(row))
            yield return breach;
    }

    /// <summary>What of a row does not fit the rows that it computes with, by field. Only where all rows could be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFaulty">Whether something is wrong with a row already; what is computed with it is not reported as well.</param>
    internal static IEnumerable<(string Field, string Rule, string Message)> CheckFormulas(Row row, Func<Row, bool> isFaulty) =>
        row is Claim claim && !isFaulty(claim) && !claim.Rows.Any(isFaulty) && !(claim.StatedIn is { } stated && isFaulty(stated))
            ? claim.Problems()
            : [];

    private static IEnumerable<Breach> ByType(Row row) =>
    [
        .. DateOrder.Check(row),
        .. StatusDates.Problem(row) is null ? PeriodDates.Check(row) : [],
        .. WholeNumbers.Check(row),
        .. UnitOfMeasure.Check(row),
        .. row switch
        {
            Source source => SourceRules.Check(source),
            Erratum erratum => ErratumRules.Check(erratum),
            Conflict conflict => ConflictRules.Check(conflict),
            CapitalExpenditure capex => CapexRules.Check(capex),
            Paper { ArxivId: { } arxiv } when Identifiers.ArxivProblem(arxiv) is { } problem =>
                [new("arxivId", RuleId.WellFormed, problem)],
            _ => [],
        },
    ];
}
