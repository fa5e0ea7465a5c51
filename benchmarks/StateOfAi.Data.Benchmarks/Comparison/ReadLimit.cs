using System.Numerics;
using System.Runtime.InteropServices;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// The lower bound for a query while its columns are in memory: reading the bytes that it must touch, with a vectorized sum.
/// </summary>
internal static class ReadLimit
{
    internal const string Engine = "read limit 1t";

    internal static IEnumerable<Contender> Of(Deals deals)
    {
        double[] amounts = [.. deals.Rows.Select(deal => deal.Amount ?? 0)];
        byte[] region = Codes(12), category = Codes(40), period = Codes(60);
        int[] company = [.. deals.Rows.Select((_, row) => row)];
        yield return Reading(Queries.Total);
        yield return Reading(Queries.Region, region);
        yield return Reading(Queries.RegionPeriod, region, period);
        yield return Reading(Queries.Share, period, category);
        yield return Reading(Queries.Growth, region, period);
        yield return new(Queries.Company, Engine, () => Sum<double>(amounts) + Sum<int>(company), _ => Answer.Of([0.0]));
        yield return Reading(Queries.Median, region);
        yield return Reading(Queries.Filtered, region, period, category);

        byte[] Codes(int keys) => [.. deals.Rows.Select((_, row) => (byte)(row % keys))];

        Contender Reading(string query, params byte[][] codes) => new(query, Engine, () =>
        {
            double sum = Sum<double>(amounts);
            foreach (byte[] column in codes)
                sum += Sum(MemoryMarshal.Cast<byte, long>(column));
            return sum;
        }, _ => Answer.Of([0.0]));
    }

    private static double Sum<T>(ReadOnlySpan<T> values)
        where T : struct, INumber<T>
    {
        Vector<T> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        int lanes = Vector<T>.Count, i = 0;
        for (; i <= values.Length - (4 * lanes); i += 4 * lanes)
        {
            sum0 += new Vector<T>(values[i..]);
            sum1 += new Vector<T>(values[(i + lanes)..]);
            sum2 += new Vector<T>(values[(i + (2 * lanes))..]);
            sum3 += new Vector<T>(values[(i + (3 * lanes))..]);
        }

        return double.CreateTruncating(Vector.Sum(sum0 + sum1 + (sum2 + sum3)));
    }
}
