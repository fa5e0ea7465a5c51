namespace StateOfAi.Data;

/// <summary>
/// Which rows of a <see cref="ColumnTable"/> to aggregate: conditions on dimensions and measures, joined by <c>&amp;</c>, <c>|</c> and
/// <c>!</c>. A condition on a missing value does not hold; its opposite does.
/// </summary>
public sealed class Filter
{
    internal Filter(ColumnTable table, RowFilter rows)
    {
        Table = table;
        Rows = rows;
    }

    internal ColumnTable Table { get; }

    internal RowFilter Rows { get; }

    /// <summary>The rows that both select.</summary>
    /// <exception cref="ArgumentException">They are of different tables.</exception>
    /// <exception cref="InvalidOperationException">More than 1,048,576 conditions are joined.</exception>
    public static Filter operator &(Filter left, Filter right) => Joined(left, right, isAnd: true);

    /// <summary>The rows that one of them selects, or both.</summary>
    /// <exception cref="ArgumentException">They are of different tables.</exception>
    /// <exception cref="InvalidOperationException">More than 1,048,576 conditions are joined.</exception>
    public static Filter operator |(Filter left, Filter right) => Joined(left, right, isAnd: false);

    /// <summary>The rows that it does not select.</summary>
    public static Filter operator !(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(filter.Table, new OppositeFilter(filter.Rows));
    }

    private static Filter Joined(Filter left, Filter right, bool isAnd)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Table == right.Table
            ? new(left.Table, new JoinedFilter(left.Rows, right.Rows, isAnd))
            : throw new ArgumentException("The filters are of different tables.", nameof(right));
    }
}
