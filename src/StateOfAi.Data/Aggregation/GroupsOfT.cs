using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The groups of an aggregation with their results, ordered by the keys of the first dimension, then those of the second, and so on. Groups
/// without rows are not included.
/// </summary>
/// <typeparam name="TKey">The key of a group; a tuple if there are several dimensions.</typeparam>
/// <typeparam name="TValue">The result for a group; a tuple if there are several aggregates.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Groups<TKey, TValue> : ResultSet<KeyValuePair<TKey, TValue>>
{
    private readonly int[]? _groups;
    private readonly string[] _dimensions;
    private readonly string[] _results;
    private readonly Func<int, TKey> _key;
    private readonly Func<int, TValue> _value;
    private Dictionary<ValueTuple<TKey>, int>? _places;

    /// <param name="groups">The groups that have rows; <see langword="null"/> for all.</param>
    /// <param name="count">The number of possible groups.</param>
    /// <param name="dimensions">The names of the dimensions.</param>
    /// <param name="results">The names of the aggregates.</param>
    /// <param name="key">The key of a group.</param>
    /// <param name="value">Gets the result of a group.</param>
    internal Groups(int[]? groups, int count, string[] dimensions, string[] results, Func<int, TKey> key, Func<int, TValue> value)
    {
        (_groups, _key, _value) = (groups, key, value);
        (_dimensions, _results, Length) = (dimensions, results, groups?.Length ?? count);
    }

    // There is no positional indexer: with groups by year, it would take a year for a position.

    /// <summary>Gets the result of a group.</summary>
    /// <param name="key">The key of the group.</param>
    /// <exception cref="KeyNotFoundException">No such group: none of the selected rows has the key. The message lists existing
    /// groups.</exception>
    public TValue this[TKey key] => TryGetValue(key, out TValue? value)
        ? value
        : throw new KeyNotFoundException(
            $"There is no group {KeyText.Of(key)}. {(Count == 0 ? "The result has no groups." : $"The groups are: "
                + $"{KeyText.First(this.Select(group => group.Key), Count)}.")}");

    /// <summary>Looks up the result of a group.</summary>
    /// <param name="key">The key of the group.</param>
    /// <param name="value">The result.</param>
    /// <returns>Whether there is such a group.</returns>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        // Two threads may both create it; either copy will do.
        _places ??= Enumerable.Range(0, Count).ToDictionary(place => ValueTuple.Create(_key(GroupAt(place))));
        bool isThere = _places.TryGetValue(new(key), out int place);
        value = isThere ? _value(GroupAt(place)) : default;
        return isThere;
    }

    internal override int Length { get; }

    internal override KeyValuePair<TKey, TValue> At(int place)
    {
        int group = GroupAt(place);
        return new(_key(group), _value(group));
    }

    /// <summary>
    /// One row per group: the keys of the dimensions, then the results, under the names of the dimensions and aggregates. For other
    /// headings use <see cref="TableViewExtensions.ToView{T}"/>, as in <c>groups.ToView(view => view.Column("Region", group =>
    /// group.Key))</c>.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<KeyValuePair<TKey, TValue>> shown) => shown.ToView(view =>
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddParts(view, taken, _dimensions, group => group.Key);
        AddParts(view, taken, _results, group => group.Value);
    });

    private int GroupAt(int place) => _groups?[place] ?? place;

    /// <summary>Adds one column per part of a tuple, or a single one. Duplicate headings are numbered.</summary>
    private static void AddParts(TableViewBuilder<KeyValuePair<TKey, TValue>> view, HashSet<string> taken, string[] parts,
        Func<KeyValuePair<TKey, TValue>, object?> whole)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            int place = i;
            string name = ColumnName.Heading(parts[i]), heading = name;
            for (int number = 2; !taken.Add(heading); number++)
                heading = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
            view.Column(heading, parts.Length == 1 ? whole : group => ((ITuple)whole(group)!)[place]);
        }
    }

    /// <summary>Shows the number of groups.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {(Count == 1 ? "group" : "groups")}");
}
