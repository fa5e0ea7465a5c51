using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// The aggregates of a measure. Missing values are ignored. For a group without values, <see cref="CountPresent"/> is 0, and a sum, a mean
/// and the like are <see langword="null"/> rather than zero.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of the measure.")]
public static partial class MeasureAggregates
{
    /// <summary>Counts the rows that have a value.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate.</returns>
    public static Aggregate<int> CountPresent<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, int>("values", measure, (plan, column) => plan.Counts(column.Validity));

    /// <summary>Computes the sum: exact, then rounded once to a double, unless <see cref="Summation.Plain"/> is chosen.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<double?> Sum(this Measure<double> measure) => Of<double, double?>("sum", measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantSum();
        return group => numbers.HasValue(group) ? numbers.Sum(group) : default(double?);
    });

    /// <summary>
    /// Computes the sum. If it exceeds 64 bits, computing the aggregate throws an <see cref="OverflowException"/>, whatever the order of
    /// the rows.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<long?> Sum(this Measure<long> measure) => Of<long, long?>("sum", measure, (plan, column) =>
    {
        SumAccumulator<long, Int128> sums = plan.Sums<long, Int128>(column);
        Func<int, bool> hasValue = plan.HasValues(column.Validity);
        plan.Check(group => sums[group] >= long.MinValue && sums[group] <= long.MaxValue,
            group => $"The sum of {measure.Name}, {sums[group]},");
        return group => hasValue(group) ? (long)sums[group] : default(long?);
    });

    /// <summary>Computes the sum, in 64 bits, which cannot overflow.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<long?> Sum(this Measure<int> measure) => Of<int, long?>("sum", measure, (plan, column) =>
    {
        SumAccumulator<int, long> sums = plan.Sums<int, long>(column);
        Func<int, bool> hasValue = plan.HasValues(column.Validity);
        return group => hasValue(group) ? sums[group] : default(long?);
    });

    /// <summary>
    /// Computes the sum, with as many decimal places as the measure's most precise value. It is exact, whatever the order of the rows; if
    /// it has more digits than a decimal can hold, it is rounded once. If it is out of a decimal's range, computing the aggregate throws an
    /// <see cref="OverflowException"/>.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<decimal?> Sum(this Measure<decimal> measure) => Of<decimal, decimal?>("sum", measure, (plan, column) =>
    {
        var totals = DecimalTotals.Of(plan, column);
        Func<int, bool> hasValue = plan.HasValues(column.Validity);
        plan.Check(group => totals.Sum(group) is not null, group => $"The sum of {measure.Name}, {totals.Truncated(group)},");
        return group => hasValue(group) ? totals.Sum(group) : null;
    });

    /// <summary>
    /// Computes the mean: the exact sum divided by the number of values, rounded once, so it always lies within their range. With
    /// <see cref="Summation.Plain"/> the sum itself is rounded, and the mean of nearly equal values may fall outside their range.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<double?> Mean(this Measure<double> measure) => Of<double, double?>("mean", measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantSum();
        Func<int, int> counts = plan.Counts(column.Validity);
        return group => counts(group) > 0 ? numbers.Mean(group, counts(group)) : default(double?);
    });

    /// <summary>Computes the mean: the exact sum divided by the number of values, rounded once to a double.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<double?> Mean(this Measure<long> measure) => MeanOfWhole<long, Int128>(measure);

    /// <inheritdoc cref="Mean(Measure{long})"/>
    public static Aggregate<double?> Mean(this Measure<int> measure) => MeanOfWhole<int, long>(measure);

    /// <summary>
    /// Computes the mean: the exact sum divided by the number of values, rounded once to a decimal, even if the sum itself exceeds a
    /// decimal.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<decimal?> Mean(this Measure<decimal> measure) => Of<decimal, decimal?>("mean", measure, (plan, column) =>
    {
        var totals = DecimalTotals.Of(plan, column);
        Func<int, int> counts = plan.Counts(column.Validity);
        return group => counts(group) > 0 ? totals.Over(group, counts(group)) : default(decimal?);
    });

    /// <summary>Finds the smallest value.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<T?> Min<T>(this Measure<T> measure)
        where T : struct, INumber<T> => measure switch
        {
            Measure<double> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            Measure<long> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            Measure<int> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            Measure<decimal> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            _ => throw new ArgumentNullException(nameof(measure)),
        };

    /// <summary>Finds the largest value.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<T?> Max<T>(this Measure<T> measure)
        where T : struct, INumber<T> => measure switch
        {
            Measure<double> numbers => (Aggregate<T?>)(object)MaxOf(numbers),
            Measure<long> numbers => (Aggregate<T?>)(object)MaxOf(numbers),
            Measure<int> numbers => (Aggregate<T?>)(object)MaxOf(numbers),
            Measure<decimal> numbers => (Aggregate<T?>)(object)MaxOf(numbers),
            _ => throw new ArgumentNullException(nameof(measure)),
        };

    private static Aggregate<double?> MinOf(Measure<double> measure) => Of<double, double?>("min", measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantMinMax();
        return group => numbers.Min(group) is < double.PositiveInfinity and double least ? least : default(double?);
    });

    private static Aggregate<double?> MaxOf(Measure<double> measure) => Of<double, double?>("max", measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantMinMax();
        return group => numbers.Max(group) is > double.NegativeInfinity and double most ? most : default(double?);
    });

    internal static Aggregate<TResult> Of<T,
        TResult>(string statistic, Measure<T> measure, Func<AggregationPlan, MeasureColumn<T>, Func<int, TResult>> plan)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new(statistic, measure.Name, measure.Table, of => plan(of, measure.Column));
    }

    private static Aggregate<double?> MeanOfWhole<T, TSum>(Measure<T> measure)
        where T : unmanaged, INumber<T>
        where TSum : unmanaged, INumber<TSum> => Of<T, double?>("mean", measure, (plan, column) =>
        {
            SumAccumulator<T, TSum> sums = plan.Sums<T, TSum>(column);
            Func<int, int> counts = plan.Counts(column.Validity);
            return group => counts(group) > 0
                ? ExactRounding.Quotient(Int128.CreateTruncating(sums[group]), 0, counts(group))
                : default(double?);
        });

    private static Aggregate<T?> MinOf<T>(Measure<T> measure)
        where T : unmanaged, INumber<T>, IMinMaxValue<T> => Of<T, T?>("min", measure, (plan, column) =>
        {
            MinMaxAccumulator<T> ends = plan.MinMax(column);
            return group => ends.HasValue(group) ? ends.Min(group) : default(T?);
        });

    private static Aggregate<T?> MaxOf<T>(Measure<T> measure)
        where T : unmanaged, INumber<T>, IMinMaxValue<T> => Of<T, T?>("max", measure, (plan, column) =>
        {
            MinMaxAccumulator<T> ends = plan.MinMax(column);
            return group => ends.HasValue(group) ? ends.Max(group) : default(T?);
        });
}
