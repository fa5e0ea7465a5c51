using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Results with the function that shows them as a table.</summary>
/// <param name="results">The results, enumerated once.</param>
/// <param name="view">Makes a table of results.</param>
/// <param name="maker">The results from which these were selected; <see langword="null"/> if they come from elsewhere.</param>
[JsonConverter(typeof(StateOfAiJsonConverter))]
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
