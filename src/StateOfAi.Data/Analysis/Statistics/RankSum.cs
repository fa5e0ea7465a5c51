namespace StateOfAi.Data;

/// <summary>The counts behind the Mann-Whitney test: pairs, ties, and the possible orders of two groups of values.</summary>
internal static class RankSum
{
    /// <summary>The largest group for which all orders are counted.</summary>
    internal const int MostExact = 50;

    /// <summary>
    /// The number of pairs in which the first group's value is larger, with ties counting half, and the sum of t³ - t over groups of t tied
    /// values.
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
    /// Twice the smaller tail of U over all orders of values without ties (H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics
    /// 18, 1947, 50). The positions of the first group are chosen one value at a time, and the choices for each sum are counted.
    /// </summary>
    internal static double ExactPValue(int first, int second, double u)
    {
        int most = first * second;
        var ways = new double[first + 1, most + 1];
        ways[0, 0] = 1;
        // The number of the second group's values below a position is the position minus the first group's values before it.
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
