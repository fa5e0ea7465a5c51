namespace StateOfAi.Data;

/// <summary>Checks net and gross capital expenditure: two figures with two definitions, one at most the other.</summary>
internal static class CapexRules
{
    internal static IEnumerable<Breach> Check(CapitalExpenditure row)
    {
        if (row.StatedGross is not { } gross)
            yield break;
        if (row.Definition is not CapexDefinition.NetPurchases && gross != row.Value)
            yield return new("gross", RuleId.OneDefinition, "the value is already gross; omit 'gross'", "definition");
        // Proceeds are never negative, so net is at most gross; this catches an error by a factor of 1,000 in either.
        if (gross.Unit == row.Value.Unit && row.Value.CompareWith(gross) > 0)
            yield return new("gross", RuleId.NetWithinGross, $"net purchases of {row.Value} exceed gross purchases of {gross}",
                "value");
    }

    /// <summary>The positions of rows whose definition differs from that of most rows of the company, with a message.</summary>
    internal static IEnumerable<(int Place, string Message)> CheckTable(ITable table) =>
        from one in table.Rows.Select((row, place) => (Row: row as CapitalExpenditure, Place: place))
        where one.Row is not null
        group (one.Row, one.Place) by one.Row.Organization into company
        let usual = company.GroupBy(one => one.Row.Definition).MaxBy(rows => rows.Count())!.Key
        from other in company
        where other.Row.Definition != usual
        select (other.Place, $"the definition is {other.Row.Definition}, but {usual} in other rows of {company.Key.Name}; "
            + "all rows of a company form one series and must have the same definition");
}
