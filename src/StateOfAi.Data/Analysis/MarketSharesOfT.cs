using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The parts of a whole, largest first, with what is left to nobody named. Made by <see cref="MarketShares"/>.</summary>
/// <typeparam name="TKey">What names a part.</typeparam>
public sealed class MarketShares<TKey> : IReadOnlyList<MarketShare<TKey>>
    where TKey : notnull
{
    private readonly IReadOnlyList<MarketShare<TKey>> _parts;

    internal MarketShares(IReadOnlyList<MarketShare<TKey>> parts, Estimate<Quantity> whole, Estimate<Fraction> rest) => (_parts, Whole, Rest) = (parts, whole, rest);

    /// <summary>The whole: the reported total, or the sum of the parts; not known where the shares come from ratios.</summary>
    public Estimate<Quantity> Whole { get; }

    /// <summary>The part of the whole that no named part covers; 0 when the whole is the sum of the parts.</summary>
    public Estimate<Fraction> Rest { get; }

    /// <summary>How many parts are named.</summary>
    public int Count => _parts.Count;

    /// <summary>A part by its place, the largest first.</summary>
    public MarketShare<TKey> this[int index] => _parts[index];

    /// <summary>A part by name.</summary>
    /// <param name="key">Whose part.</param>
    /// <exception cref="KeyNotFoundException">No part is named so; the message lists the names that there are.</exception>
    public MarketShare<TKey> this[TKey key] => TryGet(key, out MarketShare<TKey>? part)
        ? part
        : throw new KeyNotFoundException($"No part is named '{key}'. The parts are: {string.Join(", ", _parts.Select(known => known.Key))}.");

    /// <summary>A part by name, if there is one.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out MarketShare<TKey>? part) =>
        (part = _parts.FirstOrDefault(known => EqualityComparer<TKey>.Default.Equals(known.Key, key))) is not null;

    /// <inheritdoc/>
    public IEnumerator<MarketShare<TKey>> GetEnumerator() => _parts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All parts with their shares, and the rest where there is one.</summary>
    public override string ToString()
    {
        string parts = string.Join("; ", _parts);
        return Rest is { IsExact: true, Point.Value: 0 } ? parts : $"{parts}; the rest: {Rest.Select(rest => rest.ToPercent())}";
    }
}
