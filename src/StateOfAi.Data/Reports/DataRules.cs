namespace StateOfAi.Data;

/// <summary>What must hold of single rows beyond the form of their fields.</summary>
internal static class DataRules
{
    /// <summary>What of a row breaks a rule that any other row could be read without.</summary>
    internal static IEnumerable<(string Rule, string Message)> Check(Row row)
    {
        switch (row)
        {
            case Fact { Sources.Count: 0 }:
                yield return ("has-source", $"the fact {row.Id} names no source");
                break;
            case Conflict conflict when !conflict.PartIds.Any():
                yield return ("has-parts", "a conflict names the facts or rows that take part");
                break;
            case Erratum { RestsOnUnreadSources: true }:
                yield return ("has-evidence", "no source in 'evidence' was read: name one with a 'reading', or say on what else it rests");
                break;
            case Acquisition { Announced: { } announced, Completed: { } completed } when completed.IsSurelyBefore(announced):
                yield return ("dates-in-order", $"completed {completed}, before it was announced {announced}");
                break;
            case GrowthClaim { HasFigures: false }:
                yield return ("observed-reference", "'from' and 'to' name rows that are one figure of one period");
                break;
        }

        if (StatusDates.Problem(row) is { } undated)
            yield return ("status-has-date", undated);
        if (ReportLinks.Problem(row) is { } unlinked)
            yield return ("links-to-report", unlinked);
        if (row is not (Source or Conflict) && row.Provenance.IsEmpty)
            yield return ("has-source", "a row names facts, or sources, or both");
    }

    /// <summary>What of a row does not fit the rows that it computes with, by field. Only where all rows could be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFaulty">Whether something is wrong with a row already; what is computed with it is not told as well.</param>
    internal static IEnumerable<(string Field, string Rule, string Message)> CheckFormulas(Row row, Func<Row, bool> isFaulty) =>
        row is Claim claim && !isFaulty(claim) && !claim.Rows.Any(isFaulty) && !(claim.StatedIn is { } stated && isFaulty(stated)) ? claim.Problems() : [];
}
