namespace StateOfAi.Data;

/// <summary>
/// A named group of rows of which another engine counted and added up the numbers: what follows from counts, sums and variances is here,
/// and what takes the numbers themselves, such as a median or ranks, is not. Made by <see cref="Cohorts"/> from cells.
/// </summary>
/// <typeparam name="TKey">What names the group.</typeparam>
public sealed class CellCohort<TKey> : Cohort
    where TKey : notnull
{
    private readonly Cell<TKey> _cell;
    private readonly Unit? _unit;

    internal CellCohort(Cell<TKey> cell, Unit? unit)
        : base(KeyText.Of(cell.Key), cell.Count, cell.From)
    {
        _cell = cell;
        _unit = unit;
        Sum = cell.Sum is null && cell.Missing < cell.Count ? NotGiven("sum") : Cell<TKey>.Total([cell], unit);
        Mean = Sum.Select(sum => new Quantity(sum.Value / cell.Count, sum.Unit));
        Least = Resting(Extreme(cell.Least, "smallest number"));
        Most = Resting(Extreme(cell.Most, "largest number"));
    }

    /// <summary>What names the group.</summary>
    public TKey Key => _cell.Key;

    /// <summary>How many of the rows lack the number.</summary>
    public long Missing => _cell.Missing;

    /// <summary>The sum of the numbers; not known where one is missing, and of no rows.</summary>
    public Estimate<Quantity> Sum { get; }

    /// <summary>The sum over the number of rows; not known as <see cref="Sum"/>.</summary>
    public Estimate<Quantity> Mean { get; }

    /// <summary>The smallest number; not known where one is missing, and of no rows.</summary>
    public Estimate<Quantity> Least { get; }

    /// <summary>The largest number; not known where one is missing, and of no rows.</summary>
    public Estimate<Quantity> Most { get; }

    /// <summary>
    /// Count, mean and standard deviation, which is all that the comparison of means needs; the deviation is not known without a variance.
    /// </summary>
    public SampleSummary Summary => new(Count, Mean, Deviation, RestsOn);

    /// <summary>How many of the rows have the property that was counted.</summary>
    /// <exception cref="InvalidOperationException">The cell was made without successes.</exception>
    public Proportion Proportion => _cell.Successes is { } successes
        ? Data.Proportion.Of(successes, Count, Missing, RestsOn)
        : throw new InvalidOperationException($"{_cell} was made without successes: it does not say how many of its rows have a property.");

    /// <summary>The part of the rows that have the property, with bounds where it is not known of some.</summary>
    /// <exception cref="InvalidOperationException">The cell was made without successes.</exception>
    public Estimate<Fraction> Rate => Proportion.Rate;

    internal override IEnumerable<(string Name, object? Value)> Numbers =>
        [("Missing", Missing), ("Sum", Sum), ("Mean", Mean), ("Standard deviation", Deviation)];

    private Estimate<Quantity> Deviation => !Mean.IsKnown ? Mean
        : Count < 2 ? Estimate.Unknown<Quantity>(UnknownReason.TooFewValues, "there is 1 value, and at least 2 are needed")
        : _cell.Variance is { } variance
            ? EstimateArithmetic.Computed(
                new Quantity(Math.Sqrt(variance), EstimateArithmetic.UnitOfDifference(EstimateArithmetic.UnitOf(Mean))))
            : NotGiven("variance");

    private Estimate<Quantity> Extreme(Number? number, string what) => Missing > 0 || Count == 0 ? Sum
        : number is { } given ? given.Check(_unit, _cell).ToEstimate(_unit)
        : NotGiven(what);

    private Estimate<Quantity> NotGiven(string what) =>
        Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the {what} of {Name} was not given");
}
