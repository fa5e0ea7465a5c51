using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// What can be computed of a measure for each group of rows. Missing values are left out; of a group without any value a sum, a mean and
/// the like are <see langword="null"/>, since nothing is not zero, and <see cref="CountPresent"/> is 0.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of the measure.")]
public static partial class MeasureAggregates
{
    /// <summary>How many rows have a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<int> CountPresent<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, int>("values", measure, (plan, column) => plan.Counts(column.Validity));

    /// <summary>
    /// The sum, exact and then rounded once to a double unless <see cref="Summation.Plain"/> is asked for; <see langword="null"/> without a
    /// value.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Sum(this Measure<double> measure) => Of<double, double?>("sum", measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantSum();
        return group => numbers.HasValue(group) ? numbers.Sum(group) : default(double?);
    });

    /// <summary>
    /// The sum; <see langword="null"/> without a value. What is beyond 64 bits is an <see cref="OverflowException"/> when the aggregate is
    /// computed, whatever the order of the rows.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<long?> Sum(this Measure<long> measure) => Of<long, long?>("sum", measure, (plan, column) =>
    {
        SumAccumulator<long, Int128> sums = plan.Sums<long, Int128>(column);
        Func<int, bool> hasValue = plan.HasValues(column.Validity);
        plan.Check(group => sums[group] >= long.MinValue && sums[group] <= long.MaxValue,
            group => $"The sum of {measure.Name}, {sums[group]},");
        return group => hasValue(group) ? (long)sums[group] : default(long?);
    });

    /// <summary>The sum, in 64 bits, which the sum of any table fits in; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<long?> Sum(this Measure<int> measure) => Of<int, long?>("sum", measure, (plan, column) =>
    {
        SumAccumulator<int, long> sums = plan.Sums<int, long>(column);
        Func<int, bool> hasValue = plan.HasValues(column.Validity);
        return group => hasValue(group) ? sums[group] : default(long?);
    });

    /// <summary>
    /// The sum, with as many decimal places as the value of the measure that has most; <see langword="null"/> without a value. It is exact,
    /// whatever the order of the rows, and where it has more digits than a decimal it is rounded once. What is beyond the range of a
    /// decimal is an <see cref="OverflowException"/> when the aggregate is computed.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<decimal?> Sum(this Measure<decimal> measure) => Of<decimal, decimal?>("sum", measure, (plan, column) =>
    {
        var totals = DecimalTotals.Of(plan, column);
        Func<int, bool> hasValue = plan.HasValues(column.Validity);
        plan.Check(group => totals.Sum(group) is not null, group => $"The sum of {measure.Name}, {totals.Truncated(group)},");
        return group => hasValue(group) ? totals.Sum(group) : null;
    });

    /// <summary>
    /// The exact sum over the number of values, rounded once, so that it is never outside the values; <see langword="null"/> without a
    /// value. With <see cref="Summation.Plain"/> the sum is rounded as it is added up, and the mean of nearly equal values may come out
    /// beside them.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Mean(this Measure<double> measure) => Of<double, double?>("mean", measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantSum();
        Func<int, int> counts = plan.Counts(column.Validity);
        return group => counts(group) > 0 ? numbers.Mean(group, counts(group)) : default(double?);
    });

    /// <summary>The exact sum over the number of values, rounded once to a double; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Mean(this Measure<long> measure) => MeanOfWhole<long, Int128>(measure);

    /// <inheritdoc cref="Mean(Measure{long})"/>
    public static Aggregate<double?> Mean(this Measure<int> measure) => MeanOfWhole<int, long>(measure);

    /// <summary>
    /// The exact sum over the number of values, rounded once to a decimal, also where the sum itself is beyond one; <see langword="null"/>
    /// without a value.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<decimal?> Mean(this Measure<decimal> measure) => Of<decimal, decimal?>("mean", measure, (plan, column) =>
    {
        var totals = DecimalTotals.Of(plan, column);
        Func<int, int> counts = plan.Counts(column.Validity);
        return group => counts(group) > 0 ? totals.Over(group, counts(group)) : default(decimal?);
    });

    /// <summary>The smallest value; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<T?> Min<T>(this Measure<T> measure)
        where T : struct, INumber<T> => measure switch
        {
            Measure<double> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            Measure<long> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            Measure<int> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            Measure<decimal> numbers => (Aggregate<T?>)(object)MinOf(numbers),
            _ => throw new ArgumentNullException(nameof(measure)),
        };

    /// <summary>The largest value; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
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
