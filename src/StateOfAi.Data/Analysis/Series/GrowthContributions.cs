using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// How the growth of a whole divides among its parts, in percentage points that add up to it with the <see cref="Rest"/>. Made by
/// <see cref="SeriesByKey{TKey}.Contributions(TimePeriod, TimePeriod)"/>.
/// </summary>
/// <typeparam name="TKey">What names a part.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and contributions are what the field calls them.")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class GrowthContributions<TKey> : IReadOnlyCollection<GrowthContribution<TKey>>, IFormattable, ITabular, ISourced
    where TKey : notnull
{
    private readonly GrowthContribution<TKey>[] _parts;
    private readonly Dictionary<TKey, GrowthContribution<TKey>> _byKey;
    private readonly ISourced _from;

    internal GrowthContributions(Growth whole, GrowthContribution<TKey>[] parts, Estimate<PercentagePoints> rest)
    {
        Whole = whole;
        _parts = parts;
        _byKey = parts.ToDictionary(part => part.Key);
        Rest = rest;
        _from = SourceUnion.OfAll(parts.Select(part => part.Growth).Append(whole));
    }

    /// <summary>The growth of the whole.</summary>
    public Growth Whole { get; }

    /// <summary>The points that no named part covers: exactly 0 when the whole is the sum of the parts.</summary>
    public Estimate<PercentagePoints> Rest { get; }

    /// <summary>The publications that the parts rest on, then those of the whole; empty where none is known.</summary>
    public IReadOnlyList<Source> Sources => _from.Sources;

    /// <summary>How many parts are named.</summary>
    public int Count => _parts.Length;

    /// <summary>The contribution of a part.</summary>
    /// <param name="key">Whose contribution.</param>
    /// <exception cref="KeyNotFoundException">No part is named so; the message lists names that there are.</exception>
    public GrowthContribution<TKey> this[TKey key] => TryGet(key, out GrowthContribution<TKey>? part)
        ? part
        : throw new KeyNotFoundException($"No part is named '{KeyText.Of(key)}'. The parts are: {KeyText.First(_parts.Select(known => known.Key), Count)}.");

    /// <summary>The contribution of a part, if there is one of that name.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out GrowthContribution<TKey>? part) => _byKey.TryGetValue(key, out part);

    /// <inheritdoc/>
    public IEnumerator<GrowthContribution<TKey>> GetEnumerator() => ((IEnumerable<GrowthContribution<TKey>>)_parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A row for each part, with its base, its end, its own growth and its contribution to that of the whole, and one for the rest where there is one; the growth of the whole is a note.</summary>
    public TableView ToView() => _parts.Select(part => (Part: KeyText.Cell(part.Key), part.Growth, part.Points, From: (ISourced)part))
        .Concat(Rest is { IsExact: true, Point.Value: 0 } ? [] : [("(the rest)", null!, Rest, this)])
        .ToView(view => view
            .Column("Part", line => line.Part).Column("From", line => line.Growth?.From).Column("To", line => line.Growth?.To).Column("Growth", line => line.Growth?.Percent)
            .Column("Contribution", line => line.Points).Note($"The whole: {Whole}.").SourcesOf(line => line.From));

    /// <summary>The whole's growth, all contributions, and the rest where there is one, culture-invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The whole's growth, all contributions, and the rest where there is one.</summary>
    /// <param name="format">The format of the numbers; see <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        format = string.IsNullOrEmpty(format) ? "+" : format;
        IEnumerable<string> lines = _parts.Select(part => part.ToString(format, formatProvider));
        if (Rest is not { IsExact: true, Point.Value: 0 })
            lines = lines.Append("the rest: " + Rest.ToString(format, formatProvider));
        return $"{Whole.Percent.ToString(format, formatProvider)}: {string.Join("; ", lines)}";
    }
}
