using System.Collections;

namespace StateOfAi.Data;

/// <summary>
/// Rows or results that are one table. LINQ operators that only filter or order, such as <see cref="Where"/>, <see cref="OrderBy"/> and
/// <see cref="Take"/>, return a <see cref="ResultList{T}"/> with the same columns, title and notes, which can be shown again even when it
/// is empty. Those that make something else, such as <c>Select</c> and <c>GroupBy</c>, are LINQ's own.
/// </summary>
/// <remarks>
/// Nothing is deferred: an operator goes through the rows when it is called, and its result never changes. Units and numbered sources are
/// those of the rows shown.
/// </remarks>
/// <typeparam name="T">The type of the rows or results.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract partial class ResultSet<T> : IReadOnlyCollection<T>, ITabular
{
    private protected ResultSet()
    {
    }

    /// <summary>The number of rows or results.</summary>
    public int Count => Length;

    /// <summary>Those in a range of places, in their order: <c>growth[^8..]</c> are the last eight.</summary>
    /// <param name="range">The places, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range goes beyond the rows.</exception>
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
    /// <returns>A list of them, which may be empty.</returns>
    public ResultList<T> Where(Func<T, bool> predicate) => Keep(Enumerable.Where(this, predicate));

    /// <summary>
    /// Orders the rows by a key. Rows with equal keys stay in their order, and missing keys (<see langword="null"/>) come first.
    /// </summary>
    /// <param name="keySelector">The key; one that can be compared.</param>
    /// <param name="comparer">How keys compare; left out, by their own order, figures by <see cref="Figure.SortOrder"/>, texts by the
    /// culture.</param>
    /// <returns>A list in that order, which <see cref="OrderedResultList{T}.ThenBy"/> orders further.</returns>
    /// <exception cref="ArgumentException">Keys of the type have no order, and no comparer is given.</exception>
    public OrderedResultList<T> OrderBy<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(Enumerable.OrderBy(this, keySelector, SortKeys.Of(comparer)), Maker);

    /// <summary>
    /// Orders the rows by a key, the largest first. Rows with equal keys stay in their order, and missing keys come last.
    /// </summary>
    /// <param name="keySelector">The key; one that can be compared.</param>
    /// <param name="comparer">How keys compare; left out, by their own order, figures by <see cref="Figure.SortOrder"/>, texts by the
    /// culture.</param>
    /// <returns>A list in that order, which <see cref="OrderedResultList{T}.ThenBy"/> orders further.</returns>
    /// <exception cref="ArgumentException">Keys of the type have no order, and no comparer is given.</exception>
    public OrderedResultList<T> OrderByDescending<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer = null) =>
        new(Enumerable.OrderByDescending(this, keySelector, SortKeys.Of(comparer)), Maker);

    /// <summary>Keeps the first rows.</summary>
    /// <param name="count">How many; of less than one, none.</param>
    /// <returns>A list of them, or of all rows where there are fewer.</returns>
    public ResultList<T> Take(int count) => Keep(Enumerable.Take(this, count));

    /// <summary>Leaves out the first rows.</summary>
    /// <param name="count">How many to leave out.</param>
    /// <returns>A list of the others, which may be empty.</returns>
    public ResultList<T> Skip(int count) => Keep(Enumerable.Skip(this, count));

    /// <summary>Keeps the last rows, in their order.</summary>
    /// <param name="count">How many; of less than one, none.</param>
    /// <returns>A list of them, or of all rows where there are fewer.</returns>
    public ResultList<T> TakeLast(int count) => Keep(Enumerable.TakeLast(this, count));

    /// <summary>Leaves out the last rows.</summary>
    /// <param name="count">How many to leave out.</param>
    /// <returns>A list of the others, which may be empty.</returns>
    public ResultList<T> SkipLast(int count) => Keep(Enumerable.SkipLast(this, count));

    /// <summary>Keeps the first rows, up to the first one that does not meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>A list of them, which may be empty.</returns>
    public ResultList<T> TakeWhile(Func<T, bool> predicate) => Keep(Enumerable.TakeWhile(this, predicate));

    /// <summary>Keeps the rows from the first one that does not meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>A list of them, which may be empty.</returns>
    public ResultList<T> SkipWhile(Func<T, bool> predicate) => Keep(Enumerable.SkipWhile(this, predicate));

    /// <summary>Keeps each row once, at its first place.</summary>
    /// <param name="comparer">When two are the same; left out, when they are equal.</param>
    /// <returns>A list without duplicates.</returns>
    public ResultList<T> Distinct(IEqualityComparer<T>? comparer = null) => Keep(Enumerable.Distinct(this, comparer));

    /// <summary>Appends other rows. The columns stay those of this table, and its title and the notes on it alone are left out.</summary>
    /// <param name="second">The others.</param>
    /// <returns>A list of both.</returns>
    public ResultList<T> Concat(IEnumerable<T> second) => Keep(Enumerable.Concat(this, second));

    /// <summary>Reverses the order of the rows.</summary>
    /// <returns>A list with the last one first.</returns>
    public ResultList<T> Reverse() => Keep(Enumerable.Reverse(this));

    /// <summary>Makes one table of all rows.</summary>
    /// <returns>A new view at each call.</returns>
    public TableView ToView() => ViewOfAll();

    /// <summary>A line for each.</summary>
    public override string ToString() => string.Join('\n', this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int place = 0; place < Length; place++)
            yield return At(place);
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>How many there are.</summary>
    internal abstract int Length { get; }

    /// <summary>The one at a place from 0, which is there.</summary>
    internal abstract T At(int place);

    /// <summary>Some of them as a table, or others of their kind; there may be none.</summary>
    internal abstract TableView ViewOf(IEnumerable<T> shown);

    /// <summary>All of them as a table, with what only the whole has, such as a row for the rest.</summary>
    internal virtual TableView ViewOfAll() => ViewOf(this);

    /// <summary>The results that these were chosen of: they know how each is shown, and what it rests on.</summary>
    internal virtual ResultSet<T> Maker => this;

    /// <summary>Whether all that is shown is of these, so that what is said of these holds of it.</summary>
    private protected bool AreOwn(IEnumerable<T> shown)
    {
        if (ReferenceEquals(shown, this))
            return true;
        HashSet<T> own = [.. this];
        return shown.All(own.Contains);
    }

    private ResultList<T> Keep(IEnumerable<T> kept) => new KeptResults<T>(kept, Maker.ViewOf, Maker);
}
