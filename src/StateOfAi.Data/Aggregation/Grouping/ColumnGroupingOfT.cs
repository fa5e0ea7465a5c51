namespace StateOfAi.Data;

/// <summary>Rows by keys, to aggregate. It computes nothing until something is aggregated.</summary>
/// <typeparam name="TKey">The key of a group; of several dimensions a tuple.</typeparam>
public sealed partial class ColumnGrouping<TKey>
{
    private readonly ColumnQuery _rows;
    private readonly CodeColumn[] _dimensions;
    private readonly Func<Func<int, int>, TKey> _key;

    internal ColumnGrouping(ColumnQuery rows, CodeColumn[] dimensions, Func<Func<int, int>, TKey> key) => (_rows, _dimensions, _key) = (rows, dimensions, key);

    /// <summary>Which rows, and by how many dimensions.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_rows} by {_dimensions.Length} {(_dimensions.Length == 1 ? "dimension" : "dimensions")}");

    private AggregationPlan NewPlan()
    {
        var index = new GroupIndex(_dimensions, _rows.Table.Count);
        return new(new(_rows.Table.Count, _rows.Filter, index, _rows.DegreeOfParallelism), _rows.Summation, group => _dimensions is [] ? "" : $" of the group {KeyOf(index, group)}");
    }

    private Func<int, TResult> Planned<TResult>(AggregationPlan plan, Aggregate<TResult> aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        _rows.CheckTable(aggregate.Table, nameof(aggregate));
        return aggregate.Plan(plan);
    }

    private Groups<TKey, TResult> Run<TResult>(AggregationPlan plan, Func<int, TResult> value)
    {
        GroupIndex index = plan.Scan.Index;
        int[]? groups = plan.Run(isFiltered: _rows.Filter is not null && _dimensions is not []);
        return new(index.Groups, groups, group => KeyOf(index, group), value);
    }

    private TKey KeyOf(GroupIndex index, int group) => _key(dimension => index.CodeOf(group, dimension));
}
