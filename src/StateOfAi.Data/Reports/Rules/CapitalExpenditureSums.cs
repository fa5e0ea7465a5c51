namespace StateOfAi.Data;

/// <summary>Compares quarters of capital expenditure with years if all four quarters are available with one definition.</summary>
internal static class CapitalExpenditureSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<CapitalExpenditure> quarters, Dataset<CapitalExpenditure> years)
    {
        foreach (CapitalExpenditure year in years)
        {
            CapitalExpenditure[] four = [
                .. quarters.Where(quarter => quarter.Organization == year.Organization && year.Period.Contains(quarter.Period))];
            if (four.Length != 4)
                continue;
            if (Array.TrueForAll(four, quarter => quarter.Definition == year.Definition)
                && Reconciliation.SumOf(four.Select(quarter => (Figure?)quarter.Value)) is { } sum)
                yield return new(year, $"{year.Label} against the sum of the quarters", year.Value, sum, 0);
            if (year is { Definition: CapexDefinition.NetPurchases, Gross: { } gross }
                && Reconciliation.SumOf(four.Select(quarter => quarter.Gross)) is { } all)
                yield return new(year, $"{year.Label}, gross, against the sum of the quarters", gross, all, 0);
        }
    }
}
