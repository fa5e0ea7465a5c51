using System.Collections;

namespace StateOfAi.Data;

/// <summary>
/// The groups of an aggregation with their results, in the order of the keys of the dimension, of several dimensions in that of the first, then the
/// second, and so on. Only groups that have rows are there.
/// </summary>
/// <typeparam name="TKey">The key of a group; of several dimensions a tuple.</typeparam>
/// <typeparam name="TValue">The result; of several aggregates a tuple.</typeparam>
public sealed class Groups<TKey, TValue> : IReadOnlyList<KeyValuePair<TKey, TValue>>
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
}
