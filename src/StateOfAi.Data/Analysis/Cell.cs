namespace StateOfAi.Data;

/// <summary>
/// What another engine computed of the rows of one group, such as a line of <c>GROUP BY</c>: how many rows, how many of them lack the
/// number, and the sum of the others. Cells go into shares, series and cohorts (<c>cells.ToMarketShares(…)</c>, <c>cells.ToSeries(…)</c>,
/// <c>cells.ToCohorts(…)</c>) and give what the rows themselves would: where a number is missing, so is what is computed of it, with the
/// reason.
/// </summary>
/// <typeparam name="TKey">What names the group.</typeparam>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Cell<TKey>
    where TKey : notnull
{
    /// <summary>The rows of a group.</summary>
    /// <param name="key">What names the group.</param>
    /// <param name="count">How many rows there are, those that lack the number included.</param>
    /// <param name="sum">The sum of the numbers that there are; <see langword="null"/> where there are none, as databases have it, or where
    /// it is not needed.</param>
    /// <param name="missing">How many rows lack the number, or, of <paramref name="successes"/>, the answer.</param>
    /// <param name="variance">The variance of the numbers with n - 1 below the line, in the square of the unit; of fewer than two numbers
    /// there is none.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="successes">How many rows have a property that the group is compared by.</param>
    /// <param name="period">The period of the rows, where the group is of a key and a period.</param>
    /// <param name="from">What the rows rest on; may be left out.</param>
    /// <exception cref="ArgumentNullException">The key is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero, more rows lack the number or have the property than there are,
    /// or the variance is below zero, infinite or NaN.</exception>
    /// <exception cref="ArgumentException">A sum that is not zero, a variance or an end is of more numbers than there are, or the smallest
    /// number is above the largest.</exception>
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
                nameof(variance), variance, "A variance is finite and not below zero, and one that is missing is null.");
        }

        long numbers = count - missing;
        // Databases are often told to make a zero of the sum of nothing.
        if (numbers == 0 && sum is { Point: not 0 })
            throw new ArgumentException($"The sum of no numbers is {sum}; expected none.", nameof(sum));
        if (numbers < 2 && variance is not null)
            throw new ArgumentException("Fewer than two numbers have no variance; pass null.", nameof(variance));
        if (numbers == 0 && (least ?? most) is not null)
            throw new ArgumentException("No numbers have neither a smallest nor a largest; pass null.",
                least is null ? nameof(most) : nameof(least));
        if (least is { Point: { } smallest } && most is { Point: { } largest } && smallest > largest)
            throw new ArgumentException($"The smallest number {least} is above the largest {most}.", nameof(least));
        Key = key;
        Count = count;
        Sum = numbers == 0 ? null : sum;
        Missing = missing;
        Variance = variance;
        Least = least;
        Most = most;
        Successes = successes;
        Period = period;
        From = SourceUnion.Of([.. from, .. new[] { sum, least, most }.Select(number => number?.Operand).OfType<Operand>()]);
    }

    /// <summary>What names the group.</summary>
    public TKey Key { get; }

    internal long Count { get; }

    internal Number? Sum { get; }

    internal long Missing { get; }

    internal double? Variance { get; }

    internal Number? Least { get; }

    internal Number? Most { get; }

    internal long? Successes { get; }

    internal TimePeriod? Period { get; }

    internal ISourced From { get; }

    /// <summary>The period, without which there is no series.</summary>
    internal TimePeriod PeriodOf(string parameter) => Period ?? throw new ArgumentException($"{this} has no period.", parameter);

    /// <summary>The cells that have rows: a group without any, such as an outer join gives, adds nothing, as no row would.</summary>
    internal static IEnumerable<Cell<TKey>> WithRows(IEnumerable<Cell<TKey>> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return cells.Where((cell, place) => cell is null
            ? throw new ArgumentException(FormattableString.Invariant($"The cell at {place} is null."), nameof(cells))
            : cell.Count > 0);
    }

    /// <summary>The sum of cells together, as their rows would have it.</summary>
    internal static Estimate<Quantity> Total(IEnumerable<Cell<TKey>> cells, Unit? unit, bool areParts = false)
    {
        var sum = new NumberSum(unit, areParts);
        List<ISourced>? from = null;
        foreach (Cell<TKey> cell in cells)
        {
            if (cell.Sum is null && cell.Missing < cell.Count)
                throw new ArgumentException($"{cell} has no sum, and not all of its {cell.Count} numbers are missing.", nameof(cells));
            sum.Add(cell.Sum, cell.Count, cell.Missing, cell, cell.Period);
            if (cell.From != SourceUnion.None)
                (from ??= []).Add(cell.From);
        }

        return from is null ? sum.Total() : SourcedResult.Resting(sum.Total(), SourceUnion.OfAll(from));
    }

    /// <summary>What a message calls the cell.</summary>
    public override string ToString() => $"The cell of '{KeyText.Of(Key)}'";
}
