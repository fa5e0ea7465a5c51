using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The rows of a <see cref="ColumnTable"/> to aggregate: all of them, or those that a filter selects. A query computes nothing until you
/// aggregate, and it can be reused, also by several threads at once.
/// </summary>
public abstract partial class ColumnQuery
{
    private readonly ColumnTable? _table;

    /// <summary>Creates the query for all rows of this table.</summary>
    private protected ColumnQuery() => DegreeOfParallelism = 1;

    private ColumnQuery(ColumnTable table, Filter? filter, Summation summation, int degreeOfParallelism)
    {
        _table = table;
        Filter = filter;
        Summation = summation;
        DegreeOfParallelism = degreeOfParallelism;
    }

    internal ColumnTable Table => _table ?? (ColumnTable)this;

    private Filter? Filter { get; }

    private Summation Summation { get; }

    private int DegreeOfParallelism { get; }

    /// <summary>Shows the number of rows in the table, and whether a filter selects among them.</summary>
    public override string ToString()
    {
        string rows = Table.Count == 1 ? "row" : "rows";
        return string.Create(CultureInfo.InvariantCulture, $"{(Filter is null ? "" : "some of ")}{Table.Count:N0} {rows}");
    }

    /// <summary>Narrows the selection to the rows that a filter selects.</summary>
    /// <param name="filter">The filter, built from dimensions and measures of the same table.</param>
    /// <returns>The rows selected so far that the filter also selects.</returns>
    /// <example>
    /// <code>
    /// ColumnQuery largeInEurope = table.Where(region.Is("Europe") &amp; amount.AtLeast(100));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">The filter belongs to a different table.</exception>
    public ColumnQuery Where(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        CheckTable(filter.Table, nameof(filter), "filter");
        return new Selection(Table, Filter is null ? filter : Filter & filter, Summation, DegreeOfParallelism);
    }

    /// <summary>Chooses how doubles are summed.</summary>
    /// <param name="summation">Exact summation, which is the default, or plain.</param>
    /// <returns>The same rows, summed that way.</returns>
    public ColumnQuery WithSummation(Summation summation) => new Selection(Table, Filter, summation, DegreeOfParallelism);

    /// <summary>Reads the rows with several threads. The default is one. Results are bit-for-bit the same with any number.</summary>
    /// <param name="threads">The number of threads, at least 1. Few rows, or fewer than 256 per group, are read by one thread
    /// anyway.</param>
    /// <returns>The same rows, read by that many threads.</returns>
    public ColumnQuery WithDegreeOfParallelism(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new Selection(Table, Filter, Summation, threads);
    }

    /// <summary>Groups the rows by the keys of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The grouping, to aggregate.</returns>
    /// <example>
    /// <code>
    /// var byRegion = table.GroupBy(region).Aggregate(Aggregate.Count(), amount.Mean());
    /// foreach (var (key, (count, mean)) in byRegion)
    ///     Console.WriteLine($"{key}: {count} deals, {mean:F1} on average");
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">A dimension belongs to a different table.</exception>
    public ColumnGrouping<TKey> GroupBy<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        TKey[] keys = Keys(dimension, nameof(dimension));
        return new(this, [dimension.NamedCodes], (index, group) => keys[index.CodeOf(group, 0)]);
    }

    /// <summary>
    /// Groups the rows by the keys of several dimensions, with one group per combination that occurs. If the keys allow more than 2^63
    /// combinations, as four dimensions of 100,000 keys each do, aggregating throws an <see cref="OverflowException"/> that names the
    /// dimensions.
    /// </summary>
    /// <returns>The grouping, to aggregate; its keys are tuples.</returns>
    /// <exception cref="ArgumentException">A dimension belongs to a different table.</exception>
    public ColumnGrouping<(T1 First, T2 Second)> GroupBy<T1, T2>(Dimension<T1> first, Dimension<T2> second)
        where T1 : notnull
        where T2 : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        (T1[] keys1, T2[] keys2) = (Keys(first, nameof(first)), Keys(second, nameof(second)));
        return new(
            this,
            [first.NamedCodes, second.NamedCodes],
            (index, group) => (keys1[index.CodeOf(group, 0)], keys2[index.CodeOf(group, 1)]));
    }

    /// <inheritdoc cref="GroupBy{T1, T2}(Dimension{T1}, Dimension{T2})"/>
    public ColumnGrouping<(T1 First, T2 Second, T3 Third)> GroupBy<T1, T2, T3>(
        Dimension<T1> first,
        Dimension<T2> second,
        Dimension<T3> third)
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(third);
        (T1[] keys1, T2[] keys2, T3[] keys3) = (Keys(first, nameof(first)), Keys(second, nameof(second)), Keys(third, nameof(third)));
        return new(
            this,
            [first.NamedCodes, second.NamedCodes, third.NamedCodes],
            (index, group) => (keys1[index.CodeOf(group, 0)], keys2[index.CodeOf(group, 1)], keys3[index.CodeOf(group, 2)]));
    }

    /// <inheritdoc cref="GroupBy{T1, T2}(Dimension{T1}, Dimension{T2})"/>
    public ColumnGrouping<(T1 First, T2 Second, T3 Third, T4 Fourth)> GroupBy<T1, T2, T3, T4>(
        Dimension<T1> first,
        Dimension<T2> second,
        Dimension<T3> third,
        Dimension<T4> fourth)
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
        where T4 : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(third);
        ArgumentNullException.ThrowIfNull(fourth);
        (T1[] keys1, T2[] keys2) = (Keys(first, nameof(first)), Keys(second, nameof(second)));
        (T3[] keys3, T4[] keys4) = (Keys(third, nameof(third)), Keys(fourth, nameof(fourth)));
        return new(
            this,
            [first.NamedCodes, second.NamedCodes, third.NamedCodes, fourth.NamedCodes],
            (index, group) =>
                (keys1[index.CodeOf(group, 0)], keys2[index.CodeOf(group, 1)], keys3[index.CodeOf(group, 2)],
                    keys4[index.CodeOf(group, 3)]));
    }

    /// <summary>Creates a pass over the rows that fills accumulators by group.</summary>
    internal Scan ScanBy(GroupIndex index) => new(Table.Count, Filter?.Rows, index, DegreeOfParallelism);

    /// <summary>Creates a plan for that pass, or for a pass over a partition of its groups.</summary>
    /// <param name="scan">The pass.</param>
    /// <param name="describe">How error messages refer to a group.</param>
    internal AggregationPlan PlanFor(Scan scan, Func<int, string> describe) => new(scan, Summation, describe);

    internal void CheckTable(ColumnTable? table, string parameter, string what)
    {
        if (table is not null && table != Table)
            throw new ArgumentException($"The {what} belongs to a different table than the rows.", parameter);
    }

    /// <summary>All rows as a single group.</summary>
    private ColumnGrouping<bool> All() => new(this, [], (_, _) => true);

    private TKey[] Keys<TKey>(Dimension<TKey> dimension, string parameter)
        where TKey : notnull
    {
        CheckTable(dimension.Table, parameter, $"dimension {dimension.Name}");
        return dimension.Dictionary;
    }

    private sealed class Selection(ColumnTable table, Filter? filter, Summation summation, int degreeOfParallelism)
        : ColumnQuery(table, filter, summation, degreeOfParallelism);
}
