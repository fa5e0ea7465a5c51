namespace StateOfAi.Data;

/// <summary>
/// Ordered rows or results, of which those that are equal can be ordered further. The table keeps its columns; see
/// <see cref="ResultSet{T}"/>.
/// </summary>
/// <typeparam name="T">The type of the rows or results.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class OrderedResultList<T> : ResultList<T>
{
    private readonly IOrderedEnumerable<T> _ordered;
    private readonly T[] _results;

    internal OrderedResultList(IOrderedEnumerable<T> ordered, ResultSet<T> maker)
    {
        _ordered = ordered;
        _results = [.. ordered];
        Maker = maker;
    }

    /// <summary>Orders the rows that are equal so far by a further key.</summary>
    /// <param name="keySelector">The key; one that can be compared.</param>
    /// <param name="comparer">How keys compare; left out, by their own order, figures by <see cref="Figure.SortOrder"/>, texts by the
    /// culture.</param>
    /// <returns>A list in that order.</returns>
    /// <exception cref="ArgumentException">Keys of the type have no order, and no comparer is given.</exception>
    public OrderedResultList<T> ThenBy<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(_ordered.ThenBy(keySelector, SortKeys.Of(comparer)), Maker);

    /// <summary>Orders the rows that are equal so far by a further key, the largest first.</summary>
    /// <param name="keySelector">The key; one that can be compared.</param>
    /// <param name="comparer">How keys compare; left out, by their own order, figures by <see cref="Figure.SortOrder"/>, texts by the
    /// culture.</param>
    /// <returns>A list in that order.</returns>
    /// <exception cref="ArgumentException">Keys of the type have no order, and no comparer is given.</exception>
    public OrderedResultList<T> ThenByDescending<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(_ordered.ThenByDescending(keySelector, SortKeys.Of(comparer)), Maker);

    internal override ResultSet<T> Maker { get; }

    internal override int Length => _results.Length;

    internal override T At(int place) => _results[place];

    internal override TableView ViewOf(IEnumerable<T> shown) => Maker.ViewOf(shown);
}
