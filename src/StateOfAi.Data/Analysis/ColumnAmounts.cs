using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Amounts from a column table with the semantics of row analysis: a missing value makes a sum unknown, since missing is not zero.
/// </summary>
internal static class ColumnAmounts
{
    /// <summary>Sums the amounts of each group.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="of">The measure.</param>
    /// <param name="unit">The unit of the measure.</param>
    internal static IEnumerable<KeyValuePair<TKey, Estimate<Quantity>>> Of<TKey, T>(ColumnGrouping<TKey> groups, Measure<T> of, Unit unit)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(unit);
        return groups.Aggregate(Sum(of), Aggregate.Count(), of.CountPresent())
            .Select(group => KeyValuePair.Create(group.Key, ToEstimate(group.Value, unit)));
    }

    /// <summary>The mean and standard deviation of any numeric type, as doubles.</summary>
    internal static (Aggregate<double?> Mean, Aggregate<double?> Deviation) MeanAndDeviation<T>(Measure<T> measure)
        where T : struct, INumber<T> => measure switch
        {
            Measure<double> numbers => (numbers.Mean(), numbers.StandardDeviation()),
            Measure<long> numbers => (numbers.Mean(), numbers.StandardDeviation()),
            Measure<int> numbers => (numbers.Mean(), numbers.StandardDeviation()),
            Measure<decimal> numbers => (numbers.Mean().Converted(mean => (double?)mean), numbers.StandardDeviation()),
            _ => throw new ArgumentNullException(nameof(measure)),
        };

    /// <summary>The sum of any numeric type, as a double.</summary>
    private static Aggregate<double?> Sum<T>(Measure<T> measure)
        where T : struct, INumber<T> => measure switch
        {
            Measure<double> numbers => numbers.Sum(),
            Measure<long> numbers => numbers.Sum().Converted(sum => (double?)sum),
            Measure<int> numbers => numbers.Sum().Converted(sum => (double?)sum),
            Measure<decimal> numbers => numbers.Sum().Converted(sum => (double?)sum),
            _ => throw new ArgumentNullException(nameof(measure)),
        };

    private static Estimate<Quantity> ToEstimate((double? Sum, int Rows, int Present) group, Unit unit) => group.Present < group.Rows
        ? MissingNumbers.Estimate(group.Rows - group.Present, group.Rows, "amount")
        : Estimate.Exactly(new Quantity(group.Sum ?? 0, unit));
}
