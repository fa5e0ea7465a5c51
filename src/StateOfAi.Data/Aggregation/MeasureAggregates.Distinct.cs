using System.Numerics;

namespace StateOfAi.Data;

/// <content>Distinct values.</content>
public static partial class MeasureAggregates
{
    /// <summary>
    /// Counts the distinct values in each group. Missing values do not count; 0.0 and -0.0 are the same value, as are the decimals 1.0 and
    /// 1.00.
    /// </summary>
    /// <remarks>
    /// This takes a second pass over the rows by one thread, which copies the values and sorts those of each group. The copy is released
    /// once the result is computed.
    /// </remarks>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is 0 for a group without values.</returns>
    public static Aggregate<int> DistinctCount<T>(this Measure<T> measure)
        where T : struct, INumber<T> => OfSorted<T, T, int>("distinct count", measure, (sorted, _) => CountDistinct<T>(sorted));

    /// <summary>Computes a statistic from the sorted values of each group.</summary>
    /// <param name="statistic">The name of the statistic.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="compute">
    /// Computes it from the sorted values that are present and the number of rows. The segment is part of one array for all groups.
    /// </param>
    internal static Aggregate<TResult> OfSorted<T, TValue, TResult>(
        string statistic,
        Measure<T> measure,
        Func<ArraySegment<TValue>, int, TResult> compute)
        where T : struct, INumber<T>
        where TValue : struct, INumber<TValue> => Of<T, TResult>(statistic, measure, (plan, column) =>
        {
            Func<SortAccumulator<T, TValue>> values = plan.Sorted<T, TValue>(column);
            Func<int, int> rows = plan.Counts();
            var results = new TResult[plan.Scan.Index.Groups];
            plan.ForEachGroup(group => results[group] = compute(values().Sorted(group), rows(group)));
            return group => results[group];
        });

    private static int CountDistinct<T>(ReadOnlySpan<T> sorted)
        where T : struct, INumber<T>
    {
        int count = sorted.IsEmpty ? 0 : 1;
        for (int i = 1; i < sorted.Length; i++)
            count += sorted[i] == sorted[i - 1] ? 0 : 1;
        return count;
    }
}
