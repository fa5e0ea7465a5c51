namespace StateOfAi.Data;

/// <summary>Quarters of capital expenditure against years, wherever all four quarters are held.</summary>
internal static class CapitalExpenditureSums
{
    private static readonly Dictionary<string, string> KnownDifferences = new(StringComparer.Ordinal)
    {
        ["annual-capex.meta-2023"] = "the quarters come from another transcription and are 19 million dollars short, which is not explained",
    };

    internal static IEnumerable<Reconciliation> Of(Dataset<CapitalExpenditure> quarters, Dataset<CapitalExpenditure> years)
    {
        foreach (CapitalExpenditure year in years)
        {
            Figure?[] four = [.. quarters.Where(quarter => quarter.Organization == year.Organization && year.Period.Contains(quarter.Period)).Select(quarter => quarter.Value)];
            if (four.Length == 4 && Reconciliation.SumOf(four) is { } sum)
                yield return new(year, $"{year.Label} against the sum of the quarters", year.Value, sum, 0, KnownDifferences.GetValueOrDefault(year.Id));
        }
    }
}
