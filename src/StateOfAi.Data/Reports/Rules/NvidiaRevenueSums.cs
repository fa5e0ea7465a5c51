namespace StateOfAi.Data;

/// <summary>
/// Compares NVIDIA's quarters with its years, and its platforms with the totals. Filings state whole millions, so there is no rounding to
/// allow for.
/// </summary>
internal static class NvidiaRevenueSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<NvidiaRevenue> quarters, Dataset<NvidiaRevenue> years)
    {
        foreach (NvidiaRevenue quarter in quarters)
        {
            if (Reconciliation.SumOf(quarter.Platforms.Select(platform => platform.Value)) is { } platforms)
                yield return new(quarter, $"{quarter.Label}, total against the sum of the platforms", quarter.Total, platforms, 0);
            if (quarter.DataCenter is { } dataCenter && Reconciliation.SumOf([quarter.Compute, quarter.Networking]) is { } parts)
                yield return new(quarter, $"{quarter.Label}, data center against compute and networking", dataCenter, parts, 0);
        }

        foreach (NvidiaRevenue year in years)
        {
            NvidiaRevenue[] four = [.. quarters.Where(quarter => year.Period.Contains(quarter.Period))];
            if (four.Length < 4)
                continue;
            yield return new(year, $"{year.Label}, total against the sum of the quarters", year.Total,
                Reconciliation.SumOf(four.Select(quarter => (Figure?)quarter.Total))!, 0);
            if (year.DataCenter is { } dataCenter && Reconciliation.SumOf(four.Select(quarter => quarter.DataCenter)) is { } sum)
                yield return new(year, $"{year.Label}, data center against the sum of the quarters", dataCenter, sum, 0);
        }
    }
}
