using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace StateOfAi.Data.Queries;

/// <summary>The rows of an answer and their keys, in the order in which they came, each key once.</summary>
internal sealed class KeyedRows<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _places = [];
    private readonly List<TKey> _keys = [];
    private readonly List<CellRow> _rows = [];

    internal int Count => _rows.Count;

    internal IReadOnlyList<TKey> Keys => _keys;

    internal IReadOnlyList<CellRow> Rows => _rows;

    /// <summary>Adds a row unless there is one of its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="row">The row.</param>
    /// <param name="ofKey">The row of the key that there is now.</param>
    internal bool TryAdd(TKey key, CellRow row, out CellRow ofKey)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out bool isThere);
        if (!isThere)
        {
            place = _rows.Count;
            _keys.Add(key);
            _rows.Add(row);
        }

        ofKey = _rows[place];
        return !isThere;
    }

    internal bool TryGet(TKey key, [NotNullWhen(true)] out CellRow? row)
    {
        row = _places.TryGetValue(key, out int place) ? _rows[place] : null;
        return row is not null;
    }
}
