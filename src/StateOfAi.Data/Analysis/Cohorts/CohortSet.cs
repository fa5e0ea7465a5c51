using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// Named groups of rows, in the order of their making, with what is in none of them and in several. Made by <see cref="Cohorts"/>.
/// </summary>
/// <typeparam name="TCohort">The groups: of objects, of rows of a column table, or of cells.</typeparam>
/// <typeparam name="TKey">What names a group.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "A set of cohorts is what it is.")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class CohortSet<TCohort, TKey> : ResultSet<TCohort>
    where TCohort : Cohort
    where TKey : notnull
{
    private readonly TCohort[] _groups;
    private readonly Dictionary<TKey, int> _places;
    private readonly Func<int, int, long>? _shared;

    /// <param name="groups">The groups, by their keys.</param>
    /// <param name="rows">How many rows were grouped.</param>
    /// <param name="inNone">How many of them are in no group.</param>
    /// <param name="shared">How many rows two groups share, by their places; <see langword="null"/> where none do.</param>
    private protected CohortSet(IReadOnlyList<(TKey Key, TCohort Group)> groups, long rows, long inNone, Func<int, int, long>? shared)
    {
        _groups = [.. groups.Select(one => one.Group)];
        _places = groups.Select((one, place) => KeyValuePair.Create(one.Key, place)).ToDictionary();
        _shared = shared;
        RestsOn = SourceUnion.OfAll(_groups.Select(group => group.RestsOn));
        RowCount = rows;
        InNone = inNone;
    }

    /// <summary>How many rows were grouped, those in no group included.</summary>
    public long RowCount { get; }

    /// <summary>How many rows are in no group: those that meet no condition, or have no key or value.</summary>
    public long InNone { get; }

    /// <summary>The groups without rows.</summary>
    public IEnumerable<TCohort> Empty => _groups.Where(group => group.Count == 0);

    /// <summary>The pairs of groups that share rows; there are none by a key, by a dimension or by bands.</summary>
    public IEnumerable<CohortPair<TCohort>> Overlaps => _shared is null ? [] : Pairs().Where(pair => pair.Shared > 0);

    private IEnumerable<(string, string, long)> OverlapTexts =>
        Overlaps.Select(pair => (pair.Group.Name, pair.Reference.Name, pair.Shared));

    /// <summary>A group by its key.</summary>
    /// <param name="key">The key, of bands the number from 1.</param>
    /// <exception cref="KeyNotFoundException">No group has it; the message lists existing groups.</exception>
    public TCohort this[TKey key] => GetOrNull(key) ?? throw NotFound(key);

    /// <summary>A group by its key; <see langword="null"/> where there is none.</summary>
    /// <param name="key">The key, of bands the number from 1.</param>
    public TCohort? GetOrNull(TKey key) => _places.TryGetValue(key, out int place) ? _groups[place] : null;

    /// <summary>
    /// Every group with every group after it as the reference: n (n - 1) / 2 pairs of n groups. P values over them are adjusted by
    /// <see cref="HolmAdjustment"/>.
    /// </summary>
    public IEnumerable<CohortPair<TCohort>> Pairs() =>
        Enumerable.Range(0, Count).SelectMany(group => Enumerable.Range(group + 1, Count - group - 1), Pair);

    /// <summary>Every other group with one group as the reference.</summary>
    /// <param name="reference">The key of the reference.</param>
    /// <exception cref="KeyNotFoundException">No group has it; the message lists existing groups.</exception>
    public IEnumerable<CohortPair<TCohort>> PairsAgainst(TKey reference)
    {
        int other = _places.TryGetValue(reference, out int place) ? place : throw NotFound(reference);
        return Enumerable.Range(0, Count).Where(group => group != other).Select(group => Pair(group, other));
    }

    internal override int Length => _groups.Length;

    internal override TCohort At(int place) => _groups[place];

    /// <summary>
    /// A row for each group, with its rows and what is known of their values; how many rows are in none, and in several, are notes.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<TCohort> shown) => shown.ToView(view =>
    {
        view.Column("Group", group => group.Name).Column("Rows", group => group.Count);
        foreach ((string name, int place) in (Count == 0 ? [] : _groups[0].Numbers).Select((number, place) => (number.Name, place)))
            view.Column(name, group => group.Numbers.ElementAt(place).Value);
        CohortText.AddNotes(view.RestingOn(group => group), RowCount, InNone, OverlapTexts);
    });

    /// <summary>All groups with their sizes, how many rows are in none, and which groups share rows.</summary>
    public override string ToString() => CohortText.Of(_groups.Select(group => group.ToString()), InNone, OverlapTexts);

    private CohortPair<TCohort> Pair(int group, int reference) =>
        new(_groups[group], _groups[reference], _shared?.Invoke(group, reference) ?? 0);

    private KeyNotFoundException NotFound(TKey key) => CohortText.NotFound(key, Array.ConvertAll(_groups, known => known.Name));
}
