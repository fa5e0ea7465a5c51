using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The aggregate that another engine computed for one group of rows, such as a line of <c>GROUP BY</c>: the number of rows, how many of
/// them lack the number, and the sum of the others. Cells feed shares, series and cohorts (<c>cells.ToMarketShares(…)</c>,
/// <c>cells.ToSeries(…)</c>, <c>cells.ToCohorts(…)</c>), with the same results as the rows themselves: if a number is missing, what is
/// computed from it is unknown, with the reason.
/// </summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Cell<TKey> : IInput
    where TKey : notnull
{
    private static readonly Dictionary<Fraction, Number> NoQuantiles = [];

    /// <summary>Creates the cell of a group.</summary>
    /// <param name="key">The key of the group.</param>
    /// <param name="count">The number of rows, including those that lack the number.</param>
    /// <param name="sum">The sum of the numbers that are present; <see langword="null"/> if there are none, as in SQL, or if it is not
    /// needed.</param>
    /// <param name="missing">The number of rows that lack the number or, with <paramref name="successes"/>, the answer.</param>
    /// <param name="variance">The sample variance of the numbers (divided by n - 1), in the square of the unit; <see langword="null"/> for
    /// fewer than two numbers.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="successes">The number of rows that have the property by which groups are compared.</param>
    /// <param name="period">The period of the rows, if groups are by key and period.</param>
    /// <param name="quantiles">Quantiles of the numbers by their probabilities, such as the median by 0.5; optional.</param>
    /// <param name="from">The sources of the rows; optional.</param>
    /// <exception cref="ArgumentNullException">The key is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, more rows lack the number or have the property than exist, the
    /// variance is negative, infinite or NaN, or a probability is not between 0 and 1.</exception>
    /// <exception cref="ArgumentException">
    /// A nonzero sum, a variance, a quantile, or a smallest or largest number is given for fewer numbers than it needs, or the smallest
    /// number exceeds the largest.
    /// </exception>
    public Cell(
        TKey key,
        long count,
        Number? sum = null,
        long missing = 0,
        double? variance = null,
        Number? least = null,
        Number? most = null,
        long? successes = null,
        TimePeriod? period = null,
        IReadOnlyDictionary<Fraction, Number>? quantiles = null,
        params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(missing);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(missing, count);
        ArgumentOutOfRangeException.ThrowIfNegative(successes ?? 0, nameof(successes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes ?? 0, count - missing, nameof(successes));
        if (variance is not (null or (>= 0 and < double.PositiveInfinity)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(variance), variance, "A variance must be finite and not negative; pass null if it is missing.");
        }

        long numbers = count - missing;
        // In SQL, the sum of no numbers is often coalesced to zero.
        if (numbers == 0 && sum is { Point: not 0 })
            throw new ArgumentException($"The sum of no numbers is {sum}, but must be null or zero.", nameof(sum));
        if (numbers < 2 && variance is not null)
            throw new ArgumentException("Fewer than two numbers have no variance; pass null.", nameof(variance));
        if (numbers == 0 && (least ?? most) is not null)
            throw new ArgumentException("Without numbers there is no smallest or largest; pass null.",
                least is null ? nameof(most) : nameof(least));
        if (least is { Point: { } smallest } && most is { Point: { } largest } && smallest > largest)
            throw new ArgumentException($"The smallest number, {least}, exceeds the largest, {most}.", nameof(least));
        if (quantiles is not null)
            CheckQuantiles(quantiles, numbers);
        Key = key;
        Count = count;
        Sum = numbers == 0 ? null : sum;
        Missing = missing;
        Variance = variance;
        Least = least;
        Most = most;
        Successes = successes;
        Period = period;
        Quantiles = quantiles ?? NoQuantiles;
        // Cells of an engine are many, and have plain numbers.
        From = from.Length == 0 && (sum?.Operand ?? least?.Operand ?? most?.Operand) is null
            ? SourceUnion.None
            : SourceUnion.Of([.. from, .. new[] { sum, least, most }.Select(number => number?.Operand).OfType<Operand>()]);
    }

    /// <summary>The key of the group.</summary>
    public TKey Key { get; }

    /// <summary>The number of rows, including those that lack the number.</summary>
    public long Count { get; }

    /// <summary>The sum of the numbers that are present; <see langword="null"/> if there are none, or if it was not given.</summary>
    public Number? Sum { get; }

    /// <summary>The number of rows that lack the number or, with <see cref="Successes"/>, the answer.</summary>
    public long Missing { get; }

    /// <summary>
    /// The sample variance of the numbers (divided by n - 1), in the square of the unit; <see langword="null"/> if it was not given.
    /// </summary>
    public double? Variance { get; }

    /// <summary>The smallest number; <see langword="null"/> if it was not given.</summary>
    public Number? Least { get; }

    /// <summary>The largest number; <see langword="null"/> if it was not given.</summary>
    public Number? Most { get; }

    /// <summary>
    /// The number of rows that have the property by which groups are compared; <see langword="null"/> if it was not given.
    /// </summary>
    public long? Successes { get; }

    /// <summary>The period of the rows; <see langword="null"/> if groups are by key alone.</summary>
    public TimePeriod? Period { get; }

    /// <summary>Quantiles of the numbers, by their probabilities; empty if none were given.</summary>
    public IReadOnlyDictionary<Fraction, Number> Quantiles { get; }

    internal ISourced From { get; }

    /// <summary>The period of the rows, if there is one, for comparisons with other cells.</summary>
    internal AddedRows? Added(Unit? unit)
    {
        if (Period is null)
            return null;
        var rows = new AddedRows();
        rows.Add(this, Period, Sum?.OwnUnit ?? unit);
        return rows;
    }

    /// <summary>Checks the numbers that a group has.</summary>
    /// <param name="unit">The unit of plain numbers.</param>
    internal void Check(Unit? unit)
    {
        if (Missing < Count)
            Sum?.Check(unit, this);
        if (Missing > 0)
            return;
        Least?.Check(unit, this);
        Most?.Check(unit, this);
    }

    /// <summary>The period, which a series requires.</summary>
    internal TimePeriod PeriodOf(string parameter) => Period ?? throw new ArgumentException($"{this} has no period.", parameter);

    /// <summary>The cells that have rows. A group without rows, as from an outer join, adds nothing.</summary>
    internal static IEnumerable<Cell<TKey>> WithRows(IEnumerable<Cell<TKey>> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return cells.Where((cell, place) => cell is null
            ? throw new ArgumentException(FormattableString.Invariant($"The cell at {place} is null."), nameof(cells))
            : cell.Count > 0);
    }

    /// <summary>The combined sum of cells, as computed from their rows.</summary>
    internal static Estimate<Quantity> Total(IEnumerable<Cell<TKey>> cells, Unit? unit, bool areParts = false)
    {
        var sum = new NumberSum(unit, areParts);
        bool isSingle = cells.TryGetNonEnumeratedCount(out int count) && count == 1;
        List<ISourced>? from = null;
        foreach (Cell<TKey> cell in cells)
        {
            if (cell.Sum is null && cell.Missing < cell.Count)
                throw new ArgumentException($"{cell} has no sum, although not all of its {cell.Count} numbers are missing.", nameof(cells));
            sum.Add(cell.Sum, cell.Count, cell.Missing, cell, isSingle ? null : cell.Period);
            if (cell.From != SourceUnion.None)
                (from ??= []).Add(cell.From);
        }

        return from is null ? sum.Total() : SourcedResult.Resting(sum.Total(), SourceUnion.OfAll(from));
    }

    private static void CheckQuantiles(IReadOnlyDictionary<Fraction, Number> quantiles, long numbers)
    {
        foreach (Fraction probability in quantiles.Keys)
            Probability.Check(probability);
        if (numbers == 0 && quantiles.Count > 0)
            throw new ArgumentException("Without numbers there are no quantiles; pass null.", nameof(quantiles));
    }

    /// <summary>How messages refer to the cell.</summary>
    public override string ToString() => $"The cell of '{KeyText.Of(Key)}'";
}
