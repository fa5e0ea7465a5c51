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
    private readonly Func<int, TKey> _key;
    private readonly Func<int, TValue> _value;

    internal Groups(int count, int[]? groups, Func<int, TKey> key, Func<int, TValue> value) => (Count, _groups, _key, _value) = (groups?.Length ?? count, groups, key, value);

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

    /// <summary>A row for each group: the parts of its key, then the results. For names of your own use <see cref="TableViewExtensions.ToView{T}"/>, as in <c>groups.ToView(view => view.Column("Region", group => group.Key))</c>.</summary>
    public TableView ToView() => this.ToView(view =>
    {
        AddParts(view, "Key", typeof(TKey), group => group.Key);
        AddParts(view, "Value", typeof(TValue), group => group.Value);
    });

    /// <summary>A column for each part of a tuple, or one for anything else.</summary>
    private static void AddParts(TableViewBuilder<KeyValuePair<TKey, TValue>> view, string name, Type type, Func<KeyValuePair<TKey, TValue>, object?> part)
    {
        if (!typeof(ITuple).IsAssignableFrom(type))
        {
            view.Column(name, part);
            return;
        }

        for (int i = 0; i < type.GetGenericArguments().Length; i++)
        {
            int place = i;
            view.Column(string.Create(CultureInfo.InvariantCulture, $"{name} {i + 1}"), group => ((ITuple)part(group)!)[place]);
        }
    }

    /// <summary>How many groups there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {(Count == 1 ? "group" : "groups")}");
}
