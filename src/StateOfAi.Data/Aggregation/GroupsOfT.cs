using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// The groups of an aggregation with their results, in the order of the keys of the dimension, of several dimensions in that of the first, then the
/// second, and so on. Only groups that have rows are there.
/// </summary>
/// <typeparam name="TKey">The key of a group; of several dimensions a tuple.</typeparam>
/// <typeparam name="TValue">The result; of several aggregates a tuple.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Groups<TKey, TValue> : IReadOnlyList<KeyValuePair<TKey, TValue>>, ITabular
{
    private readonly int[]? _groups;
    private readonly string[] _dimensions;
    private readonly string[] _results;
    private readonly Func<int, TKey> _key;
    private readonly Func<int, TValue> _value;
    private Dictionary<ValueTuple<TKey>, int>? _places;

    /// <param name="groups">Which groups are there; <see langword="null"/> for all.</param>
    /// <param name="count">How many groups there can be.</param>
    /// <param name="dimensions">The names of the dimensions.</param>
    /// <param name="results">The names of the aggregates.</param>
    /// <param name="key">The key of a group.</param>
    /// <param name="value">The result of a group.</param>
    internal Groups(int[]? groups, int count, string[] dimensions, string[] results, Func<int, TKey> key, Func<int, TValue> value)
    {
        (_groups, _key, _value) = (groups, key, value);
        (_dimensions, _results, Count) = (dimensions, results, groups?.Length ?? count);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public KeyValuePair<TKey, TValue> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int group = GroupAt(index);
            return new(_key(group), _value(group));
        }
    }

    /// <summary>The result of a group.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="KeyNotFoundException">There is no such group: no row has the key, or none of those that a filter selects. The message lists existing groups.</exception>
    public TValue ValueOf(TKey key) => TryGetValue(key, out TValue? value)
        ? value
        : throw new KeyNotFoundException($"There is no group {KeyText.Of(key)}. {(Count == 0 ? "There are none at all." : $"The groups are: {KeyText.First(this.Select(group => group.Key), Count)}.")}");

    /// <summary>The result of a group, if there is one.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">The result.</param>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        // Two threads may both make it, and either will do.
        _places ??= Enumerable.Range(0, Count).ToDictionary(place => ValueTuple.Create(_key(GroupAt(place))));
        bool isThere = _places.TryGetValue(new(key), out int place);
        value = isThere ? _value(GroupAt(place)) : default;
        return isThere;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (int place = 0; place < Count; place++)
            yield return this[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// A row for each group: the keys of the dimensions, then the results, by the names of the dimensions and aggregates. For names of your own use <see cref="TableViewExtensions.ToView{T}"/>, as
    /// in <c>groups.ToView(view => view.Column("Region", group => group.Key))</c>.
    /// </summary>
    public TableView ToView() => this.ToView(view =>
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddParts(view, taken, _dimensions, group => group.Key);
        AddParts(view, taken, _results, group => group.Value);
    });

    private int GroupAt(int place) => _groups?[place] ?? place;

    /// <summary>A column for each part; several are those of a tuple. A second one of the same name is numbered.</summary>
    private static void AddParts(TableViewBuilder<KeyValuePair<TKey, TValue>> view, HashSet<string> taken, string[] parts, Func<KeyValuePair<TKey, TValue>, object?> whole)
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

    /// <summary>How many groups there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {(Count == 1 ? "group" : "groups")}");
}
