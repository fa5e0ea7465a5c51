using System.Numerics;

namespace StateOfAi.Data;

/// <content>Distinct values.</content>
public static partial class MeasureAggregates
{
    /// <summary>
    /// How many different values the rows of a group have; 0 without a value. A missing value is none, 0.0 and -0.0 are one, and so are the decimals 1.0 and 1.00.
    /// </summary>
    /// <remarks>It takes a second pass over the rows by one thread, which copies the values and sorts those of each group; the copy is given up when the result is there.</remarks>
    /// <param name="measure">The measure.</param>
    public static Aggregate<int> DistinctCount<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, int>("distinct count", measure, (plan, column) =>
        {
            Func<OrderAccumulator<T, T>> values = plan.Sorted<T, T>(column);
            int[] counts = new int[plan.Scan.Index.Groups];
            plan.ForEachGroup(group => counts[group] = CountDistinct<T>(values().Sorted(group)));
            return group => counts[group];
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
