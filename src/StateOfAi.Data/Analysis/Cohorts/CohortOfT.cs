namespace StateOfAi.Data;

/// <summary>A named group of rows, and what is computed of them to compare it by. Made by <see cref="Cohorts"/>.</summary>
/// <remarks>
/// A sum, mean or quantile of figures is not known where one is missing, which is not zero; leave such rows out before grouping where that is
/// meant. An "about" counts by its number and bounds nothing.
/// </remarks>
/// <typeparam name="TKey">What names the group.</typeparam>
/// <typeparam name="TRow">The rows.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Cohort<TKey, TRow> : ITabular, ISourced
    where TKey : notnull
{
    private readonly TRow[] _rows;
    private readonly ISourced _from;

    internal Cohort(TKey key, string name, TRow[] rows, int[] places)
    {
        Key = key;
        Name = name;
        _rows = rows;
        Places = places;
        _from = SourceUnion.OfRows(rows);
    }

    /// <summary>What names the group.</summary>
    public TKey Key { get; }

    /// <summary>What the group is called in a text.</summary>
    public string Name { get; }

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<TRow> Rows => _rows.AsReadOnly();

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The publications that the rows rest on; empty where none is known.</summary>
    public IReadOnlyList<Source> Sources => _from.Sources;

    /// <summary>Where the rows stand among all that were grouped, rising.</summary>
    internal int[] Places { get; }

    /// <summary>The number of rows, which is known also of an empty group: zero.</summary>
    /// <param name="unit">What the rows are, such as <c>Unit.Count("deal", "deals")</c>.</param>
    public Estimate<Quantity> CountOf(Unit unit) => Estimate.Exactly(new Quantity(Count, unit));

    /// <summary>The sum of a figure of each row; not known as for <see cref="FigureExtensions.Sum{T}(IEnumerable{T}, Func{T, Figure})"/>.</summary>
    /// <param name="of">The figure of a row; <see langword="null"/> where it is missing.</param>
    public Estimate<Quantity> Sum(Func<TRow, Figure?> of) => _rows.Sum(of);

    /// <summary>The sum of a figure of each row over their number; not known as <see cref="Sum"/>.</summary>
    /// <param name="of">The figure of a row; <see langword="null"/> where it is missing.</param>
    public Estimate<Quantity> Mean(Func<TRow, Figure?> of) => Sum(of).Select(sum => new Quantity(sum.Value / Count, sum.Unit));

    /// <summary>The middle figure of the rows, or the middle of the two: the quantile at 0.5.</summary>
    /// <param name="of">The figure of a row; <see langword="null"/> where it is missing.</param>
    public Estimate<Quantity> Median(Func<TRow, Figure?> of) => Quantile(new(0.5), of);

    /// <summary>
    /// The figure that a part of the rows does not exceed, interpolated as in <see cref="Sample.Quantile"/>: its lower bound is the quantile of
    /// the lower bounds, its upper that of the upper ones. Not known of no figures, where one is missing, where units differ, and of places in an order.
    /// </summary>
    /// <param name="probability">The part, from 0 (the smallest) to 1 (the largest).</param>
    /// <param name="of">The figure of a row; <see langword="null"/> where it is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not from 0 to 1.</exception>
    public Estimate<Quantity> Quantile(Fraction probability, Func<TRow, Figure?> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        Data.Sample.CheckProbability(probability);
        return FigureQuantile.Of([.. _rows.Select(of)], probability.Value);
    }

    /// <summary>The part of the rows that have a property, with bounds where it is not known of some.</summary>
    /// <param name="has">Whether a row has it; <see langword="null"/> where it is not known.</param>
    public Estimate<Fraction> Rate(Func<TRow, bool?> has) => Proportion(has).Rate;

    /// <summary>How many of the rows have a property.</summary>
    /// <param name="has">Whether a row has it; <see langword="null"/> where it is not known.</param>
    public Proportion Proportion(Func<TRow, bool?> has) => _rows.ToProportion(has);

    /// <summary>The values of the rows as a sample, which has the mean, median, quantiles and standard deviation of plain numbers.</summary>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN.</exception>
    public Sample Sample(Func<TRow, double?> value, Unit unit) => _rows.ToSample(value, unit);

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    public TableView ToView() => FieldView.Of(Name,
    [
        ("Group", Name),
        ("Rows", Count),
    ], sources: this.SourceLines());

    /// <summary>The name and how many rows there are.</summary>
    public override string ToString() => CohortText.Of(Name, Count);
}
