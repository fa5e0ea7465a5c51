namespace StateOfAi.Data;

/// <summary>What the Mann-Whitney test counts: pairs, ties, and the orders that two groups of values could have had.</summary>
internal static class RankSum
{
    /// <summary>The largest group of which all orders are counted.</summary>
    internal const int MostExact = 50;

    /// <summary>
    /// The pairs in which the value of the first group is larger, equal ones by half, and the sum of t³ - t over groups of t equal values.
    /// </summary>
    internal static (double U, double Ties) Count(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double u = 0, ties = 0;
        int i = 0, j = 0;
        while (i < first.Length || j < second.Length)
        {
            double value = j >= second.Length || (i < first.Length && first[i] <= second[j]) ? first[i] : second[j];
            int own = Run(first, i, value), others = Run(second, j, value);
            u += own * (j + (others / 2.0));
            double equal = (double)own + others;
            ties += (equal * equal * equal) - equal;
            (i, j) = (i + own, j + others);
        }

        return (u, ties);

        static int Run(ReadOnlySpan<double> sorted, int from, double value)
        {
            int end = from;
            while (end < sorted.Length && sorted[end] == value)
                end++;
            return end - from;
        }
    }

    /// <summary>
    /// Twice the smaller tail of U among all orders of values none of which are equal (H. B. Mann and D. R. Whitney, Annals of Mathematical
    /// Statistics 18, 1947, 50). The places of the first group are chosen one value after another, and the choices of each sum are counted.
    /// </summary>
    internal static double ExactPValue(int first, int second, double u)
    {
        int most = first * second;
        var ways = new double[first + 1, most + 1];
        ways[0, 0] = 1;
        // A value at a place has as many of the second group below it as its place less the values of the first group before it.
        for (int place = 0; place < first + second; place++)
        {
            for (int chosen = Math.Min(place + 1, first); chosen >= 1; chosen--)
            {
                int below = place - chosen + 1;
                if (below > second)
                    continue;
                for (int sum = most; sum >= below; sum--)
                    ways[chosen, sum] += ways[chosen - 1, sum - below];
            }
        }

        double total = 0, low = 0, high = 0;
        for (int sum = 0; sum <= most; sum++)
        {
            total += ways[first, sum];
            low += sum <= u ? ways[first, sum] : 0;
            high += sum >= u ? ways[first, sum] : 0;
        }

        return Math.Min(1, 2 * Math.Min(low, high) / total);
    }
}
