using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// A dimension of a <see cref="ColumnTable"/>, such as a region or a period, to group and filter rows by. You get it from the builder and
/// can use it once the table is built.
/// </summary>
/// <typeparam name="TKey">The type of the keys, compared by the type's own equality.</typeparam>
public sealed class Dimension<TKey>
    where TKey : notnull
{
    private ColumnTable? _table;
    private CodeColumn? _codes;
    private TKey[]? _keys;
    private IComparer<TKey>? _order;

    internal Dimension(string? name) => Name = ColumnName.Of(name, "key");

    /// <summary>The name shown in result tables: the one given to the builder, or the words of the variable's name.</summary>
    public string Name { get; }

    /// <summary>
    /// The distinct keys: sorted if the dimension is ordered, otherwise in order of first appearance. Groups in results come in the same
    /// order.
    /// </summary>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public IReadOnlyList<TKey> Keys => Array.AsReadOnly(Dictionary);

    internal ColumnTable Table => Built(_table);

    internal TKey[] Dictionary => Built(_keys);

    internal CodeColumn Codes => Built(_codes);

    internal NamedCodes NamedCodes => new(Name, Codes);

    /// <summary>Selects the rows with a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>A filter; it selects nothing if no row has the key.</returns>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Filter Is(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Where(other => EqualityComparer<TKey>.Default.Equals(other, key));
    }

    /// <summary>Selects the rows with any of the keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <returns>A filter; keys that no row has make no difference.</returns>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Filter IsIn(params TKey[] keys) => IsIn((IEnumerable<TKey>)keys);

    /// <inheritdoc cref="IsIn(TKey[])"/>
    public Filter IsIn(IEnumerable<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Where(keys.ToHashSet().Contains);
    }

    /// <summary>
    /// Selects the rows whose keys lie in a range, both ends included, in the dimension's order or else the type's. Unless you gave an
    /// order, strings compare ordinally in every culture.
    /// </summary>
    /// <param name="first">The smallest key.</param>
    /// <param name="last">The largest key.</param>
    /// <returns>A filter; it selects nothing if the largest key comes before the smallest.</returns>
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

    /// <summary>Selects the rows whose key meets a condition, which is evaluated once per key rather than per row.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>A filter.</returns>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public Filter Where(Func<TKey, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(Table, new CodeFilter(Codes, Array.ConvertAll(Dictionary, key => condition(key))));
    }

    /// <summary>Counts the distinct keys in each group.</summary>
    /// <returns>An aggregate.</returns>
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

    /// <summary>Shows the number of keys.</summary>
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
        value ?? throw new InvalidOperationException($"The dimension {Name} cannot be used until its table is built.");
}
