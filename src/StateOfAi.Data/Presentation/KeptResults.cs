namespace StateOfAi.Data;

/// <summary>Results that are kept with the way to show them.</summary>
/// <param name="results">The results, gone through once.</param>
/// <param name="view">Makes a table of results.</param>
[TypeFormatterSource(typeof(TableFormatterSource))]
internal sealed class KeptResults<T>(IEnumerable<T> results, Func<IEnumerable<T>, TableView> view) : ResultList<T>
{
    private readonly T[] _results = [.. results];

    internal override int Length => _results.Length;

    internal override T At(int place) => _results[place];

    internal override TableView ViewOf(IEnumerable<T> shown) => view(shown);
}
