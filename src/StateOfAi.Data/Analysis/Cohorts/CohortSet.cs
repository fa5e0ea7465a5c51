using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Named groups of rows, in the order in which they were created, together with the rows that are in no group or in several. Created by
/// <see cref="Cohorts"/>.
/// </summary>
/// <typeparam name="TCohort">The type of the groups: of objects, of rows of a column table, or of cells.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "It is a set of cohorts.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class CohortSet<TCohort, TKey> : ResultSet<TCohort>
    where TCohort : Cohort
    where TKey : notnull
{
    private readonly IReadOnlyList<TCohort> _groups;
    private readonly Dictionary<TKey, int> _places;
    private readonly Func<int, int, long>? _shared;

    /// <param name="groups">The groups and their keys.</param>
    /// <param name="rows">The number of rows that were grouped.</param>
    /// <param name="inNone">The number of rows that are in no group.</param>
    /// <param name="shared">Returns the number of rows that two groups share, given their positions; <see langword="null"/> if none
    /// do.</param>
    private protected CohortSet(IReadOnlyList<(TKey Key, TCohort Group)> groups, long rows, long inNone, Func<int, int, long>? shared)
        : this(groups.Select(one => one.Group).ToArray(), groups.Select((one, place) => KeyValuePair.Create(one.Key, place)).ToDictionary(),
            rows, inNone, shared)
    {
    }

    /// <param name="groups">The groups.</param>
    /// <param name="places">The positions of the groups by their keys.</param>
    /// <param name="rows">The number of rows that were grouped.</param>
    /// <param name="inNone">The number of rows that are in no group.</param>
    /// <param name="shared">Returns the number of rows that two groups share.</param>
    private protected CohortSet(
        IReadOnlyList<TCohort> groups, Dictionary<TKey, int> places, long rows, long inNone, Func<int, int, long>? shared)
    {
        _groups = groups;
        _places = places;
        _shared = shared;
        RestsOn = SourceUnion.OfAll(_groups.Select(group => group.RestsOn));
        RowCount = rows;
        InNone = inNone;
    }

    /// <summary>The number of rows that were grouped, including those in no group.</summary>
    public long RowCount { get; }

    /// <summary>The number of rows in no group: those that meet no condition, or that have no key or value.</summary>
    public long InNone { get; }

    /// <summary>The groups that have no rows.</summary>
    public IEnumerable<TCohort> Empty => _groups.Where(group => group.Count == 0);

    /// <summary>The pairs of groups that share rows. Groups by a key, a dimension or bands never do.</summary>
    public IEnumerable<CohortPair<TCohort>> Overlaps => _shared is null ? [] : Pairs().Where(pair => pair.Shared > 0);

    /// <summary>The heading of the groups: the type of the keys, such as "Organization", or "Group" for texts and numbers.</summary>
    internal string KeyName { get; set; } =
        typeof(TKey).IsEnum || typeof(TKey).IsSubclassOf(typeof(Row)) || typeof(TKey) == typeof(Country)
            ? Words.OfName(typeof(TKey).Name)
            : "Group";

    private IEnumerable<(string, string, long)> OverlapTexts =>
        Overlaps.Select(pair => (pair.Group.Name, pair.Reference.Name, pair.Shared));

    /// <summary>Gets a group by its key.</summary>
    /// <param name="key">The key; for bands, the number from 1.</param>
    /// <exception cref="KeyNotFoundException">No group has the key; the message lists existing groups.</exception>
    public TCohort this[TKey key] => GetOrNull(key) ?? throw NotFound(key);

    /// <summary>Looks up a group by its key.</summary>
    /// <param name="key">The key; for bands, the number from 1.</param>
    /// <returns>The group; <see langword="null"/> if there is none.</returns>
    public TCohort? GetOrNull(TKey key) => _places.TryGetValue(key, out int place) ? _groups[place] : null;

    /// <summary>
    /// Pairs every group with each group after it as the reference. To adjust p values for the number of pairs, use
    /// <see cref="HolmAdjustment"/>.
    /// </summary>
    /// <returns>The n (n - 1) / 2 pairs of n groups.</returns>
    public IEnumerable<CohortPair<TCohort>> Pairs() =>
        Enumerable.Range(0, Count).SelectMany(group => Enumerable.Range(group + 1, Count - group - 1), Pair);

    /// <summary>Pairs every other group with one group as the reference.</summary>
    /// <param name="reference">The key of the reference group.</param>
    /// <returns>One pair per other group.</returns>
    /// <exception cref="KeyNotFoundException">No group has the key; the message lists existing groups.</exception>
    public IEnumerable<CohortPair<TCohort>> PairsAgainst(TKey reference)
    {
        int other = _places.TryGetValue(reference, out int place) ? place : throw NotFound(reference);
        return Enumerable.Range(0, Count).Where(group => group != other).Select(group => Pair(group, other));
    }

    /// <summary>Computes the rate of a property in each group, with Wilson's interval.</summary>
    /// <param name="value">
    /// Counts those of a group that have it, such as <c>group =&gt; group.Proportion(row =&gt; row.IsPublic)</c>.
    /// </param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>One rate per group, in order; for an empty group it is unknown, with the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public ResultList<CohortRate> Rates(Func<TCohort, Proportion> value, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Fraction given = ConfidenceLevel.Checked(level);
        return new KeptResults<CohortRate>(
            _groups.Select(group => new CohortRate(group.Name, value(group), given)),
            shown => CohortRate.View(shown, given, KeyName, Subject.Of(RestsOn)));
    }

    internal override int Length => _groups.Count;

    internal override TCohort At(int place) => _groups[place];

    /// <summary>
    /// One row per group, with its number of rows and statistics of their values. Notes state how many rows are in no group or in several.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<TCohort> shown) => shown.ToView(view =>
    {
        if (Subject.Of(RestsOn) is { } subject)
            view.Title(subject);
        view.Column(KeyName, group => group.Name).Column("Rows", group => group.Count);
        foreach ((string name, int place) in (Count == 0 ? [] : _groups[0].Numbers).Select((number, place) => (number.Name, place)))
            view.Column(name, group => group.Numbers.ElementAt(place).Value);
        CohortText.AddNotes(view.RestingOn(group => group), RowCount, InNone, OverlapTexts);
    });

    /// <summary>Shows the groups with their sizes, the number of rows in none, and the groups that share rows.</summary>
    public override string ToString() => CohortText.Of([.. _groups.Select(group => group.ToString())], InNone, OverlapTexts);

    private CohortPair<TCohort> Pair(int group, int reference) =>
        new(_groups[group], _groups[reference], _shared?.Invoke(group, reference) ?? 0);

    private KeyNotFoundException NotFound(TKey key) => CohortText.NotFound(key, _groups.Select(known => known.Name).ToArray());
}
