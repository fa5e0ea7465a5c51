namespace StateOfAi.Data.Queries;

/// <summary>The statistics of one group of rows.</summary>
/// <typeparam name="TKey">The type of the key; a tuple for several keys.</typeparam>
public sealed class GroupTotals<TKey>
{
    private readonly CellCohort<ValueTuple<TKey>> _group;

    internal GroupTotals(TKey key, CellCohort<ValueTuple<TKey>> group) => (Key, _group) = (key, group);

    /// <summary>The key; each part may be <see langword="null"/>.</summary>
    public TKey Key { get; }

    /// <summary>The number of rows.</summary>
    public long Count => _group.Count;

    /// <summary>The number of rows that lack the number.</summary>
    public long Missing => _group.Missing;

    /// <summary>The sum of the numbers; unknown if one is missing.</summary>
    public Estimate<Quantity> Sum => _group.Sum;

    /// <summary>The mean of the numbers; unknown if one is missing.</summary>
    public Estimate<Quantity> Mean => _group.Mean;

    /// <summary>The standard deviation of the numbers (divided by n - 1); unknown if one is missing, or for fewer than two.</summary>
    public Estimate<Quantity> StandardDeviation => _group.Summary.StandardDeviation;

    /// <summary>The smallest number; unknown if one is missing.</summary>
    public Estimate<Quantity> Least => _group.Least;

    /// <summary>The largest number; unknown if one is missing.</summary>
    public Estimate<Quantity> Most => _group.Most;

    /// <summary>Shows the key, the number of rows and the sum.</summary>
    public override string ToString() => FormattableString.Invariant($"{(object?)Key ?? "(none)"}: {Count} rows, sum {Sum}");
}
