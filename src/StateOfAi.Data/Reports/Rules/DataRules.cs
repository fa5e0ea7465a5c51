namespace StateOfAi.Data;

/// <summary>The rules for each row beyond the format of its fields.</summary>
internal static class DataRules
{
    /// <summary>The rules that a row breaks on its own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="wayOut">What to do if the row has no source.</param>
    internal static IEnumerable<Breach> Check(Row row, string wayOut = "a row must name facts, sources or both")
    {
        switch (row)
        {
            case Fact { Sources.Count: 0 }:
                yield return new("", RuleId.HasSource, $"the fact {row.Id} must name a source");
                break;
            case GrowthClaim { HasFigures: false }:
                yield return new("", RuleId.ObservedReference, "'from' and 'to' must refer to rows with one figure and one period");
                break;
        }

        if (StatusDates.Problem(row) is { } undated)
            yield return new("", RuleId.StatusHasDate, undated);
        if (ReportLinks.Problem(row) is { } unlinked)
            yield return new("reportRow", RuleId.LinksToReport, unlinked);
        if (row is not (Source or Conflict or Measure or Correction) && row.Provenance.IsEmpty)
            yield return new("", RuleId.HasSource, wayOut);
        foreach (Breach breach in ByType(row))
            yield return breach;
    }

    /// <summary>What does not match the rows that a row's formula uses, by field. Only if all rows could be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFaulty">Whether a row already has a finding; what is computed from it is not reported as well.</param>
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
            BenchmarkScore score => ModelRules.Check(score),
            ApiPrice price => ModelRules.Check(price),
            Paper { ArxivId: { } arxiv } when Identifiers.ArxivProblem(arxiv) is { } problem =>
                [new("arxivId", RuleId.WellFormed, problem)],
            _ => [],
        },
    ];
}
