namespace StateOfAi.Data;

/// <summary>Rows that would be one series have one definition: a figure by another definition stands in a field of its own.</summary>
internal static class DefinitionCheck
{
    /// <summary>The places of rows whose definition is not that of most rows of the company, and why.</summary>
    internal static IEnumerable<(int Place, string Message)> Of(ITable table) =>
        from one in table.Rows.Select((row, place) => (Row: row as CapitalExpenditure, Place: place))
        where one.Row is not null
        group (one.Row, one.Place) by one.Row.Organization into company
        let usual = company.GroupBy(one => one.Row.Definition).MaxBy(rows => rows.Count())!.Key
        from other in company
        where other.Row.Definition != usual
        select (other.Place, $"the definition is {other.Row.Definition}, and that of other rows of {company.Key.Name} {usual}; the rows of a company are one series, of one definition");
}
