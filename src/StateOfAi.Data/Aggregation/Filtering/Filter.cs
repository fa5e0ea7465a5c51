namespace StateOfAi.Data;

/// <summary>
/// Which rows of a <see cref="ColumnTable"/> to aggregate: conditions on dimensions and measures, joined by <c>&amp;</c>, <c>|</c> and <c>!</c>. A condition on a value that is
/// missing does not hold; its opposite does.
/// </summary>
public abstract class Filter
{
    private protected Filter(ColumnTable table) => Table = table;

    internal ColumnTable Table { get; }

    /// <summary>How many conditions it is made of.</summary>
    internal virtual int Conditions => 1;

    /// <summary>How many masks it takes to work it out.</summary>
    internal virtual int Masks => 1;

    /// <summary>The rows that both select.</summary>
    /// <exception cref="ArgumentException">They are of different tables.</exception>
    /// <exception cref="InvalidOperationException">More than 1,048,576 conditions are joined.</exception>
    public static Filter operator &(Filter left, Filter right) => Both(left, right, isAnd: true);

    /// <summary>The rows that one of them selects, or both.</summary>
    /// <exception cref="ArgumentException">They are of different tables.</exception>
    /// <exception cref="InvalidOperationException">More than 1,048,576 conditions are joined.</exception>
    public static Filter operator |(Filter left, Filter right) => Both(left, right, isAnd: false);

    /// <summary>The rows that it does not select.</summary>
    public static Filter operator !(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new OppositeFilter(filter);
    }

    /// <summary>Sets a bit for each row selected; bits behind the last row are 0.</summary>
    /// <param name="start">The first row, a multiple of 64.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="mask">A bit a row; all words are written.</param>
    internal abstract void Select(int start, int count, Span<ulong> mask);

    private static JoinedFilter Both(Filter left, Filter right, bool isAnd)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Table == right.Table ? new(left, right, isAnd) : throw new ArgumentException("The filters are of different tables.", nameof(right));
    }
}
