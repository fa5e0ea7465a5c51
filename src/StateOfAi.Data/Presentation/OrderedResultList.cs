using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Ordered rows or results, which can be ordered by further keys. The table keeps its columns; see <see cref="ResultSet{T}"/>.
/// </summary>
/// <typeparam name="T">The type of the rows or results.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
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

    /// <summary>Orders rows with equal keys by a further key.</summary>
    /// <param name="keySelector">The key, which must be comparable.</param>
    /// <param name="comparer">
    /// The comparer of keys. By default keys use their own order, figures <see cref="Figure.SortOrder"/>, and strings the current culture.
    /// </param>
    /// <returns>A list in that order.</returns>
    /// <exception cref="ArgumentException">The type of the keys has no order, and no comparer is given.</exception>
    public OrderedResultList<T> ThenBy<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(_ordered.ThenBy(keySelector, SortKeys.Of(comparer)), Maker);

    /// <summary>Orders rows with equal keys by a further key, largest first.</summary>
    /// <param name="keySelector">The key, which must be comparable.</param>
    /// <param name="comparer">
    /// The comparer of keys. By default keys use their own order, figures <see cref="Figure.SortOrder"/>, in which units stay in their
    /// order, and strings the current culture.
    /// </param>
    /// <returns>A list in that order.</returns>
    /// <exception cref="ArgumentException">The type of the keys has no order, and no comparer is given.</exception>
    public OrderedResultList<T> ThenByDescending<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(_ordered.ThenByDescending(keySelector, SortKeys.Of(comparer, descending: true)), Maker);

    internal override ResultSet<T> Maker { get; }

    internal override int Length => _results.Length;

    internal override T At(int place) => _results[place];

    internal override TableView ViewOf(IEnumerable<T> shown) => Maker.ViewOf(shown);
}
