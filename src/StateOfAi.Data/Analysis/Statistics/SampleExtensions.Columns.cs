using System.Numerics;

namespace StateOfAi.Data;

/// <content>Samples, summaries and proportions from the rows of a column table.</content>
public static partial class SampleExtensions
{
    /// <summary>Collects the values of the rows as a sample; <see cref="SampleAggregates.Sample"/> does so per group.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="value">The measure. Missing values are counted in <see cref="Sample.Missing"/>; they are not zero.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentException">The measure belongs to a different table.</exception>
    public static Sample ToSample<T>(this ColumnQuery rows, Measure<T> value, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Aggregate(value.Sample(unit));
    }

    /// <summary>
    /// Computes the count, mean and standard deviation, which are all that a comparison of means needs, for a table or for a cohort
    /// selected with <c>table.Where(…)</c>. Unlike <see cref="ToSample{T}(ColumnQuery, Measure{T}, Unit)"/> it copies and sorts nothing;
    /// the standard deviation may differ in its last digits.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">The measure. If a value is missing, mean and standard deviation are unknown; exclude such rows with
    /// <c>Where(value.IsPresent())</c>.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentException">The measure belongs to a different table.</exception>
    public static SampleSummary ToSampleSummary<T>(this ColumnQuery rows, Measure<T> value, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(unit);
        (Aggregate<double?> mean, Aggregate<double?> deviation) = ColumnAmounts.MeanAndDeviation(value);
        return Summary(rows.Aggregate(Aggregate.Count(), value.CountPresent(), mean, deviation), unit);
    }

    /// <summary>Computes the count, mean and standard deviation of each cohort defined by the keys of a dimension.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The dimension whose keys define the cohorts.</param>
    /// <param name="value">The measure. If a value is missing, the mean and standard deviation of its cohort are unknown.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <returns>The keys that have rows, with their summaries.</returns>
    /// <exception cref="ArgumentException">The dimension or the measure belongs to a different table.</exception>
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

    /// <summary>Counts the rows that have a property.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">A filter for the rows that have it, such as <c>amount.AtLeast(1e9)</c>.</param>
    /// <param name="known">A filter for the rows for which it is known, such as <c>amount.IsPresent()</c>; for other rows it is not known,
    /// whatever the first filter selects. If omitted, it is known for all rows, and a row with a missing value does not have the
    /// property.</param>
    /// <returns>The proportion.</returns>
    /// <exception cref="ArgumentException">A filter belongs to a different table.</exception>
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
