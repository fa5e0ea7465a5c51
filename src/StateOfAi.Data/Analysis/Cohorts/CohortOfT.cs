namespace StateOfAi.Data;

/// <summary>A named group of rows that are objects, and what is computed of them to compare it by. Made by <see cref="Cohorts"/>.</summary>
/// <remarks>
/// A sum, mean or quantile is not known where a number is missing, which is not zero; leave such rows out before grouping where that is
/// meant. An "about" counts by its number and bounds nothing.
/// </remarks>
/// <typeparam name="TRow">The rows.</typeparam>
/// <typeparam name="TKey">What names the group.</typeparam>
public sealed class Cohort<TRow, TKey> : Cohort
    where TKey : notnull
{
    private readonly TRow[] _rows;

    internal Cohort(TKey key, string name, TRow[] rows, int[] places, ISourced figures)
        : base(name, rows.Length, SourceUnion.Of(SourceUnion.OfRows(rows), figures)) => (Key, _rows, Places) = (key, rows, places);

    /// <summary>What names the group.</summary>
    public TKey Key { get; }

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<TRow> Rows => _rows.AsReadOnly();

    /// <summary>Where the rows stand among all that were grouped, rising.</summary>
    internal int[] Places { get; }

    /// <summary>
    /// The sum of a number of each row, with bounds; not known where one is missing, where units differ, of no rows, and of rows that have
    /// no sum, such as levels at two moments.
    /// </summary>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates bring theirs, and are refused in another one.</param>
    /// <exception cref="ArgumentException">A number has no unit, or is NaN or infinite.</exception>
    public Estimate<Quantity> Sum(Func<TRow, Number?> value, Unit? unit = null) => Total(value, unit, isSum: true);

    /// <summary>
    /// The sum of a number of each row over the number of rows; not known where one is missing, where units differ, and of no rows.
    /// </summary>
    /// <inheritdoc cref="Sum"/>
    public Estimate<Quantity> Mean(Func<TRow, Number?> value, Unit? unit = null) =>
        Total(value, unit, isSum: false).Select(sum => new Quantity(sum.Value / Count, sum.Unit));

    /// <summary>The middle number of the rows, or the middle of the two: the quantile at 0.5.</summary>
    /// <inheritdoc cref="Sum"/>
    public Estimate<Quantity> Median(Func<TRow, Number?> value, Unit? unit = null) => Quantile(new(0.5), value, unit);

    /// <summary>
    /// The number that a part of the rows does not exceed, interpolated as in <see cref="Sample.Quantile"/>: its lower bound is the
    /// quantile of the lower bounds, its upper that of the upper ones. Not known of no rows, where one is missing, where units differ, and
    /// of places in an order.
    /// </summary>
    /// <param name="probability">The part, from 0 (the smallest) to 1 (the largest).</param>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates bring theirs, and are refused in another one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException">A number has no unit, or is NaN or infinite.</exception>
    public Estimate<Quantity> Quantile(Fraction probability, Func<TRow, Number?> value, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Data.Sample.CheckProbability(probability);
        return Resting(NumberQuantile.Of([.. _rows.Select(value)], probability.Value, unit));
    }

    /// <summary>
    /// The numbers of the rows as a sample, which has the mean, median, quantiles and standard deviation of plain numbers.
    /// </summary>
    /// <inheritdoc cref="SampleExtensions.ToSample{TRow}(IEnumerable{TRow}, Func{TRow, Number?}, Unit)"/>
    public Sample Sample(Func<TRow, Number?> value, Unit? unit = null) => _rows.ToSample(value, unit);

    /// <summary>How many of the rows have a property.</summary>
    /// <param name="value">Whether a row has it; <see langword="null"/> where it is not known.</param>
    public Proportion Proportion(Func<TRow, bool?> value) => _rows.ToProportion(value);

    /// <summary>The part of the rows that have a property, with bounds where it is not known of some.</summary>
    /// <inheritdoc cref="Proportion"/>
    public Estimate<Fraction> Rate(Func<TRow, bool?> value) => Proportion(value).Rate;

    // Rows of unlike times have no sum, and have a mean all the same.
    private Estimate<Quantity> Total(Func<TRow, Number?> value, Unit? unit, bool isSum)
    {
        ArgumentNullException.ThrowIfNull(value);
        var sum = new NumberSum(unit);
        for (int place = 0; place < _rows.Length; place++)
        {
            if (isSum)
                sum.Add(value(_rows[place]), new RowPlace(place), _rows[place]);
            else
                sum.Add(value(_rows[place]), new RowPlace(place));
        }

        return Resting(sum.Total());
    }
}
