using System.Collections;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Rows or results that form one table. LINQ operators that only filter or order, such as <see cref="Where"/>, <see cref="OrderBy"/> and
/// <see cref="Take"/>, return a <see cref="ResultList{T}"/> with the same columns, title and notes, which can be shown again even if it is
/// empty. Other operators, such as <c>Select</c> and <c>GroupBy</c>, are LINQ's own.
/// </summary>
/// <remarks>
/// Operators are not deferred: each one enumerates the rows when it is called, and its result never changes. Units and numbered sources are
/// those of the rows shown.
/// </remarks>
/// <typeparam name="T">The type of the rows or results.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract partial class ResultSet<T> : IReadOnlyCollection<T>, ITabular
{
    private protected ResultSet()
    {
    }

    /// <summary>The number of rows or results.</summary>
    public int Count => Length;

    /// <summary>Gets a range of rows, in their order: <c>growth[^8..]</c> has the last eight.</summary>
    /// <param name="range">The range of indexes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is out of bounds.</exception>
    public ResultList<T> this[Range range]
    {
        get
        {
            (int offset, int length) = Positions.Of(range, Length);
            return Keep(Enumerable.Take(this, offset..(offset + length)));
        }
    }

    /// <summary>Keeps the rows that meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>A list of these rows, which may be empty.</returns>
    public ResultList<T> Where(Func<T, bool> predicate) => Keep(Enumerable.Where(this, predicate));

    /// <summary>
    /// Orders the rows by a key. Rows with equal keys stay in their order, and missing keys (<see langword="null"/>) come first.
    /// </summary>
    /// <param name="keySelector">The key, which must be comparable.</param>
    /// <param name="comparer">
    /// The comparer of keys. By default keys use their own order, figures <see cref="Figure.SortOrder"/>, and strings the current culture.
    /// </param>
    /// <returns>A list in that order, which <see cref="OrderedResultList{T}.ThenBy"/> orders further.</returns>
    /// <exception cref="ArgumentException">The type of the keys has no order, and no comparer is given.</exception>
    public OrderedResultList<T> OrderBy<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(Enumerable.OrderBy(this, keySelector, SortKeys.Of(comparer)), Maker);

    /// <summary>Orders the rows by a key, largest first. Rows with equal keys stay in their order, and missing keys come last.</summary>
    /// <param name="keySelector">The key, which must be comparable.</param>
    /// <param name="comparer">
    /// The comparer of keys. By default keys use their own order, figures <see cref="Figure.SortOrder"/>, in which units stay in their
    /// order, and strings the current culture.
    /// </param>
    /// <returns>A list in that order, which <see cref="OrderedResultList{T}.ThenBy"/> orders further.</returns>
    /// <exception cref="ArgumentException">The type of the keys has no order, and no comparer is given.</exception>
    public OrderedResultList<T> OrderByDescending<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(Enumerable.OrderByDescending(this, keySelector, SortKeys.Of(comparer, descending: true)), Maker);

    /// <summary>Keeps the first rows.</summary>
    /// <param name="count">The number of rows; none if it is below 1.</param>
    /// <returns>A list of these rows, or of all rows if there are fewer.</returns>
    public ResultList<T> Take(int count) => Keep(Enumerable.Take(this, count));

    /// <summary>Omits the first rows.</summary>
    /// <param name="count">The number of rows to omit.</param>
    /// <returns>A list of the others, which may be empty.</returns>
    public ResultList<T> Skip(int count) => Keep(Enumerable.Skip(this, count));

    /// <summary>Keeps the last rows, in their order.</summary>
    /// <param name="count">The number of rows; none if it is below 1.</param>
    /// <returns>A list of these rows, or of all rows if there are fewer.</returns>
    public ResultList<T> TakeLast(int count) => Keep(Enumerable.TakeLast(this, count));

    /// <summary>Omits the last rows.</summary>
    /// <param name="count">The number of rows to omit.</param>
    /// <returns>A list of the others, which may be empty.</returns>
    public ResultList<T> SkipLast(int count) => Keep(Enumerable.SkipLast(this, count));

    /// <summary>Keeps the first rows, up to the first one that does not meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>A list of these rows, which may be empty.</returns>
    public ResultList<T> TakeWhile(Func<T, bool> predicate) => Keep(Enumerable.TakeWhile(this, predicate));

    /// <summary>Keeps the rows from the first one that does not meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>A list of these rows, which may be empty.</returns>
    public ResultList<T> SkipWhile(Func<T, bool> predicate) => Keep(Enumerable.SkipWhile(this, predicate));

    /// <summary>Removes duplicate rows, keeping the first of each.</summary>
    /// <param name="comparer">The comparer of rows; by default, their own equality.</param>
    /// <returns>A list without duplicates.</returns>
    public ResultList<T> Distinct(IEqualityComparer<T>? comparer = null) => Keep(Enumerable.Distinct(this, comparer));

    /// <summary>
    /// Appends other rows. The columns of this table are kept; its title, and notes that only apply to its rows, are omitted.
    /// </summary>
    /// <param name="second">The other rows.</param>
    /// <returns>A list of all rows.</returns>
    public ResultList<T> Concat(IEnumerable<T> second) => Keep(Enumerable.Concat(this, second));

    /// <summary>Reverses the order of the rows.</summary>
    /// <returns>A list with the last row first.</returns>
    public ResultList<T> Reverse() => Keep(Enumerable.Reverse(this));

    /// <summary>Creates a table of all rows.</summary>
    /// <returns>A new view at each call.</returns>
    public TableView ToView() => ViewOfAll();

    /// <summary>One line per row.</summary>
    public override string ToString() => string.Join('\n', this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int place = 0; place < Length; place++)
            yield return At(place);
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The number of rows.</summary>
    internal abstract int Length { get; }

    /// <summary>The row at a valid index.</summary>
    internal abstract T At(int place);

    /// <summary>Creates a table of some of these rows or of similar ones, possibly none.</summary>
    internal abstract TableView ViewOf(IEnumerable<T> shown);

    /// <summary>Creates a table of all rows, with parts that only the whole has, such as a row for the rest.</summary>
    internal virtual TableView ViewOfAll() => ViewOf(this);

    /// <summary>The results from which these were selected, which know how to show each one with its sources.</summary>
    internal virtual ResultSet<T> Maker => this;

    /// <summary>Whether all rows shown are among these, so that statements about these apply.</summary>
    private protected bool AreOwn(IEnumerable<T> shown)
    {
        if (ReferenceEquals(shown, this))
            return true;
        HashSet<T> own = [.. this];
        return shown.All(own.Contains);
    }

    private ResultList<T> Keep(IEnumerable<T> kept) => new KeptResults<T>(kept, Maker.ViewOf, Maker);
}
