namespace StateOfAi.Data;

/// <summary>A named group of the rows of a column table, and the values that it is compared by. Made by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TKey">What names the group.</typeparam>
public sealed class ColumnCohort<TKey> : Cohort
    where TKey : notnull
{
    private readonly Func<ColumnQuery> _rows;

    internal ColumnCohort(TKey key, string name, Sample sample, Func<ColumnQuery> rows)
        : base(name, sample.Count + sample.Missing, SourceUnion.None) => (Key, Sample, _rows) = (key, sample, rows);

    /// <summary>What names the group.</summary>
    public TKey Key { get; }

    /// <summary>The rows, to ask more of them; each question reads the table.</summary>
    public ColumnQuery Rows => _rows();

    /// <summary>
    /// The values of the rows. Where one is missing, what is computed of them is not known until <see cref="Data.Sample.WithoutMissing"/>
    /// is asked for; <c>table.Where(value.IsPresent())</c> leaves such rows out beforehand.
    /// </summary>
    public Sample Sample { get; }

    /// <summary>The sum of the values.</summary>
    public Estimate<Quantity> Sum => Sample.Sum;

    /// <summary>The mean of the values.</summary>
    public Estimate<Quantity> Mean => Sample.Mean;

    /// <summary>The median of the values.</summary>
    public Estimate<Quantity> Median => Sample.Median;

    internal override IEnumerable<(string Name, object? Value)> Numbers =>
        [("Missing", Sample.Missing), ("Mean", Mean), ("Standard deviation", Sample.StandardDeviation), ("Median", Median)];

    /// <summary>The value that a part of the values does not exceed; see <see cref="Data.Sample.Quantile"/>.</summary>
    /// <param name="probability">The part, from 0 (the smallest) to 1 (the largest).</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not from 0 to 1.</exception>
    public Estimate<Quantity> Quantile(Fraction probability) => Sample.Quantile(probability);

    /// <summary>
    /// How many of the rows have a property, as <see cref="SampleExtensions.ToProportion(ColumnQuery, Filter, Filter)"/> counts them.
    /// </summary>
    /// <param name="value">The rows that have it.</param>
    /// <param name="known">The rows of which it is known; left out, all.</param>
    /// <exception cref="ArgumentException">A filter is of another table.</exception>
    public Proportion Proportion(Filter value, Filter? known = null) => Rows.ToProportion(value, known);

    /// <summary>The part of the rows that have a property, with bounds where it is not known of some.</summary>
    /// <inheritdoc cref="Proportion"/>
    public Estimate<Fraction> Rate(Filter value, Filter? known = null) => Proportion(value, known).Rate;
}
