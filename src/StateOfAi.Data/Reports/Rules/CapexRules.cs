namespace StateOfAi.Data;

/// <summary>Capital expenditure net of proceeds and gross: two figures by two definitions, one within the other.</summary>
internal static class CapexRules
{
    internal static IEnumerable<Breach> Check(CapitalExpenditure row)
    {
        if (row.StatedGross is not { } gross)
            yield break;
        if (row.Definition is not CapexDefinition.NetPurchases && gross != row.Value)
            yield return new("gross", RuleId.OneDefinition, "the value is gross itself, so no other figure is", "definition");
        // What came in is not negative, so that net is at most gross; this finds a slip by a thousand in either.
        if (gross.Unit == row.Value.Unit && row.Value.CompareWith(gross) > 0)
            yield return new("gross", RuleId.NetWithinGross, $"net purchases of {row.Value} are more than the gross ones of {gross}",
                "value");
    }

    /// <summary>The places of rows whose definition is not that of most rows of the company, and why.</summary>
    internal static IEnumerable<(int Place, string Message)> CheckTable(ITable table) =>
        from one in table.Rows.Select((row, place) => (Row: row as CapitalExpenditure, Place: place))
        where one.Row is not null
        group (one.Row, one.Place) by one.Row.Organization into company
        let usual = company.GroupBy(one => one.Row.Definition).MaxBy(rows => rows.Count())!.Key
        from other in company
        where other.Row.Definition != usual
        select (other.Place, $"the definition is {other.Row.Definition}, and that of other rows of {company.Key.Name} {usual}; "
            + "the rows of a company are one series, of one definition");
}
