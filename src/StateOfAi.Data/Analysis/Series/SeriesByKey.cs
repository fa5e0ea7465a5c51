using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>One series per key, in order of first appearance. Created by <see cref="SeriesExtensions"/>.</summary>
/// <typeparam name="TKey">The type of the keys: an organization, a segment, a vintage, a text.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "Series by key say more than a dictionary of them.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class SeriesByKey<TKey> : ResultSet<KeyValuePair<TKey, Series>>, IReadOnlyDictionary<TKey, Series>
    where TKey : notnull
{
    private readonly (TKey Key, Series Series)[] _all;
    private readonly Dictionary<TKey, Series> _byKey;

    internal SeriesByKey(IEnumerable<(TKey Key, Series Series)> all)
    {
        _all = [.. all];
        _byKey = _all.ToDictionary(one => one.Key, one => one.Series);
        RestsOn = SourceUnion.OfAll(_all.Select(one => one.Series));
    }

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => _all.Select(one => one.Key);

    /// <inheritdoc/>
    public IEnumerable<Series> Values => _all.Select(one => one.Series);

    /// <summary>Gets the series of a key.</summary>
    /// <param name="key">The key of the series.</param>
    /// <exception cref="KeyNotFoundException">The key has no series; the message lists the existing keys.</exception>
    public Series this[TKey key] => _byKey.TryGetValue(key, out Series? series)
        ? series
        : throw KeyText.NotFound($"There is no series for '{KeyText.Of(key)}'", "keys", Keys, Count);

    /// <summary>Looks up the series of a key.</summary>
    /// <param name="key">The key of the series.</param>
    /// <returns>The series; <see langword="null"/> if there is none.</returns>
    public Series? GetOrNull(TKey key) => _byKey.GetValueOrDefault(key);

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => _byKey.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out Series value) => _byKey.TryGetValue(key, out value);

    /// <summary>Removes the points that are projections or were computed from one. A series that has only such points is omitted.</summary>
    /// <returns>The remaining series by key; empty if all points are projections.</returns>
    public new SeriesByKey<TKey> WithoutProjections() => new(
        _all.Where(one => !one.Series.All(point => point.IsProjected)).Select(one => (one.Key, one.Series.WithoutProjections())));

    internal override ISourced SourcedOf(KeyValuePair<TKey, Series> one) => one.Value;

    internal override int Length => _all.Length;

    internal override KeyValuePair<TKey, Series> At(int place) => KeyValuePair.Create(_all[place].Key, _all[place].Series);

    /// <summary>
    /// One row per point of each series: its key, its period, its value as printed or computed, its vintage and its scope. Gaps and seams
    /// are listed in notes.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<KeyValuePair<TKey, Series>> shown)
    {
        KeyValuePair<TKey, Series>[] all = [.. shown];
        return all.SelectMany(one => one.Value, (one, point) => (one.Key, Point: point)).ToView(view =>
        {
            if (all.All(one => one.Value.IsOfRows) && Subject.Of(SourceUnion.OfAll(_all.Select(one => one.Series))) is { } subject)
                view.Title(subject);
            view.Column("Series", line => KeyText.Cell(line.Key)).Column("Period", line => line.Point.Period)
                .Column("Value", line => SeriesColumns.ValueOf(line.Point)).Column("Vintage", line => line.Point.Vintage)
                .Column("Scope", line => line.Point.Scope).RestingOn(line => line.Point);
            foreach (string note in all.SelectMany(one => SeriesColumns.NotesOn(one.Value),
                (one, note) => $"{KeyText.Of(one.Key)}: {note}"))
                view.Note(note);
        });
    }

    /// <summary>Shows each key with its series, culture-invariant.</summary>
    public override string ToString() => string.Join('\n', _all.Select(one => $"{KeyText.Of(one.Key)}: {one.Series}"));
}
