using System.Numerics;

namespace StateOfAi.Data;

/// <content>First and last values.</content>
public static partial class MeasureAggregates
{
    /// <summary>Finds the first value that is present, in the order in which rows were added.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<T?> First<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, T?>("first", measure, (plan, column) =>
        {
            FirstLastAccumulator ends = plan.FirstLast(column.Validity);
            return group => ends.First(group) is >= 0 and int row ? column.Values[row] : default(T?);
        });

    /// <summary>Finds the last value that is present, in the order in which rows were added.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<T?> Last<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, T?>("last", measure, (plan, column) =>
        {
            FirstLastAccumulator ends = plan.FirstLast(column.Validity);
            return group => ends.Last(group) is >= 0 and int row ? column.Values[row] : default(T?);
        });
}
