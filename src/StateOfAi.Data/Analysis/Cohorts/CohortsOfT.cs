using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Named groups of rows, in the order of their making, with what is in none of them and in several. Made by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TKey">What names a group.</typeparam>
/// <typeparam name="TRow">The rows.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts are what the field calls them.")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Cohorts<TKey, TRow> : IReadOnlyCollection<Cohort<TKey, TRow>>, ITabular, ISourced
    where TKey : notnull
{
    private readonly Cohort<TKey, TRow>[] _groups;
    private readonly Dictionary<TKey, Cohort<TKey, TRow>> _byKey;
    private readonly bool _mayOverlap;
    private readonly ISourced _from;

    internal Cohorts(TRow[] all, Cohort<TKey, TRow>[] groups)
    {
        (_groups, _byKey, RowCount, _from) = (groups, groups.ToDictionary(group => group.Key), all.Length, SourceUnion.OfAll(groups));
        HashSet<int> placed = [.. groups.SelectMany(group => group.Places)];
        InNone = Array.AsReadOnly<TRow>([.. all.Where((_, place) => !placed.Contains(place))]);
        _mayOverlap = groups.Sum(group => (long)group.Count) > placed.Count;
    }

    /// <summary>How many groups there are, empty ones included.</summary>
    public int Count => _groups.Length;

    /// <summary>How many rows were grouped, those in no group included.</summary>
    public int RowCount { get; }

    /// <summary>The rows that are in no group: those that meet no condition, or have no key or value.</summary>
    public IReadOnlyList<TRow> InNone { get; }

    /// <summary>The publications that the rows of the groups rest on, in the order of the groups; each group has its own too.</summary>
    public IReadOnlyList<Source> Sources => _from.Sources;

    /// <summary>The groups without rows.</summary>
    public IEnumerable<Cohort<TKey, TRow>> Empty => _groups.Where(group => group.IsEmpty);

    /// <summary>The pairs of groups that share rows; there are none by a key or by bands.</summary>
    public IEnumerable<CohortPair<TKey, TRow>> Overlaps => _mayOverlap ? Pairs().Where(pair => pair.Shared > 0) : [];

    private IEnumerable<(string, string, int)> OverlapTexts => Overlaps.Select(pair => (pair.Group.Name, pair.Reference.Name, pair.Shared));

    /// <summary>A group by its key.</summary>
    /// <param name="key">The key, of bands the number from 1.</param>
    /// <exception cref="KeyNotFoundException">No group has it; the message lists existing groups.</exception>
    public Cohort<TKey, TRow> this[TKey key] => TryGet(key, out Cohort<TKey, TRow>? group)
        ? group
        : throw CohortText.NotFound(key, Array.ConvertAll(_groups, known => known.Name));

    /// <summary>A group by its key, if there is one.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out Cohort<TKey, TRow>? group) => _byKey.TryGetValue(key, out group);

    /// <summary>Every group with every group after it as the reference: n (n - 1) / 2 pairs of n groups. P values over them are adjusted by <see cref="HolmAdjustment"/>.</summary>
    public IEnumerable<CohortPair<TKey, TRow>> Pairs() =>
        _groups.SelectMany((group, i) => _groups.Skip(i + 1).Select(reference => new CohortPair<TKey, TRow>(group, reference, _mayOverlap)));

    /// <summary>Every other group with one group as the reference.</summary>
    /// <param name="reference">The key of the reference.</param>
    /// <exception cref="KeyNotFoundException">No group has it; the message lists existing groups.</exception>
    public IEnumerable<CohortPair<TKey, TRow>> PairsAgainst(TKey reference)
    {
        Cohort<TKey, TRow> other = this[reference];
        return _groups.Where(group => group != other).Select(group => new CohortPair<TKey, TRow>(group, other, _mayOverlap));
    }

    /// <inheritdoc/>
    public IEnumerator<Cohort<TKey, TRow>> GetEnumerator() => ((IEnumerable<Cohort<TKey, TRow>>)_groups).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each group, with its number of rows; how many rows are in none, and in several, are notes.</summary>
    public TableView ToView() => _groups.ToView(view =>
        CohortText.AddNotes(view.Column("Group", group => group.Name).Column("Rows", group => group.Count).SourcesOf(group => group), RowCount, InNone.Count, OverlapTexts));

    /// <summary>All groups with their sizes, how many rows are in none, and which groups share rows.</summary>
    public override string ToString() => CohortText.Of(_groups.Select(group => group.ToString()), InNone.Count, OverlapTexts);
}
