using System.Collections;

namespace StateOfAi.Data;

/// <summary>Results of one kind: a read-only list that is also a table.</summary>
/// <typeparam name="T">The type of the results.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ResultList<T> : IReadOnlyList<T>, ITabular
{
    private readonly T[] _results;
    private readonly Action<TableViewBuilder<T>> _columns;

    /// <summary>A list of results of your own.</summary>
    /// <param name="results">The results, read once and in order; there may be none.</param>
    /// <param name="columns">Says which columns its view has.</param>
    public ResultList(IEnumerable<T> results, Action<TableViewBuilder<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(columns);
        (_results, _columns) = ([.. results], columns);
    }

    /// <summary>How many there are.</summary>
    public int Count => _results.Length;

    /// <summary>A result by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)_results.Length ? _results[index] : throw Places.None("The list", "results", _results.Length, index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_results).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each result.</summary>
    public TableView ToView() => _results.ToView(_columns);

    /// <summary>A line for each result.</summary>
    public override string ToString() => string.Join('\n', _results);
}
