using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Rows grouped by keys. Nothing is computed until <c>Aggregate</c> is called.</summary>
/// <typeparam name="TKey">The key of a group; a tuple if there are several dimensions.</typeparam>
public sealed partial class ColumnGrouping<TKey>
{
    /// <summary>
    /// Up to this many groups, which is when accumulators are in banks, results are computed at once, so that they keep neither the
    /// accumulators nor the columns alive.
    /// </summary>
    private const int MostGroupsFinished = 128;

    private readonly ColumnQuery _rows;
    private readonly NamedCodes[] _dimensions;
    private readonly Func<GroupIndex, int, TKey> _key;

    /// <param name="rows">The rows.</param>
    /// <param name="dimensions">The codes of the dimensions.</param>
    /// <param name="key">The key of a group.</param>
    internal ColumnGrouping(ColumnQuery rows, NamedCodes[] dimensions, Func<GroupIndex, int, TKey> key)
    {
        _rows = rows;
        _dimensions = dimensions;
        _key = key;
    }

    /// <summary>Describes the rows and the number of dimensions.</summary>
    public override string ToString()
    {
        string dimensions = _dimensions.Length == 1 ? "dimension" : "dimensions";
        return string.Create(CultureInfo.InvariantCulture, $"{_rows} by {_dimensions.Length} {dimensions}");
    }

    /// <summary>Checks an aggregate and returns its name.</summary>
    private string NameOf<TResult>(Aggregate<TResult> aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        _rows.CheckTable(aggregate.Table, nameof(aggregate), aggregate.Name);
        return aggregate.Name;
    }

    private Groups<TKey, TResult> Run<TResult>(string[] names, Func<AggregationPlan, Func<int, TResult>> planned)
    {
        var index = new GroupIndex(_dimensions, _rows.Table.Count);
        Scan scan = _rows.ScanBy(index);
        Scan[] scans = scan.Partitions();
        try
        {
            return Run(index, scans, names, planned);
        }
        catch (AggregateException) when (scans.Length > 1)
        {
            // Which partition fails first is a matter of chance; report the error that a single thread would.
            return Run(index, [scan], names, planned);
        }
    }

    private Groups<TKey, TResult> Run<TResult>(
        GroupIndex whole,
        Scan[] scans,
        string[] names,
        Func<AggregationPlan, Func<int, TResult>> planned)
    {
        AggregationPlan[] plans = Array.ConvertAll(scans, scan => _rows.PlanFor(scan, group => Described(scan.Index, group)));
        Func<int, TResult>[] values = Array.ConvertAll(plans, plan => planned(plan));
        if (plans is [{ } only])
            return Finished(whole, only.Run(), names, values[0]);
        var groups = new int[]?[plans.Length];
        var threads = new ParallelOptions { MaxDegreeOfParallelism = plans.Length };
        Parallel.For(0, plans.Length, threads, partition => groups[partition] = plans[partition].Run());
        int[] firsts = Array.ConvertAll(scans, scan => scan.Index.FirstGroup);
        return Finished(whole, groups is [null, ..] ? null : Joined(groups!, firsts), names, group =>
        {
            int partition = firsts.Length - 1;
            while (firsts[partition] > group)
                partition--;
            return values[partition](group - firsts[partition]);
        });
    }

    /// <summary>The results: for a few groups computed once, for many as they are read.</summary>
    private Groups<TKey, TResult> Finished<TResult>(GroupIndex index, int[]? groups, string[] names, Func<int, TResult> value)
    {
        string[] dimensions = Array.ConvertAll(_dimensions, dimension => dimension.Name);
        int count = groups?.Length ?? index.Groups;
        if (count > MostGroupsFinished)
            return new(groups, count, dimensions, names, group => KeyOf(index, group), value);
        var keys = new TKey[count];
        var values = new TResult[count];
        for (int i = 0; i < count; i++)
        {
            int group = groups?[i] ?? i;
            keys[i] = KeyOf(index, group);
            values[i] = value(group);
        }

        return new(null, count, dimensions, names, i => keys[i], i => values[i]);
    }

    /// <summary>Converts the group numbers of partitions to those of the whole.</summary>
    private static int[] Joined(int[][] partitions, int[] firsts)
    {
        int[] all = new int[partitions.Sum(partition => partition.Length)];
        int count = 0;
        for (int partition = 0; partition < partitions.Length; partition++)
        {
            foreach (int group in partitions[partition])
                all[count++] = firsts[partition] + group;
        }

        return all;
    }

    private string Described(GroupIndex index, int group) => _dimensions is [] ? "" : $" of the group {KeyText.Of(KeyOf(index, group))}";

    private TKey KeyOf(GroupIndex index, int group) => _key(index, group);
}
