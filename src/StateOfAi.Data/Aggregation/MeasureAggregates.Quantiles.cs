using System.Globalization;
using System.Numerics;

namespace StateOfAi.Data;

/// <content>Quantiles.</content>
public static partial class MeasureAggregates
{
    /// <summary>Computes the median: the middle value, or the mean of the two middle values.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    public static Aggregate<double?> Median(this Measure<double> measure) => measure.Quantile(Half);

    /// <inheritdoc cref="Median(Measure{double})"/>
    public static Aggregate<double?> Median(this Measure<long> measure) => measure.Quantile(Half);

    /// <inheritdoc cref="Median(Measure{double})"/>
    public static Aggregate<double?> Median(this Measure<int> measure) => measure.Quantile(Half);

    /// <inheritdoc cref="Median(Measure{double})"/>
    public static Aggregate<decimal?> Median(this Measure<decimal> measure) => measure.Quantile(Half);

    /// <summary>
    /// Computes a quantile by linear interpolation at position 1 + (n - 1) p of the n sorted values (type 7 of Hyndman and Fan). It takes
    /// more than one pass over the rows.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="probability">The probability p, from 0 (the smallest value) to 1 (the largest): 0.9 is the 90th percentile.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group without values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public static Aggregate<double?> Quantile(this Measure<double> measure, Fraction probability) =>
        QuantileOf<double, double>(measure, probability, (low, high, part) => Math.Clamp(low + (part * (high - low)), low, high));

    /// <summary>Computes a quantile of integers: exact, then rounded once to a double.</summary>
    /// <inheritdoc cref="Quantile(Measure{double}, Fraction)"/>
    public static Aggregate<double?> Quantile(this Measure<long> measure, Fraction probability) =>
        QuantileOf<long, double>(measure, probability, ExactQuantile.Between);

    /// <inheritdoc cref="Quantile(Measure{long}, Fraction)"/>
    public static Aggregate<double?> Quantile(this Measure<int> measure, Fraction probability) =>
        QuantileOf<int, double>(measure, probability, (low, high, part) => ExactQuantile.Between(low, high, part));

    /// <summary>
    /// Computes a quantile of decimals: exact, then rounded once to a decimal. A probability of up to fifteen digits is taken as written,
    /// so 0.9 is nine tenths; any other, such as 1.0 / 3, is taken as the exact value of the double.
    /// </summary>
    /// <inheritdoc cref="Quantile(Measure{double}, Fraction)"/>
    public static Aggregate<decimal?> Quantile(this Measure<decimal> measure, Fraction probability)
    {
        if (ExactQuantile.Written(probability.Value) is (var digits, var places))
        {
            var whole = (Int128)DecimalScale.PowerOf10(places);
            return QuantileOf<decimal, decimal>(measure, probability, (values, group) =>
            {
                (Int128 rank, Int128 rest) = Int128.DivRem((values.Count(group) - 1) * digits, whole);
                decimal low = values.ValueAt(group, (int)rank);
                return rest == 0 ? low : ExactQuantile.Between(low, values.ValueAt(group, (int)rank + 1), rest, places);
            });
        }

        (BigInteger above, BigInteger below) = probability.Value > 0 ? ExactQuantile.OfDouble(probability.Value) : (0, 1);
        return QuantileOf<decimal, decimal>(measure, probability, (values, group) =>
        {
            var rank = (int)BigInteger.DivRem((values.Count(group) - 1) * above, below, out BigInteger rest);
            decimal low = values.ValueAt(group, rank);
            return rest.IsZero ? low : ExactQuantile.Between(low, values.ValueAt(group, rank + 1), rest, below);
        });
    }

    private static Fraction Half { get; } = new(0.5);

    private static Aggregate<TResult?> QuantileOf<T, TResult>(Measure<T> measure, Fraction probability, Func<T, T, double, TResult> between)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TResult : struct => QuantileOf<T, TResult>(measure, probability, (values, group) =>
        {
            double rank = (values.Count(group) - 1) * probability.Value;
            int below = (int)rank;
            T low = values.ValueAt(group, below), high = rank == below ? low : values.ValueAt(group, below + 1);
            return between(low, high, rank - below);
        });

    /// <param name="measure">The measure.</param>
    /// <param name="probability">The probability.</param>
    /// <param name="compute">Computes the quantile of a group, which has at least one value.</param>
    private static Aggregate<TResult?> QuantileOf<T,
        TResult>(Measure<T> measure, Fraction probability, Func<OrderStatistics<T>, int, TResult> compute)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TResult : struct
    {
        if (probability.Value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability,
                "The probability of a quantile is between 0 and 1: 0.9 is the 90th percentile.");
        return Of<T, TResult?>(
            probability == Half ? "median" : string.Create(CultureInfo.InvariantCulture, $"quantile {probability.Value}"), measure,
            (plan, column) =>
            {
                Func<OrderStatistics<T>> order = OrderOf(plan, column, probability.Value);
                var quantiles = new TResult?[plan.Scan.Index.Groups];
                plan.ForEachGroup(group =>
                {
                    OrderStatistics<T> values = order();
                    if (values.Count(group) > 0)
                        quantiles[group] = compute(values, group);
                });
                return group => quantiles[group];
            });
    }

    private static Func<OrderStatistics<T>> OrderOf<T>(AggregationPlan plan, MeasureColumn<T> column, double probability)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        return QuantileAccumulator<T>.IsWorthwhile(plan.Scan)
            ? plan.SecondPass((column, probability), () => new QuantileAccumulator<T>(column, plan.Scan, probability))
            : plan.Sorted<T, T>(column);
    }
}
