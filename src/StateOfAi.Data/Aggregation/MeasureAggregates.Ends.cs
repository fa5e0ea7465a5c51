using System.Numerics;

namespace StateOfAi.Data;

/// <content>First and last values.</content>
public static partial class MeasureAggregates
{
    /// <summary>
    /// The value of the first row that has one, in the order in which rows came into the table; <see langword="null"/> without a value.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<T?> First<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, T?>("first", measure, (plan, column) =>
        {
            FirstLastAccumulator ends = plan.FirstLast(column.Validity);
            return group => ends.First(group) is >= 0 and int row ? column.Values[row] : default(T?);
        });

    /// <summary>
    /// The value of the last row that has one, in the order in which rows came into the table; <see langword="null"/> without a value.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<T?> Last<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, T?>("last", measure, (plan, column) =>
        {
            FirstLastAccumulator ends = plan.FirstLast(column.Validity);
            return group => ends.Last(group) is >= 0 and int row ? column.Values[row] : default(T?);
        });
}
