namespace StateOfAi.Data;

/// <summary>Rows by keys, to aggregate. It computes nothing until something is aggregated.</summary>
/// <typeparam name="TKey">The key of a group; of several dimensions a tuple.</typeparam>
public sealed partial class ColumnGrouping<TKey>
{
    private readonly ColumnQuery _rows;
    private readonly IDimension[] _dimensions;
    private readonly Func<GroupCodes, TKey> _key;

    internal ColumnGrouping(ColumnQuery rows, IDimension[] dimensions, Func<GroupCodes, TKey> key) => (_rows, _dimensions, _key) = (rows, dimensions, key);

    /// <summary>Which rows, and by how many dimensions.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_rows} by {_dimensions.Length} {(_dimensions.Length == 1 ? "dimension" : "dimensions")}");

    private Func<int, TResult> Planned<TResult>(AggregationPlan plan, Aggregate<TResult> aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        _rows.CheckTable(aggregate.Table, nameof(aggregate), aggregate.Name);
        return aggregate.Plan(plan);
    }

    private Groups<TKey, TResult> Run<TResult>(Func<AggregationPlan, Func<int, TResult>> planned, params INamed?[] results)
    {
        var index = new GroupIndex(_dimensions, _rows.Table.Count);
        var scan = new Scan(_rows.Table.Count, _rows.Filter, index, _rows.DegreeOfParallelism);
        Scan[] scans = scan.Parts();
        try
        {
            return Run(index, scans, planned, results!);
        }
        catch (AggregateException) when (scans.Length > 1)
        {
            // Which part fails first is chance; the error is to be that of one thread.
            return Run(index, [scan], planned, results!);
        }
    }

    private Groups<TKey, TResult> Run<TResult>(GroupIndex whole, Scan[] scans, Func<AggregationPlan, Func<int, TResult>> planned, INamed[] results)
    {
        bool isFiltered = _rows.Filter is not null && _dimensions is not [];
        AggregationPlan[] plans = Array.ConvertAll(scans, scan => new AggregationPlan(scan, _rows.Summation, group => _dimensions is [] ? "" : $" of the group {KeyText.Of(KeyOf(scan.Index, group))}"));
        Func<int, TResult>[] values = Array.ConvertAll(plans, plan => planned(plan));
        if (plans is [{ } only])
            return new(only.Run(isFiltered), whole.Groups, _dimensions, results, group => KeyOf(whole, group), values[0]);
        var groups = new int[]?[plans.Length];
        Parallel.For(0, plans.Length, new() { MaxDegreeOfParallelism = plans.Length }, part => groups[part] = plans[part].Run(isFiltered));
        int[] firsts = Array.ConvertAll(scans, scan => scan.Index.First);
        return new(groups is [null, ..] ? null : Joined(groups!, firsts), whole.Groups, _dimensions, results, group => KeyOf(whole, group), group =>
        {
            int part = firsts.Length - 1;
            while (firsts[part] > group)
                part--;
            return values[part](group - firsts[part]);
        });
    }

    /// <summary>The numbers that groups of parts have in the whole.</summary>
    private static int[] Joined(int[][] parts, int[] firsts)
    {
        int[] all = new int[parts.Sum(part => part.Length)];
        int count = 0;
        for (int part = 0; part < parts.Length; part++)
        {
            foreach (int group in parts[part])
                all[count++] = firsts[part] + group;
        }

        return all;
    }

    private TKey KeyOf(GroupIndex index, int group) => _key(new(index, group));
}
