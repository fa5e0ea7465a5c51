using System.Runtime.InteropServices;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Shares and growth computed from sums by two keys, with the same code for every engine that stops at sums. DuckDB does this in SQL, and
/// our analysis with its own methods.
/// </summary>
internal static class Cells
{
    /// <summary>The share of each cell in the sum of its period.</summary>
    internal static double[] Shares<TPeriod, TKey>(KeyValuePair<(TPeriod Period, TKey Key), double>[] sums)
        where TPeriod : notnull
    {
        var totals = new Dictionary<TPeriod, double>();
        foreach (KeyValuePair<(TPeriod Period, TKey Key), double> cell in sums)
            CollectionsMarshal.GetValueRefOrAddDefault(totals, cell.Key.Period, out _) += cell.Value;
        double[] shares = new double[sums.Length];
        for (int cell = 0; cell < shares.Length; cell++)
            shares[cell] = sums[cell].Value / totals[sums[cell].Key.Period];
        return shares;
    }

    /// <summary>The growth from each cell to the next of the same region, for cells in any order.</summary>
    internal static double[] GrowthOfUnordered(IEnumerable<KeyValuePair<(string Region, int Period), double>> sums) =>
        Growth([.. sums.OrderBy(cell => cell.Key.Region, StringComparer.Ordinal).ThenBy(cell => cell.Key.Period)]);

    /// <summary>The growth from each cell to the next of the same region, for sorted cells.</summary>
    internal static double[] Growth(KeyValuePair<(string Region, int Period), double>[] sums)
    {
        var growth = new List<double>(sums.Length);
        for (int cell = 1; cell < sums.Length; cell++)
        {
            if (sums[cell].Key.Region == sums[cell - 1].Key.Region)
                growth.Add((sums[cell].Value / sums[cell - 1].Value) - 1);
        }

        return [.. growth];
    }
}
