namespace StateOfAi.Data;

/// <summary>A named group of the rows of a column table, and the values that it is compared by. Made by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TKey">What names the group.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SampleCohort<TKey> : ITabular
    where TKey : notnull
{
    private readonly Func<ColumnQuery> _rows;

    internal SampleCohort(TKey key, string name, Sample sample, Func<ColumnQuery> rows) => (Key, Name, Sample, _rows) = (key, name, sample, rows);

    /// <summary>What names the group.</summary>
    public TKey Key { get; }

    /// <summary>What the group is called in a text.</summary>
    public string Name { get; }

    /// <summary>The rows, to ask more of them; each question reads the table.</summary>
    public ColumnQuery Rows => _rows();

    /// <summary>How many rows there are, with or without a value.</summary>
    public int Count => Sample.Count + Sample.Missing;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>
    /// The values of the rows, with their sum, mean, median, quantiles and deviation. Where one is missing, these are not known until <see cref="Data.Sample.WithoutMissing"/> is asked for;
    /// <c>table.Where(of.IsPresent())</c> leaves such rows out beforehand.
    /// </summary>
    public Sample Sample { get; }

    /// <summary>The number of rows, which is known also of an empty group: zero.</summary>
    /// <param name="unit">What the rows are, such as <c>Unit.Count("deal", "deals")</c>.</param>
    public Estimate<Quantity> CountOf(Unit unit) => Estimate.Exactly(new Quantity(Count, unit));

    /// <summary>How many of the rows have a property, as <see cref="SampleExtensions.ToProportion(ColumnQuery, Filter, Filter)"/> counts them.</summary>
    /// <param name="has">The rows that have it.</param>
    /// <param name="known">The rows of which it is known; left out, all.</param>
    /// <exception cref="ArgumentException">A filter is of another table.</exception>
    public Proportion Proportion(Filter has, Filter? known = null) => Rows.ToProportion(has, known);

    /// <summary>The part of the rows that have a property, with bounds where it is not known of some.</summary>
    /// <inheritdoc cref="Proportion"/>
    public Estimate<Fraction> Rate(Filter has, Filter? known = null) => Proportion(has, known).Rate;

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    public TableView ToView() => FieldView.Of(Name,
    [
        ("Group", Name),
        ("Rows", Count),
        ("Sample", Sample),
    ]);

    /// <summary>The name and how many rows there are.</summary>
    public override string ToString() => CohortText.Of(Name, Count);
}
