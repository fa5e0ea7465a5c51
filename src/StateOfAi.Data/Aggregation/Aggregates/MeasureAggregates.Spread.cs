using System.Numerics;

namespace StateOfAi.Data;

/// <content>Variance and standard deviation.</content>
public static partial class MeasureAggregates
{
    /// <summary>
    /// The sample variance, Σ(x - mean)² / (n - 1), in the unit of the measure squared; <see langword="null"/> of fewer than two values. It takes a second pass over the rows. Beyond the
    /// range of a double it is infinite.
    /// </summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Variance(this Measure<double> measure) => VarianceOf(measure, measure.Mean());

    /// <inheritdoc cref="Variance(Measure{double})"/>
    public static Aggregate<double?> Variance(this Measure<long> measure) => VarianceOf(measure, (plan, column) =>
    {
        SumAccumulator<long, Int128> sums = plan.Sums<long, Int128>(column);
        Func<int, int> counts = plan.Counts(column.Validity);
        return group =>
        {
            int count = Math.Max(counts(group), 1);
            (Int128 whole, Int128 rest) = Int128.DivRem(sums[group], count);
            return ((long)whole, (double)rest / count);
        };
    });

    /// <inheritdoc cref="Variance(Measure{double})"/>
    public static Aggregate<double?> Variance(this Measure<int> measure) => VarianceOf(measure, measure.Mean());

    /// <summary>The sample variance in double precision; see <see cref="Variance(Measure{double})"/>.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> Variance(this Measure<decimal> measure) => VarianceOf(measure, measure.Mean().Converted(mean => (double?)mean));

    /// <summary>The square root of the sample variance, in the unit of the measure; <see langword="null"/> of fewer than two values.</summary>
    /// <param name="measure">The measure.</param>
    public static Aggregate<double?> StandardDeviation(this Measure<double> measure) => DeviationOf(measure.Variance());

    /// <inheritdoc cref="StandardDeviation(Measure{double})"/>
    public static Aggregate<double?> StandardDeviation(this Measure<long> measure) => DeviationOf(measure.Variance());

    /// <inheritdoc cref="StandardDeviation(Measure{double})"/>
    public static Aggregate<double?> StandardDeviation(this Measure<int> measure) => DeviationOf(measure.Variance());

    /// <inheritdoc cref="StandardDeviation(Measure{double})"/>
    public static Aggregate<double?> StandardDeviation(this Measure<decimal> measure) => DeviationOf(measure.Variance());

    private static Aggregate<double?> DeviationOf(Aggregate<double?> variance) => variance.Converted(square => square is { } number ? Math.Sqrt(number) : default(double?), "standard deviation");

    private static PlannedAggregate<double?> VarianceOf<T>(Measure<T> measure, Aggregate<double?> mean)
        where T : struct, INumber<T> => VarianceOf(measure, (plan, _) =>
        {
            Func<int, double?> means = mean.Plan(plan);
            return group => (0, means(group) ?? 0);
        });

    private static PlannedAggregate<double?> VarianceOf<T>(Measure<T> measure, Func<AggregationPlan, MeasureColumn<T>, Func<int, (long Whole, double Remainder)>> mean)
        where T : struct, INumber<T> => Of<T, double?>("variance", measure, (plan, column) =>
        {
            Func<int, (long, double)> means = mean(plan, column);
            Func<int, int> counts = plan.Counts(column.Validity);
            Func<VarianceAccumulator<T>> variance = plan.Then(column, () => new VarianceAccumulator<T>(column, plan.Scan, means, counts));
            return group => variance()[group];
        });
}
