namespace StateOfAi.Data.Benchmarks;

/// <summary>Statistics that the commands share.</summary>
internal static class Numbers
{
    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
