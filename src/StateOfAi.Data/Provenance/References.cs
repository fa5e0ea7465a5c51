using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>References to other rows, each looked up when asked for.</summary>
[CollectionBuilder(typeof(ReferencesBuilder), nameof(ReferencesBuilder.Create))]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
internal sealed class References<T> : IReadOnlyList<T>, ITabular
    where T : Row
{
    private readonly Reference<T>[] _references;

    internal References(Reference<T>[] references) => _references = references;

    internal static References<T> Empty { get; } = new([]);

    /// <summary>The ids of the rows, without looking them up.</summary>
    internal IEnumerable<string> Ids => _references.Select(reference => reference.Id!);

    /// <summary>The rows, with <see langword="null"/> for those that do not exist; for checking data that may be wrong.</summary>
    internal IEnumerable<T?> Found => _references.Select(reference => reference.FoundOrNull);

    public int Count => _references.Length;

    public T this[int index] => _references[Positions.Checked(index, Count)].Value;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (Reference<T> reference in _references)
            yield return reference.Value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    TableView ITabular.ToView() => RowColumns.View(null, this, this);

    public override string ToString() => string.Join("; ", this.Select(row => row.Label));
}

internal static class ReferencesBuilder
{
    internal static References<T> Create<T>(ReadOnlySpan<T> rows)
        where T : Row
    {
        if (rows.IsEmpty)
            return References<T>.Empty;
        var references = new Reference<T>[rows.Length];
        for (int i = 0; i < rows.Length; i++)
            references[i] = rows[i];
        return new(references);
    }
}
