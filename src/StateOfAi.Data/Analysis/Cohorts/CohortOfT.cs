using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A named group of rows that are objects, and the statistics by which to compare it. Created by <see cref="Cohorts"/>.</summary>
/// <remarks>
/// A sum, mean or quantile is unknown if a number is missing, since missing is not zero; <see cref="Missing"/> leaves such rows out or
/// bounds them, and says so. An "about" counts with its number and has no bounds.
/// </remarks>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class Cohort<TRow, TKey> : Cohort
    where TKey : notnull
{
    private readonly TRow[] _rows;

    internal Cohort(TKey key, string name, TRow[] rows, int[] places, ISourced figures)
        : base(name, rows.Length, SourceUnion.Of(SourceUnion.OfRows(rows), figures)) => (Key, _rows, Places) = (key, rows, places);

    /// <summary>The key of the group.</summary>
    public TKey Key { get; }

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<TRow> Rows => _rows.AsReadOnly();

    /// <summary>The positions of the rows among all rows that were grouped, in ascending order.</summary>
    internal int[] Places { get; }

    /// <summary>Sums a number over the rows, with bounds.</summary>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it.</param>
    /// <returns>The sum; unknown if a number is missing, if units differ, if there are no rows, or if the rows cannot be added up, such as
    /// levels at two moments.</returns>
    /// <exception cref="ArgumentException">A number has no unit, or is NaN or infinite.</exception>
    public Estimate<Quantity> Sum(Func<TRow, Number?> value, Unit? unit = null) => Total(value, unit, isSum: true, out _);

    /// <summary>Computes the mean of a number over the rows.</summary>
    /// <returns>The mean; unknown if a number is missing, if units differ, if there are no rows, or if rows cover times of different
    /// lengths, such as nine months and three.</returns>
    /// <inheritdoc cref="Sum"/>
    public Estimate<Quantity> Mean(Func<TRow, Number?> value, Unit? unit = null) =>
        Total(value, unit, isSum: false, out long counted).Select(sum => new Quantity(sum.Value / counted, sum.Unit));

    /// <summary>Computes the median of a number over the rows: the middle number, or the mean of the two middle numbers.</summary>
    /// <returns>The median; unknown in the same cases as <see cref="Quantile"/>.</returns>
    /// <inheritdoc cref="Sum"/>
    public Estimate<Quantity> Median(Func<TRow, Number?> value, Unit? unit = null) => Quantile(new(0.5), value, unit);

    /// <summary>
    /// Computes a quantile of a number over the rows, interpolated as in <see cref="Sample.Quantile"/>. Its lower bound is the quantile of
    /// the lower bounds, its upper bound that of the upper bounds.
    /// </summary>
    /// <param name="probability">The probability, from 0 (the smallest value) to 1 (the largest): 0.9 is the 90th percentile.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it.</param>
    /// <returns>The quantile; unknown if a number is missing, if units differ, if there are no rows, if the numbers are ranks, or if rows
    /// cover times of different lengths.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    /// <exception cref="ArgumentException">A number has no unit, or is NaN or infinite.</exception>
    public Estimate<Quantity> Quantile(Fraction probability, Func<TRow, Number?> value, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Probability.Check(probability);
        var numbers = new List<Number?>(_rows.Length);
        var sum = new NumberSum(unit);
        for (int place = 0; place < _rows.Length; place++)
        {
            Number? number = value(_rows[place]);
            sum.Add(number, new RowPlace(place), _rows[place]);
            if (number is not { Missing.Maximum: null })
                numbers.Add(number);
        }

        Estimate<Quantity> quantile = NumberQuantile.Of(numbers, probability.Value, unit);
        return Resting(SourcedResult.Resting(
            quantile.IsKnown && sum.Added?.WhyNotAlike() is var (reason, why) ? Estimate.Unknown<Quantity>(reason, why) : quantile,
            StatedTotals.DoubtOf(sum))).WithBasis(RowsOfNumber.Of(sum.Added, isSum: false));
    }

    /// <summary>
    /// Collects a number of each row as a sample, with the mean, median, quantiles and standard deviation of plain numbers.
    /// </summary>
    /// <inheritdoc cref="SampleExtensions.ToSample{TRow}(IEnumerable{TRow}, Func{TRow, Number?}, Unit)"/>
    public Sample Sample(Func<TRow, Number?> value, Unit? unit = null) => _rows.ToSample(value, unit);

    /// <summary>Counts the rows that have a property.</summary>
    /// <param name="value">Tells whether a row has it; <see langword="null"/> if it is not known.</param>
    /// <returns>The proportion.</returns>
    public Proportion Proportion(Func<TRow, bool?> value) => _rows.ToProportion(value);

    /// <summary>Computes the share of the rows that have a property.</summary>
    /// <inheritdoc cref="Proportion"/>
    /// <returns>The rate; with bounds if it is not known for some rows, and unknown for an empty group.</returns>
    public Estimate<Fraction> Rate(Func<TRow, bool?> value) => Proportion(value).Rate;

    // Rows from different times may not have a sum, but they have a mean if they cover times of one length.
    private Estimate<Quantity> Total(Func<TRow, Number?> value, Unit? unit, bool isSum, out long counted)
    {
        ArgumentNullException.ThrowIfNull(value);
        var sum = new NumberSum(unit);
        for (int place = 0; place < _rows.Length; place++)
            sum.Add(value(_rows[place]), new RowPlace(place), _rows[place]);
        counted = sum.Rows;
        return Resting(isSum ? sum.StatedTotal() : sum.StatedTotalForMean()).WithBasis(RowsOfNumber.Of(sum.Added, isSum));
    }
}
