using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One series for each key, in the order in which the keys first came. Made by <see cref="SeriesExtensions"/>.</summary>
/// <typeparam name="TKey">What tells the series apart: an organization, a segment, a vintage, a text.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "Series by key say more than a dictionary of them.")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class SeriesByKey<TKey> : IReadOnlyDictionary<TKey, Series>, ITabular, ISourced
    where TKey : notnull
{
    private readonly (TKey Key, Series Series)[] _all;
    private readonly Dictionary<TKey, Series> _byKey;
    private readonly ISourced _from;

    internal SeriesByKey(IEnumerable<(TKey Key, Series Series)> all)
    {
        _all = [.. all];
        _byKey = _all.ToDictionary(one => one.Key, one => one.Series);
        _from = SourceUnion.OfAll(_all.Select(one => one.Series));
    }

    /// <summary>How many series there are.</summary>
    public int Count => _all.Length;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => _all.Select(one => one.Key);

    /// <inheritdoc/>
    public IEnumerable<Series> Values => _all.Select(one => one.Series);

    /// <summary>The publications that the series rest on, in the order of the keys; each series has its own too.</summary>
    public IReadOnlyList<Source> Sources => _from.Sources;

    /// <summary>The series of a key.</summary>
    /// <param name="key">Whose series.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists keys that there are.</exception>
    public Series this[TKey key] => _byKey.TryGetValue(key, out Series? series)
        ? series
        : throw new KeyNotFoundException($"No series is of '{KeyText.Of(key)}'. The keys are: {KeyText.First(Keys, Count)}.");

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => _byKey.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out Series value) => _byKey.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, Series>> GetEnumerator() => _all.Select(one => KeyValuePair.Create(one.Key, one.Series)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each point of each series: its key, its period, its value as printed or computed, its vintage and its scope. Gaps and seams are notes.</summary>
    public TableView ToView() => _all.SelectMany(one => one.Series, (one, point) => (one.Key, Point: point)).ToView(view =>
    {
        view.Column("Series", line => KeyText.Cell(line.Key)).Column("Period", line => line.Point.Period).Column("Value", line => SeriesColumns.ValueOf(line.Point))
            .Column("Vintage", line => line.Point.Vintage).Column("Scope", line => line.Point.Scope).SourcesOf(line => line.Point);
        foreach (string note in _all.SelectMany(one => SeriesColumns.NotesOn(one.Series), (one, note) => $"{KeyText.Of(one.Key)}: {note}"))
            view.Note(note);
    });

    /// <summary>Each key with its series, culture-invariant.</summary>
    public override string ToString() => string.Join('\n', _all.Select(one => $"{KeyText.Of(one.Key)}: {one.Series}"));
}
