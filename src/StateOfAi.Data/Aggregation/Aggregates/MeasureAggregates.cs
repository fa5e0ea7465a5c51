using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// What can be computed of a measure for each group of rows. Missing values are left out; of a group without any value a sum, a mean and the like are
/// <see langword="null"/>, since nothing is not zero, and <see cref="CountPresent"/> is 0.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of the measure.")]
public static partial class MeasureAggregates
{
    /// <summary>How many rows have a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<int> CountPresent<T>(this Measure<T> measure)
        where T : struct, INumber<T> => Of<T, int>(measure, (plan, column) => plan.Counts(column.Validity));

    /// <summary>The sum, exact and then rounded once to a double unless <see cref="Summation.Plain"/> is asked for; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Sum(this Measure<double> measure) => Of<double, double?>(measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantSum();
        return group => numbers.HasValue(group) ? numbers.Sum(group) : default(double?);
    });

    /// <summary>The sum; <see langword="null"/> without a value. What is beyond 64 bits is an <see cref="OverflowException"/> when the aggregate is computed, whatever the order of the rows.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<long?> Sum(this Measure<long> measure) => Of<long, long?>(measure, (plan, column) =>
    {
        NumberAccumulator<long, Int128> numbers = plan.Numbers<long, Int128>(column);
        plan.Check(group => numbers.Sum(group) >= long.MinValue && numbers.Sum(group) <= long.MaxValue, group => $"The sum {numbers.Sum(group)}");
        return group => numbers.HasValue(group) ? (long)numbers.Sum(group) : default(long?);
    });

    /// <summary>The sum, in 64 bits, which the sum of any table fits in; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<long?> Sum(this Measure<int> measure) => Of<int, long?>(measure, (plan, column) =>
    {
        NumberAccumulator<int, long> numbers = plan.Numbers<int, long>(column);
        return group => numbers.HasValue(group) ? numbers.Sum(group) : default(long?);
    });

    /// <summary>The sum in decimal arithmetic; <see langword="null"/> without a value. What is beyond the range of a decimal is an <see cref="OverflowException"/>.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<decimal?> Sum(this Measure<decimal> measure) => Of<decimal, decimal?>(measure, (plan, column) =>
    {
        NumberAccumulator<decimal, decimal> numbers = plan.Numbers<decimal, decimal>(column);
        return group => numbers.HasValue(group) ? numbers.Sum(group) : default(decimal?);
    });

    /// <summary>The sum over the number of values; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Mean(this Measure<double> measure) => Of<double, double?>(measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantSum();
        Func<int, int> counts = plan.Counts(column.Validity);
        return group => counts(group) > 0 ? numbers.Sum(group) / counts(group) : default(double?);
    });

    /// <summary>The exact sum over the number of values, as a double; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Mean(this Measure<long> measure) => MeanOfWhole<long, Int128>(measure);

    /// <inheritdoc cref="Mean(Measure{long})"/>
    public static Aggregate<double?> Mean(this Measure<int> measure) => MeanOfWhole<int, long>(measure);

    /// <summary>The sum over the number of values, in decimal arithmetic; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<decimal?> Mean(this Measure<decimal> measure) => Of<decimal, decimal?>(measure, (plan, column) =>
    {
        NumberAccumulator<decimal, decimal> numbers = plan.Numbers<decimal, decimal>(column);
        Func<int, int> counts = plan.Counts(column.Validity);
        return group => counts(group) > 0 ? numbers.Sum(group) / counts(group) : default(decimal?);
    });

    /// <summary>The smallest value; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Min(this Measure<double> measure) => Of<double, double?>(measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantExtremes();
        return group => numbers.Least(group) is < double.PositiveInfinity and double least ? least : default(double?);
    });

    /// <inheritdoc cref="Min(Measure{double})"/>
    public static Aggregate<long?> Min(this Measure<long> measure) => Least<long, Int128>(measure);

    /// <inheritdoc cref="Min(Measure{double})"/>
    public static Aggregate<int?> Min(this Measure<int> measure) => Least<int, long>(measure);

    /// <inheritdoc cref="Min(Measure{double})"/>
    public static Aggregate<decimal?> Min(this Measure<decimal> measure) => Least<decimal, decimal>(measure);

    /// <summary>The largest value; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Max(this Measure<double> measure) => Of<double, double?>(measure, (plan, column) =>
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantExtremes();
        return group => numbers.Most(group) is > double.NegativeInfinity and double most ? most : default(double?);
    });

    /// <inheritdoc cref="Max(Measure{double})"/>
    public static Aggregate<long?> Max(this Measure<long> measure) => Most<long, Int128>(measure);

    /// <inheritdoc cref="Max(Measure{double})"/>
    public static Aggregate<int?> Max(this Measure<int> measure) => Most<int, long>(measure);

    /// <inheritdoc cref="Max(Measure{double})"/>
    public static Aggregate<decimal?> Max(this Measure<decimal> measure) => Most<decimal, decimal>(measure);

    internal static PlannedAggregate<TResult> Of<T, TResult>(Measure<T> measure, Func<AggregationPlan, MeasureColumn<T>, Func<int, TResult>> plan)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new(measure.Table, of => plan(of, measure.Column));
    }

    private static PlannedAggregate<double?> MeanOfWhole<T, TSum>(Measure<T> measure)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TSum : struct, INumber<TSum> => Of<T, double?>(measure, (plan, column) =>
        {
            NumberAccumulator<T, TSum> numbers = plan.Numbers<T, TSum>(column);
            Func<int, int> counts = plan.Counts(column.Validity);
            return group => counts(group) > 0 ? double.CreateTruncating(numbers.Sum(group)) / counts(group) : default(double?);
        });

    private static PlannedAggregate<T?> Least<T, TSum>(Measure<T> measure)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TSum : struct, INumber<TSum> => Of<T, T?>(measure, (plan, column) =>
        {
            NumberAccumulator<T, TSum> numbers = plan.Numbers<T, TSum>(column);
            return group => numbers.HasValue(group) ? numbers.Least(group) : default(T?);
        });

    private static PlannedAggregate<T?> Most<T, TSum>(Measure<T> measure)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TSum : struct, INumber<TSum> => Of<T, T?>(measure, (plan, column) =>
        {
            NumberAccumulator<T, TSum> numbers = plan.Numbers<T, TSum>(column);
            return group => numbers.HasValue(group) ? numbers.Most(group) : default(T?);
        });
}
