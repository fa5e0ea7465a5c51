using System.Globalization;
using System.Numerics;

namespace StateOfAi.Data;

/// <content>Quantiles.</content>
public static partial class MeasureAggregates
{
    /// <summary>The middle value, or the middle of the two: the quantile at 0.5; <see langword="null"/> without a value.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Median(this Measure<double> measure) => measure.Quantile(Half);

    /// <inheritdoc cref="Median(Measure{double})"/>
    public static Aggregate<double?> Median(this Measure<long> measure) => measure.Quantile(Half);

    /// <inheritdoc cref="Median(Measure{double})"/>
    public static Aggregate<double?> Median(this Measure<int> measure) => measure.Quantile(Half);

    /// <inheritdoc cref="Median(Measure{double})"/>
    public static Aggregate<decimal?> Median(this Measure<decimal> measure) => measure.Quantile(Half);

    /// <summary>
    /// The value that a part of the values does not exceed, at the place 1 + (n - 1) p of the n values in order, between two by straight line (type 7 of Hyndman and Fan);
    /// <see langword="null"/> without a value. It takes more than one pass over the rows.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="probability">The part, from 0 (the smallest value) to 1 (the largest).</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not from 0 to 1.</exception>
    public static Aggregate<double?> Quantile(this Measure<double> measure, Fraction probability) =>
        QuantileOf<double, double>(measure, probability, (low, high, part) => Math.Clamp(low + (part * (high - low)), low, high));

    /// <inheritdoc cref="Quantile(Measure{double}, Fraction)"/>
    public static Aggregate<double?> Quantile(this Measure<long> measure, Fraction probability) =>
        QuantileOf<long, double>(measure, probability, (low, high, part) => low + (part * (double)((Int128)high - low)));

    /// <inheritdoc cref="Quantile(Measure{double}, Fraction)"/>
    public static Aggregate<double?> Quantile(this Measure<int> measure, Fraction probability) =>
        QuantileOf<int, double>(measure, probability, (low, high, part) => low + (part * ((double)high - low)));

    /// <inheritdoc cref="Quantile(Measure{double}, Fraction)"/>
    public static Aggregate<decimal?> Quantile(this Measure<decimal> measure, Fraction probability) =>
        QuantileOf<decimal, decimal>(measure, probability, (low, high, part) => part == 0 ? low : low + ((decimal)part * (high - low)));

    private static Fraction Half { get; } = new(0.5);

    private static PlannedAggregate<TResult?> QuantileOf<T, TResult>(Measure<T> measure, Fraction probability, Func<T, T, double, TResult> between)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TResult : struct
    {
        if (probability.Value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A quantile is asked for by a part from 0 to 1: 0.9 is the 90th percentile.");
        return Of<T, TResult?>(probability == Half ? "median" : string.Create(CultureInfo.InvariantCulture, $"quantile {probability.Value}"), measure, (plan, column) =>
        {
            Func<OrderStatistics<T>> order = OrderOf(plan, column, probability.Value);
            var quantiles = new TResult?[plan.Scan.Index.Groups];
            plan.ForEachGroup(group =>
            {
                OrderStatistics<T> values = order();
                int count = values.Count(group);
                if (count == 0)
                    return;
                double place = (count - 1) * probability.Value;
                int below = (int)place;
                T low = values.Place(group, below), high = place == below ? low : values.Place(group, below + 1);
                quantiles[group] = between(low, high, place - below);
            });
            return group => quantiles[group];
        });
    }

    private static Func<OrderStatistics<T>> OrderOf<T>(AggregationPlan plan, MeasureColumn<T> column, double probability)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        return SelectionAccumulator<T>.IsWorthwhile(plan.Scan)
            ? plan.Then((column, probability), () => new SelectionAccumulator<T>(column, plan.Scan, probability))
            : plan.Sorted<T, T>(column);
    }
}
