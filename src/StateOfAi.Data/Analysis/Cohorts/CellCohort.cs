using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A named group of rows aggregated by another engine. Statistics that follow from counts, sums and variances are available, and the
/// quantiles that the engine computed; those that need the individual numbers, such as ranks, are not. Created by <see cref="Cohorts"/>
/// from cells.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class CellCohort<TKey> : Cohort
    where TKey : notnull
{
    private readonly Cell<TKey> _cell;
    private readonly Unit? _unit;
    private readonly Fraction[] _probabilities;

    // An answer may have very many groups, of which a program reads some numbers: each is computed when first asked for.
    private Estimate<Quantity>? _sum;
    private Estimate<Quantity>? _mean;
    private Estimate<Quantity>? _least;
    private Estimate<Quantity>? _most;

    /// <param name="cell">The cell.</param>
    /// <param name="unit">The unit of plain numbers.</param>
    /// <param name="probabilities">Those of the quantiles of all cells, since tables have a column for each.</param>
    internal CellCohort(Cell<TKey> cell, Unit? unit, Fraction[] probabilities)
        : base(null, cell.Count, cell.From)
    {
        _cell = cell;
        _unit = unit;
        _probabilities = probabilities;
    }

    /// <summary>The key of the group.</summary>
    public TKey Key => _cell.Key;

    /// <summary>The number of rows that lack the number.</summary>
    public long Missing => _cell.Missing;

    /// <summary>The sum of the numbers; unknown if one is missing or there are no rows.</summary>
    public Estimate<Quantity> Sum => _sum ??= _cell.Sum is null && Missing < Count
        ? NotGiven("sum")
        : Cell<TKey>.Total([_cell], _unit).WithBasis(RowsOfNumber.Of(_cell.Added(_unit), isSum: true));

    /// <summary>The sum divided by the number of rows; unknown in the same cases as <see cref="Sum"/>.</summary>
    public Estimate<Quantity> Mean => _mean ??= Sum.Select(sum => new Quantity(sum.Value / Count, sum.Unit));

    /// <summary>The smallest number; unknown if one is missing or there are no rows.</summary>
    public Estimate<Quantity> Least => _least ??= Resting(Extreme(_cell.Least, "smallest number"));

    /// <summary>The largest number; unknown if one is missing or there are no rows.</summary>
    public Estimate<Quantity> Most => _most ??= Resting(Extreme(_cell.Most, "largest number"));

    /// <summary>The median of the numbers; unknown in the same cases as <see cref="Quantile"/>.</summary>
    public Estimate<Quantity> Median => Quantile(new(0.5));

    /// <summary>
    /// The count, mean and standard deviation, which are all that a comparison of means needs; the standard deviation is unknown if no
    /// variance was given.
    /// </summary>
    public SampleSummary Summary => new(Count, Mean, Deviation, RestsOn);

    /// <summary>The rows that have the property that was counted.</summary>
    /// <exception cref="InvalidOperationException">The cell was created without successes.</exception>
    public Proportion Proportion => _cell.Successes is { } successes
        ? Data.Proportion.Of(successes, Count, Missing, RestsOn)
        : throw new InvalidOperationException($"{_cell} was created without successes, so it cannot tell how many rows have a property.");

    /// <summary>The share of the rows that have the property, with bounds if it is not known for some.</summary>
    /// <exception cref="InvalidOperationException">The cell was created without successes.</exception>
    public Estimate<Fraction> Rate => Proportion.Rate;

    /// <summary>A quantile of the numbers that the engine computed.</summary>
    /// <param name="probability">The probability, from 0 (the smallest number) to 1 (the largest), as the cell was given it.</param>
    /// <returns>The quantile; unknown if a number is missing, if there are no rows, or if the cell has no quantile of this
    /// probability.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public Estimate<Quantity> Quantile(Fraction probability)
    {
        Probability.Check(probability);
        return Resting(Extreme(_cell.Quantiles.TryGetValue(probability, out Number number) ? number : null,
            FormattableString.Invariant($"quantile {probability.Value}")));
    }

    internal override IEnumerable<(string Name, object? Value)> Numbers =>
    [
        ("Missing", Missing), ("Sum", Sum), ("Mean", Mean), ("Standard deviation", Deviation),
        .. _probabilities.Select(probability =>
            (probability.Value == 0.5 ? "Median" : FormattableString.Invariant($"Quantile {probability.Value}"),
                (object?)Quantile(probability))),
    ];

    private protected override string NameOfKey() => KeyText.Of(Key);

    private Estimate<Quantity> Deviation => !Mean.IsKnown ? Mean
        : Count < 2 ? Estimate.Unknown<Quantity>(UnknownReason.TooFewValues, "there is 1 value, but at least 2 are needed")
        : _cell.Variance is { } variance
            ? EstimateArithmetic.Computed(
                new Quantity(Math.Sqrt(variance), EstimateArithmetic.UnitOfDifference(EstimateArithmetic.UnitOf(Mean))))
            : NotGiven("variance");

    private Estimate<Quantity> Extreme(Number? number, string what) => Missing > 0 || Count == 0 ? Sum
        : number is { } given ? given.Check(_unit, _cell).Checked(_unit)
        : NotGiven(what);

    private Estimate<Quantity> NotGiven(string what) =>
        Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the {what} of {Name} was not given");
}
