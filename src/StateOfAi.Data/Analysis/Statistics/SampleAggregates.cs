using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Samples from the rows of a column table, as aggregates that can be combined with sums and counts.</summary>
public static class SampleAggregates
{
    /// <summary>
    /// Collects the values of each group as a sample, for medians, rank tests and resampling. Missing values are counted in
    /// <see cref="Data.Sample.Missing"/>; they are not zero. Integers and decimals are converted to the nearest doubles.
    /// </summary>
    /// <remarks>
    /// This takes a second pass over the rows by one thread, which copies the values as doubles into one array and sorts those of each
    /// group. The samples are segments of this array, which stays in memory as long as any of them does. If mean and standard deviation are
    /// enough, use <see cref="SampleExtensions.ToSampleSummary{T}(ColumnQuery, Measure{T}, Unit)"/>, which copies nothing.
    /// </remarks>
    /// <param name="measure">The measure.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <returns>An aggregate whose result is a sample per group.</returns>
    public static Aggregate<Sample> Sample<T>(this Measure<T> measure, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(unit);
        return MeasureAggregates.OfSorted<T, double, Sample>("sample", measure,
            (sorted, rows) => new(sorted, rows - sorted.Count, unit, SourceUnion.None));
    }
}
