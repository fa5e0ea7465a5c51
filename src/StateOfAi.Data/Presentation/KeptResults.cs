namespace StateOfAi.Data;

/// <summary>Results that are kept with the way to show them.</summary>
/// <param name="results">The results, gone through once.</param>
/// <param name="view">Makes a table of results.</param>
/// <param name="maker">The results that these were chosen of; <see langword="null"/> where they come from elsewhere.</param>
[TypeFormatterSource(typeof(TableFormatterSource))]
internal sealed class KeptResults<T>(IEnumerable<T> results, Func<IEnumerable<T>, TableView> view,
    ResultSet<T>? maker = null) : ResultList<T>
{
    private readonly T[] _results = [.. results];

    internal override ResultSet<T> Maker => maker ?? this;

    internal override int Length => _results.Length;

    internal override T At(int place) => _results[place];

    internal override TableView ViewOf(IEnumerable<T> shown) => view(shown);
}
