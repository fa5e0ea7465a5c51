using System.Collections;
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
    private readonly INamed[] _dimensions;
    private readonly INamed[] _results;
    private readonly Func<int, TKey> _key;
    private readonly Func<int, TValue> _value;

    /// <param name="groups">Which groups are there; <see langword="null"/> for all.</param>
    /// <param name="count">How many groups there can be.</param>
    /// <param name="dimensions">What the parts of a key are of.</param>
    /// <param name="results">What the results are.</param>
    /// <param name="key">The key of a group.</param>
    /// <param name="value">The result of a group.</param>
    internal Groups(int[]? groups, int count, INamed[] dimensions, INamed[] results, Func<int, TKey> key, Func<int, TValue> value)
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
            int group = _groups?[index] ?? index;
            return new(_key(group), _value(group));
        }
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
        AddParts(view, _dimensions, group => group.Key);
        AddParts(view, _results, group => group.Value);
    });

    /// <summary>A column for each part; several are those of a tuple.</summary>
    private static void AddParts(TableViewBuilder<KeyValuePair<TKey, TValue>> view, INamed[] parts, Func<KeyValuePair<TKey, TValue>, object?> whole)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            int place = i;
            view.Column(ColumnName.Heading(parts[i].Name), parts.Length == 1 ? whole : group => ((ITuple)whole(group)!)[place]);
        }
    }

    /// <summary>How many groups there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {(Count == 1 ? "group" : "groups")}");
}
