using System.Numerics;

namespace StateOfAi.Data;

/// <content>Variance and standard deviation.</content>
public static partial class MeasureAggregates
{
    /// <summary>Squares of deviations below this power of two cannot overflow a double when a whole table of them is summed.</summary>
    private const int TopOfSquares = 490;

    /// <summary>
    /// Nonzero deviations of multiples of this power of two, even from a rounded mean, have squares with full double precision.
    /// </summary>
    private const int BottomOfSquares = -400;

    // The exponent of a power of two whose inverse is a double as well.
    private const int MostPower = 1000;

    /// <summary>
    /// Computes the sample variance, Σ(x - mean)² / (n - 1), in the square of the measure's unit. It takes a second pass over the rows. A
    /// variance too large for a double becomes infinite and one too small becomes zero, which happens if values differ by more than about
    /// 1e154 or less than 1e-162; the standard deviation is accurate even then. Deviations of decimals are exact.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group with fewer than two values.</returns>
    public static Aggregate<double?> Variance<T>(this Measure<T> measure)
        where T : struct, INumber<T> => SpreadOf(measure).Converted(of => of?.Variance, "variance");

    /// <summary>Computes the sample standard deviation, the square root of the sample variance, in the unit of the measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>An aggregate; its result is <see langword="null"/> for a group with fewer than two values.</returns>
    public static Aggregate<double?> StandardDeviation<T>(this Measure<T> measure)
        where T : struct, INumber<T> => SpreadOf(measure).Converted(of => of?.StandardDeviation, "standard deviation");

    private static Aggregate<Spread?> SpreadOf<T>(Measure<T> measure)
        where T : struct, INumber<T> => measure switch
        {
            Measure<double> numbers => SpreadOf(numbers),
            Measure<long> numbers => SpreadOf(numbers),
            Measure<int> numbers => SpreadOf(numbers),
            Measure<decimal> numbers => SpreadOf(numbers),
            _ => throw new ArgumentNullException(nameof(measure)),
        };

    private static Aggregate<Spread?> SpreadOf(Measure<double> measure) => Of<double, Spread?>("spread", measure, (plan, column) =>
    {
        Func<int, double?> means = measure.Mean().Plan(plan);
        bool areSquaresSafe = column.Range.Top <= TopOfSquares && column.Range.Bottom >= BottomOfSquares;
        return Deviations(plan, column, group => (means(group) ?? 0, 0), areSquaresSafe ? null : Scales(plan, column, means));
    });

    private static Aggregate<Spread?> SpreadOf(Measure<long> measure) => Of<long, Spread?>("spread", measure, (plan, column) =>
    {
        SumAccumulator<long, Int128> sums = plan.Sums<long, Int128>(column);
        Func<int, (Int128 Whole, double Remainder)> means = WholeMeans(plan, column, group => sums[group]);
        return Deviations(plan, column, group => ((long)means(group).Whole, means(group).Remainder));
    });

    private static Aggregate<Spread?> SpreadOf(Measure<int> measure) => Of<int, Spread?>("spread", measure, (plan, column) =>
    {
        Func<int, double?> means = measure.Mean().Plan(plan);
        return Deviations(plan, column, group => (means(group) ?? 0, 0));
    });

    private static Aggregate<Spread?> SpreadOf(Measure<decimal> measure) => Of<decimal, Spread?>("spread", measure, (plan, column) =>
    {
        if (!column.Scale.AreWhole)
        {
            Func<int, decimal?> means = measure.Mean().Plan(plan);
            return Deviations(plan, column, group => (means(group) ?? 0, 0));
        }

        DecimalAccumulator sums = plan.Decimals(column);
        Func<int, Spread?> ofWhole = Deviations(plan, column, WholeMeans(plan, column, group => sums[group]));
        double unit = (double)DecimalScale.PowerOf10(column.Scale.Places);
        return group => ofWhole(group) is { } spread ? new Spread(spread.Square / unit / unit, 1) : null;
    });

    /// <summary>The means of 64-bit integers, or of decimals as integers in units of their last place: quotient and remainder.</summary>
    private static Func<int, (Int128 Whole, double Remainder)> WholeMeans<T>(
        AggregationPlan plan,
        MeasureColumn<T> column,
        Func<int, Int128> sums)
        where T : struct
    {
        Func<int, int> counts = plan.Counts(column.Validity);
        return group =>
        {
            int count = Math.Max(counts(group), 1);
            (Int128 whole, Int128 rest) = Int128.DivRem(sums(group), count);
            return (whole, (double)rest / count);
        };
    }

    private static Func<int, Spread?> Deviations<T,
        TCenter>(AggregationPlan plan, MeasureColumn<T> column, Func<int, (TCenter, double)> means, Func<int, double>? scales = null)
        where T : unmanaged, INumber<T>
        where TCenter : unmanaged, INumber<TCenter>
    {
        Func<int, int> counts = plan.Counts(column.Validity);
        Func<VarianceAccumulator<T, TCenter>> variance =
            plan.SecondPass(column, () => new VarianceAccumulator<T, TCenter>(column, plan.Scan, means, scales, counts));
        return group => variance()[group];
    }

    /// <summary>For each group, the inverse of the power of two of its largest deviation.</summary>
    private static Func<int, double> Scales(AggregationPlan plan, MeasureColumn<double> column, Func<int, double?> means)
    {
        DoubleAccumulator numbers = plan.Doubles(column);
        numbers.WantMinMax();
        return group => means(group) is { } mean && Math.Max(mean - numbers.Min(group), numbers.Max(group) - mean) is > 0 and var largest
            ? Math.ScaleB(1, -Math.Clamp(Math.ILogB(largest), -MostPower, MostPower))
            : 1;
    }
}
