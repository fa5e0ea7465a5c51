using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Samples of the rows of a column table, as aggregates beside sums and counts.</summary>
public static class SampleAggregates
{
    /// <summary>
    /// The values of each group as a sample, for medians, tests by ranks and resampling: the sample that rows give. A missing value is
    /// counted by <see cref="Data.Sample.Missing"/> and is not zero; whole numbers and decimals are taken as the nearest doubles.
    /// </summary>
    /// <remarks>
    /// It takes a second pass over the rows by one thread, which copies the values as doubles into one array and sorts those of each group.
    /// The samples are parts of this array, which is kept as long as one of them is. Where mean and deviation are enough,
    /// <see cref="SampleExtensions.ToSampleSummary{T}(ColumnQuery, Measure{T}, Unit)"/> copies nothing.
    /// </remarks>
    /// <param name="measure">The measure.</param>
    /// <param name="unit">The unit of the numbers.</param>
    public static Aggregate<Sample> Sample<T>(this Measure<T> measure, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(unit);
        return MeasureAggregates.OfSorted<T, double, Sample>("sample", measure,
            (sorted, rows) => new(sorted, rows - sorted.Count, unit, SourceUnion.None));
    }
}
