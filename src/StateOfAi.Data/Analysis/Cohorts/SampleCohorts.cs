using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Named groups of the rows of a column table, in the order of their making, each with the values that it is compared by. Made by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TKey">What names a group.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts are what the field calls them.")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SampleCohorts<TKey> : IReadOnlyCollection<SampleCohort<TKey>>, ITabular
    where TKey : notnull
{
    private readonly SampleCohort<TKey>[] _groups;
    private readonly Dictionary<TKey, SampleCohort<TKey>> _byKey;
    private readonly Func<int, int, int>? _shared;

    /// <param name="groups">The groups.</param>
    /// <param name="rows">How many rows were grouped.</param>
    /// <param name="inNone">How many of them are in no group.</param>
    /// <param name="shared">How many rows two groups share, by their places; <see langword="null"/> where none do.</param>
    internal SampleCohorts(SampleCohort<TKey>[] groups, int rows, int inNone, Func<int, int, int>? shared)
    {
        _groups = groups;
        _byKey = groups.ToDictionary(group => group.Key);
        RowCount = rows;
        InNone = inNone;
        _shared = shared;
    }

    /// <summary>How many groups there are, empty ones included.</summary>
    public int Count => _groups.Length;

    /// <summary>How many rows were grouped, those in no group included.</summary>
    public int RowCount { get; }

    /// <summary>How many rows are in no group.</summary>
    public int InNone { get; }

    /// <summary>The groups without rows.</summary>
    public IEnumerable<SampleCohort<TKey>> Empty => _groups.Where(group => group.IsEmpty);

    /// <summary>The pairs of groups that share rows; there are none by a dimension.</summary>
    public IEnumerable<SampleCohortPair<TKey>> Overlaps => _shared is null ? [] : Pairs().Where(pair => pair.Shared > 0);

    private IEnumerable<(string, string, int)> OverlapTexts => Overlaps.Select(pair => (pair.Group.Name, pair.Reference.Name, pair.Shared));

    /// <summary>A group by its key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">No group has it; the message lists existing groups.</exception>
    public SampleCohort<TKey> this[TKey key] => TryGet(key, out SampleCohort<TKey>? group) ? group : throw CohortText.NotFound(key, Array.ConvertAll(_groups, known => known.Name));

    /// <summary>A group by its key, if there is one.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out SampleCohort<TKey>? group) => _byKey.TryGetValue(key, out group);

    /// <summary>Every group with every group after it as the reference: n (n - 1) / 2 pairs of n groups. P values over them are adjusted by <see cref="HolmAdjustment"/>.</summary>
    public IEnumerable<SampleCohortPair<TKey>> Pairs() => Enumerable.Range(0, Count).SelectMany(group => Enumerable.Range(group + 1, Count - group - 1), Pair);

    /// <summary>Every other group with one group as the reference.</summary>
    /// <param name="reference">The key of the reference.</param>
    /// <exception cref="KeyNotFoundException">No group has it; the message lists existing groups.</exception>
    public IEnumerable<SampleCohortPair<TKey>> PairsAgainst(TKey reference)
    {
        int other = Array.IndexOf(_groups, this[reference]);
        return Enumerable.Range(0, Count).Where(group => group != other).Select(group => Pair(group, other));
    }

    /// <inheritdoc/>
    public IEnumerator<SampleCohort<TKey>> GetEnumerator() => ((IEnumerable<SampleCohort<TKey>>)_groups).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each group, with its rows, its missing values and the usual numbers; how many rows are in none, and in several, are notes.</summary>
    public TableView ToView() => _groups.ToView(view => CohortText.AddNotes(
        view.Column("Group", group => group.Name)
            .Column("Rows", group => group.Count)
            .Column("Missing", group => group.Sample.Missing)
            .Column("Mean", group => group.Sample.Mean)
            .Column("Standard deviation", group => group.Sample.StandardDeviation)
            .Column("Median", group => group.Sample.Median),
        RowCount, InNone, OverlapTexts));

    /// <summary>All groups with their sizes, how many rows are in none, and which groups share rows.</summary>
    public override string ToString() => CohortText.Of(_groups.Select(group => group.ToString()), InNone, OverlapTexts);

    private SampleCohortPair<TKey> Pair(int group, int reference) => new(_groups[group], _groups[reference], _shared?.Invoke(group, reference) ?? 0);
}
