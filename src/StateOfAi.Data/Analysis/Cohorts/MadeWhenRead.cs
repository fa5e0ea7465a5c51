using System.Collections;

namespace StateOfAi.Data;

/// <summary>A list whose items are each made when first read, since few of many are.</summary>
/// <param name="count">The number of items.</param>
/// <param name="make">Makes the item at an index.</param>
internal sealed class MadeWhenRead<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _items = new T?[count];

    public int Count => count;

    // Two threads may make it twice; all see the same one.
    public T this[int index] => _items[index] ?? Interlocked.CompareExchange(ref _items[index], make(index), null) ?? _items[index]!;

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
