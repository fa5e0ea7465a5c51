using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// A dimension of a <see cref="ColumnTable"/>: what rows are grouped and filtered by, such as a region or a period. The builder hands it
/// out; it can be used once the table is built.
/// </summary>
/// <typeparam name="TKey">The type of the keys, compared by their own equality.</typeparam>
public sealed class Dimension<TKey>
    where TKey : notnull
{
    private ColumnTable? _table;
    private CodeColumn? _codes;
    private TKey[]? _keys;
    private IComparer<TKey>? _order;

    internal Dimension(string? name) => Name = ColumnName.Of(name, "key");

    /// <summary>What tables of results call it: as given to the builder, else the words of the variable's name.</summary>
    public string Name { get; }

    /// <summary>
    /// The distinct keys, each once: in their order where the dimension is ordered, else as they first appear. The groups of results come
    /// in this order.
    /// </summary>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public IReadOnlyList<TKey> Keys => Array.AsReadOnly(Dictionary);

    internal ColumnTable Table => Built(_table);

    internal TKey[] Dictionary => Built(_keys);

    internal CodeColumn Codes => Built(_codes);

    internal NamedCodes NamedCodes => new(Name, Codes);

    /// <summary>The rows of one key; none where no row has it.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Filter Is(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Where(other => EqualityComparer<TKey>.Default.Equals(other, key));
    }

    /// <summary>The rows of any of the keys; keys that no row has do no harm.</summary>
    /// <param name="keys">The keys.</param>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Filter IsIn(params TKey[] keys) => IsIn((IEnumerable<TKey>)keys);

    /// <inheritdoc cref="IsIn(TKey[])"/>
    public Filter IsIn(IEnumerable<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Where(keys.ToHashSet().Contains);
    }

    /// <summary>
    /// The rows of keys from one to another, both included, in the order of the dimension, else in that of the type. Texts without a given
    /// order go by the numbers of their characters (ordinal), whatever the culture.
    /// </summary>
    /// <param name="first">The smallest key.</param>
    /// <param name="last">The largest key; where it is before the first, no row is selected.</param>
    /// <exception cref="InvalidOperationException">The table is not built yet, or the keys have no order.</exception>
    public Filter Between(TKey first, TKey last)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        IComparer<TKey> order = KeyOrder.Of(_order);
        try
        {
            return Where(key => order.Compare(key, first) >= 0 && order.Compare(key, last) <= 0);
        }
        catch (ArgumentException error) when (_order is null)
        {
            throw KeyOrder.None<TKey>(Name, error);
        }
    }

    /// <summary>The rows whose key satisfies a condition, which is asked once for each key and not for each row.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Filter Where(Func<TKey, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(Table, new CodeFilter(Codes, Array.ConvertAll(Dictionary, key => condition(key))));
    }

    /// <summary>How many different keys the rows of a group have; an aggregate.</summary>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Aggregate<int> DistinctCount()
    {
        CodeColumn codes = Codes;
        return new("distinct count", Name, Table, plan =>
        {
            DistinctAccumulator distinct = plan.FirstPass(codes, () => new DistinctAccumulator(codes, plan.Scan));
            return group => distinct[group];
        });
    }

    /// <summary>How many keys there are.</summary>
    public override string ToString() =>
        _keys is null
            ? "not built yet"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_keys.Length:N0} {(_keys.Length == 1 ? "key" : "keys")}");

    internal void Bind(ColumnTable table, CodeColumn codes, TKey[] keys, IComparer<TKey>? order)
    {
        _table = table;
        _codes = codes;
        _keys = keys;
        _order = order;
    }

    private T Built<T>([NotNull] T? value)
        where T : class =>
        value ?? throw new InvalidOperationException($"The dimension {Name} cannot be used before the table that it is part of is built.");
}
