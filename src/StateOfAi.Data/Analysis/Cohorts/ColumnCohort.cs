using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A named group of the rows of a column table, and the values by which it is compared. Created by <see cref="Cohorts"/>.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class ColumnCohort<TKey> : Cohort
    where TKey : notnull
{
    private readonly Func<ColumnQuery> _rows;

    internal ColumnCohort(TKey key, string name, Sample sample, Func<ColumnQuery> rows)
        : base(name, sample.Count + sample.Missing, SourceUnion.None) => (Key, Sample, _rows) = (key, sample, rows);

    /// <summary>The key of the group.</summary>
    public TKey Key { get; }

    /// <summary>The rows, for further queries; each one reads the table.</summary>
    public ColumnQuery Rows => _rows();

    /// <summary>
    /// The values of the rows. If one is missing, their statistics are unknown unless you call <see cref="Data.Sample.WithoutMissing"/>; to
    /// exclude such rows beforehand, group <c>table.Where(value.IsPresent())</c>.
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

    /// <summary>Computes a quantile of the values; see <see cref="Data.Sample.Quantile"/>.</summary>
    /// <param name="probability">The probability, from 0 (the smallest value) to 1 (the largest).</param>
    /// <returns>The quantile; unknown if a value is missing or there are no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public Estimate<Quantity> Quantile(Fraction probability) => Sample.Quantile(probability);

    /// <summary>
    /// Counts the rows that have a property, as <see cref="SampleExtensions.ToProportion(ColumnQuery, Filter, Filter)"/> does.
    /// </summary>
    /// <param name="value">A filter for the rows that have it.</param>
    /// <param name="known">A filter for the rows for which it is known; by default, all.</param>
    /// <returns>The proportion.</returns>
    /// <exception cref="ArgumentException">A filter belongs to a different table.</exception>
    public Proportion Proportion(Filter value, Filter? known = null) => Rows.ToProportion(value, known);

    /// <summary>Computes the share of the rows that have a property.</summary>
    /// <inheritdoc cref="Proportion"/>
    /// <returns>The rate; with bounds if it is not known for some rows, and unknown for an empty group.</returns>
    public Estimate<Fraction> Rate(Filter value, Filter? known = null) => Proportion(value, known).Rate;
}
