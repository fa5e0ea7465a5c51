using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace StateOfAi.Data.Queries;

/// <summary>The rows of an answer and their keys, in the order in which they came.</summary>
/// <param name="areOnce">Whether each key can come once only, so that none needs to be looked up while rows are read.</param>
internal sealed class KeyedRows<TKey>(bool areOnce)
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<CellRow> _rows = [];
    private Dictionary<TKey, int>? _places = areOnce ? null : [];

    internal int Count => _rows.Count;

    internal IReadOnlyList<TKey> Keys => _keys;

    internal IReadOnlyList<CellRow> Rows => _rows;

    /// <summary>Adds a row unless its key has one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="row">The row.</param>
    /// <param name="ofKey">The row that the key has now.</param>
    internal bool TryAdd(TKey key, CellRow row, out CellRow ofKey)
    {
        ofKey = row;
        if (_places is not null)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out bool isThere);
            if (isThere)
            {
                ofKey = _rows[place];
                return false;
            }

            place = _rows.Count;
        }

        _keys.Add(key);
        _rows.Add(row);
        return true;
    }

    internal bool TryGet(TKey key, [NotNullWhen(true)] out CellRow? row)
    {
        if (_places is null)
        {
            _places = new(Count);
            for (int place = 0; place < Count; place++)
                _places.TryAdd(_keys[place], place);
        }

        row = _places.TryGetValue(key, out int at) ? _rows[at] : null;
        return row is not null;
    }
}
