namespace StateOfAi.Data;

/// <content>Summaries of the rows of a column table.</content>
public static partial class SampleExtensions
{
    /// <summary>
    /// Count, mean and standard deviation of the rows that there are, which is what the comparison of means needs: of a whole table, or of a cohort by a
    /// condition, <c>table.Where(…)</c>.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="of">The number of a row; where one is missing, mean and deviation are not known: leave those rows out by <c>Where(of.IsPresent())</c>.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">The measure is of another table.</exception>
    public static SampleSummary ToSampleSummary(this ColumnQuery rows, Measure<double> of, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(unit);
        return Summary(rows.Aggregate(Aggregate.Count(), of.CountPresent(), of.Mean(), of.StandardDeviation()), unit);
    }

    /// <summary>Count, mean and standard deviation of the cohorts that the keys of a dimension make.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">The cohort of a row.</param>
    /// <param name="of">The number of a row; where one is missing, mean and deviation of its cohort are not known.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">The dimension or the measure is of another table.</exception>
    public static IReadOnlyList<KeyValuePair<TKey, SampleSummary>> ToSampleSummaries<TKey>(this ColumnQuery rows, Dimension<TKey> by, Measure<double> of, Unit unit)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(unit);
        return [.. rows.GroupBy(by).Aggregate(Aggregate.Count(), of.CountPresent(), of.Mean(), of.StandardDeviation()).Select(group => KeyValuePair.Create(group.Key, Summary(group.Value, unit)))];
    }

    private static SampleSummary Summary((int Count, int Present, double? Mean, double? Deviation) group, Unit unit)
    {
        int missing = group.Count - group.Present;
        return new(group.Count, Known(1, group.Mean, unit), Known(2, group.Deviation, EstimateArithmetic.UnitOfDifference(unit)), SourceUnion.None);

        Estimate<Quantity> Known(int least, double? number, Unit of) => Sample.WhyNot(group.Present, missing, least) is var (reason, why)
            ? Estimate.Unknown<Quantity>(reason, why)
            : Estimate.Exactly(new Quantity(number!.Value, of));
    }
}
