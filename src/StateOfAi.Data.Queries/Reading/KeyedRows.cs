using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace StateOfAi.Data.Queries;

/// <summary>The rows of an answer and their keys, in the order in which they came.</summary>
/// <param name="read">Reads the key of a row.</param>
/// <param name="areOnce">Whether each key can come once only, so that none needs to be looked up while rows are read.</param>
internal sealed class KeyedRows<TKey>(Func<CellRow, TKey> read, bool areOnce)
    where TKey : notnull
{
    private readonly List<CellRow> _rows = [];
    private Dictionary<TKey, int>? _places = areOnce ? null : [];

    internal int Count => _rows.Count;

    internal CellRow this[int place] => _rows[place];

    internal TKey KeyOf(int place) => read(_rows[place]);

    /// <summary>Adds a row unless its key has one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ofKey">The row that the key has now.</param>
    internal bool TryAdd(CellRow row, out CellRow ofKey)
    {
        ofKey = row;
        if (_places is not null)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, read(row), out bool isThere);
            if (isThere)
            {
                ofKey = _rows[place];
                return false;
            }

            place = _rows.Count;
        }

        _rows.Add(row);
        return true;
    }

    internal bool TryGet(TKey key, [NotNullWhen(true)] out CellRow? row)
    {
        if (_places is null)
        {
            _places = new(Count);
            for (int place = 0; place < Count; place++)
                _places.TryAdd(KeyOf(place), place);
        }

        row = _places.TryGetValue(key, out int at) ? _rows[at] : null;
        return row is not null;
    }
}
