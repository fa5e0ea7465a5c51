using System.Numerics;

namespace StateOfAi.Data;

/// <content>Samples, summaries and proportions of the rows of a column table.</content>
public static partial class SampleExtensions
{
    /// <summary>The values of the rows as a sample; see <see cref="SampleAggregates.Sample"/>, which gives one for each group.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="value">The number of a row; where it is missing, it is counted by <see cref="Sample.Missing"/> and is not zero.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">The measure is of another table.</exception>
    public static Sample ToSample<T>(this ColumnQuery rows, Measure<T> value, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Aggregate(value.Sample(unit));
    }

    /// <summary>
    /// Count, mean and standard deviation of the rows that there are, which is what the comparison of means needs: of a whole table, or of
    /// a cohort by a condition, <c>table.Where(…)</c>. Nothing is copied or sorted as for
    /// <see cref="ToSample{T}(ColumnQuery, Measure{T}, Unit)"/>, whose deviation may differ in its last digits.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">The number of a row; where one is missing, mean and deviation are not known: leave those rows out by
    /// <c>Where(of.IsPresent())</c>.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">The measure is of another table.</exception>
    public static SampleSummary ToSampleSummary<T>(this ColumnQuery rows, Measure<T> value, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(unit);
        (Aggregate<double?> mean, Aggregate<double?> deviation) = ColumnAmounts.MeanAndDeviation(value);
        return Summary(rows.Aggregate(Aggregate.Count(), value.CountPresent(), mean, deviation), unit);
    }

    /// <summary>Count, mean and standard deviation of the cohorts that the keys of a dimension make.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The cohort of a row.</param>
    /// <param name="value">The number of a row; where one is missing, mean and deviation of its cohort are not known.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">The dimension or the measure is of another table.</exception>
    public static IReadOnlyList<KeyValuePair<TKey, SampleSummary>> ToSampleSummaries<TKey,
        T>(this ColumnQuery rows, Dimension<TKey> key, Measure<T> value, Unit unit)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(unit);
        (Aggregate<double?> mean, Aggregate<double?> deviation) = ColumnAmounts.MeanAndDeviation(value);
        return [
            .. rows.GroupBy(key).Aggregate(Aggregate.Count(), value.CountPresent(), mean, deviation)
                .Select(group => KeyValuePair.Create(group.Key, Summary(group.Value, unit)))];
    }

    /// <summary>How many of the rows have a property.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">The rows that have it, such as <c>amount.AtLeast(1e9)</c>.</param>
    /// <param name="known">
    /// The rows of which it is known, such as <c>amount.IsPresent()</c>; of the others it is not, whatever the first filter says. Left out,
    /// it is known of all, and a row whose value is missing does not have it.
    /// </param>
    /// <exception cref="ArgumentException">A filter is of another table.</exception>
    public static Proportion ToProportion(this ColumnQuery rows, Filter value, Filter? known = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        int trials = Count(rows), ofKnown = known is null ? trials : Count(rows.Where(known));
        return Proportion.Of(Count(rows.Where(known is null ? value : known & value)), trials, trials - ofKnown, SourceUnion.None);
    }

    private static int Count(ColumnQuery rows) => rows.Aggregate(Aggregate.Count());

    private static SampleSummary Summary((int Count, int Present, double? Mean, double? Deviation) group, Unit unit)
    {
        int missing = group.Count - group.Present;
        return new(group.Count, Known(1, group.Mean, unit), Known(2, group.Deviation, EstimateArithmetic.UnitOfDifference(unit)),
            SourceUnion.None);

        Estimate<Quantity> Known(int least, double? number, Unit of) => Sample.WhyNot(group.Present, missing, least) is var (reason, why)
            ? Estimate.Unknown<Quantity>(reason, why)
            : Estimate.Exactly(new Quantity(number!.Value, of));
    }
}
