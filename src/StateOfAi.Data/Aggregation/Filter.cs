namespace StateOfAi.Data;

/// <summary>
/// A selection of rows of a <see cref="ColumnTable"/>: conditions on dimensions and measures, combined with <c>&amp;</c>, <c>|</c> and
/// <c>!</c>. A condition on a missing value is false, so its negation is true.
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

    /// <summary>Selects the rows that both filters select.</summary>
    /// <exception cref="ArgumentException">The filters belong to different tables.</exception>
    /// <exception cref="InvalidOperationException">More than 1,048,576 conditions are combined.</exception>
    public static Filter operator &(Filter left, Filter right) => Joined(left, right, isAnd: true);

    /// <summary>Selects the rows that at least one of the filters selects.</summary>
    /// <exception cref="ArgumentException">The filters belong to different tables.</exception>
    /// <exception cref="InvalidOperationException">More than 1,048,576 conditions are combined.</exception>
    public static Filter operator |(Filter left, Filter right) => Joined(left, right, isAnd: false);

    /// <summary>Selects the rows that the filter does not.</summary>
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
            : throw new ArgumentException("The filters belong to different tables.", nameof(right));
    }
}
