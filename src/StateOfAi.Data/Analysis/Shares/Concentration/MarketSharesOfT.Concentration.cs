namespace StateOfAi.Data;

/// <content>How the whole is divided: concentration, the lead, and the effect of a merger.</content>
public sealed partial class MarketShares<TKey>
{
    private HerfindahlIndex? _herfindahl;
    private Market? _scaled;

    /// <summary>What the shares were computed from; <see langword="null"/> if none is known.</summary>
    internal Market? Market { get; }

    /// <summary>
    /// The Herfindahl-Hirschman index: the sum of squared shares, as a fraction, in points, and as a number of equal parts. If there is a
    /// rest, the bounds range from a rest split into countless parts to a rest that is a single part; <see cref="HerfindahlIf"/> narrows
    /// them.
    /// </summary>
    /// <example>
    /// <code>
    /// MarketShares&lt;string&gt; shares = MarketShares.Of(new Dictionary&lt;string, Figure&gt;
    /// {
    ///     ["A"] = Figure.Parse("$60M"), ["B"] = Figure.Parse("$30M"),
    /// }, total: Figure.Parse("$100M"));
    /// Console.WriteLine(shares.Herfindahl);     // between a rest of countless parts and one of a single part
    /// </code>
    /// </example>
    public HerfindahlIndex Herfindahl => _herfindahl ??= HerfindahlIf(UnnamedParts.Any);

    /// <summary>
    /// The Gini coefficient of the named parts, including those with an amount of zero: sum of (2 rank - n - 1) x share / n, with ranks
    /// increasing with size. From 0 for equal parts to 1 - 1/n. Unknown if there is a rest (<see cref="UnknownReason.PartsNotNamed"/>).
    /// With more than 200 ranges, the upper bound is valid but may not be tight.
    /// </summary>
    public Estimate<Fraction> Gini => WhyNot() is { } why ? Estimate.Unknown<Fraction>(why.Reason, why.Explanation)
        : !Market!.IsSum
            ? Estimate.Unknown<Fraction>(UnknownReason.PartsNotNamed,
                "inequality depends on the parts of the rest, which are not named")
        : Resting(ConcentrationBounds.Gini(Scaled));

    /// <summary>
    /// The Shannon entropy of the shares, in nats and in bits; with a rest, at least that of a rest that is a single part. With dozens of
    /// ranges, the lower bound is valid but may not be tight, like the upper one of <see cref="HerfindahlIndex"/>.
    /// </summary>
    public ShannonEntropy Entropy =>
        WhyNot() is { } why ? new(Estimate.Unknown<Quantity>(why.Reason, why.Explanation), RestsOn) : new(Scaled, RestsOn);

    /// <summary>The leader, the challenger, and the gap between them.</summary>
    public MarketLead<TKey> Lead
    {
        get
        {
            MarketShare<TKey>[] first = [.. _parts.Where(part => part.Rank is 1)], second = [.. _parts.Where(part => part.Rank is 2)];
            MarketShare<TKey>? leader = first.Length == 1 ? first[0] : null, challenger = second.Length == 1 ? second[0] : null;
            return new(leader, challenger, Gap(), RestsOn);

            Estimate<PercentagePoints> Gap()
            {
                if (WhyNot() is { } why)
                    return Estimate.Unknown<PercentagePoints>(why.Reason, why.Explanation);
                if (Count == 0)
                    return Estimate.Unknown<PercentagePoints>(UnknownReason.NoValues, "no part is named");
                if (first.Length > 1)
                    return Estimate.Exactly(new PercentagePoints(0));
                if (leader is null)
                    return Estimate.Unknown<PercentagePoints>(UnknownReason.BoundsTooWide, Array.Exists(Market!.Sizes, size => size.IsAbout)
                        ? $"{Market.WhatIsAbout}, which has no bounds, so no part is certain to be first{Advice.Of(WhyNothing.WayOut)}"
                        : "bounds or a missing part leave open which part is first");
                return Count == 1
                    ? Estimate.Unknown<PercentagePoints>(UnknownReason.NoValues, $"{KeyText.Of(leader.Key)} is the only part that is named")
                    : Ahead(leader);
            }
        }
    }

    /// <summary>Computes the Herfindahl-Hirschman index under an assumption about the unnamed parts of the rest.</summary>
    /// <param name="unnamed">The assumption.</param>
    /// <returns>The index; unknown, with the reason, if no share is known.</returns>
    public HerfindahlIndex HerfindahlIf(UnnamedParts unnamed)
    {
        ArgumentNullException.ThrowIfNull(unnamed);
        return WhyNot() is { } why
            ? new(Estimate.Unknown<Fraction>(why.Reason, why.Explanation), null, RestsOn)
            : new(ConcentrationBounds.Squares(Scaled, unnamed), Market!.IsSum ? Count : null, RestsOn);
    }

    /// <summary>
    /// Computes the concentration ratio (CR4 for four): the combined share of the largest parts, named or not. If there is a rest, the
    /// bounds range from a rest split into countless parts to a rest that is a single part. If about a dozen or more parts are ranges, the
    /// upper bound is valid but may not be attained.
    /// </summary>
    /// <param name="largest">The number of parts, from 1; all parts if there are fewer.</param>
    /// <param name="unnamed">The assumption about the unnamed parts of the rest; <see langword="null"/> for
    /// <see cref="UnnamedParts.Any"/>.</param>
    /// <returns>The share, from 0 to 1; unknown, with the reason, if no share is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Estimate<Fraction> ConcentrationRatio(int largest, UnnamedParts? unnamed = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        return WhyNot() is { } why
            ? Estimate.Unknown<Fraction>(why.Reason, why.Explanation)
            : Resting(ConcentrationBounds.Largest(Scaled, largest, unnamed ?? UnnamedParts.Any));
    }

    /// <summary>Computes the effect on concentration of a merger of two parts that leaves all shares as they are.</summary>
    /// <param name="first">The name of one part.</param>
    /// <param name="second">The name of the other part.</param>
    /// <param name="unnamed">The assumption about the unnamed parts of the rest; <see langword="null"/> for
    /// <see cref="UnnamedParts.Any"/>.</param>
    /// <returns>Both shares, the index before and after, and the change; unknown, with the reason, if a share is.</returns>
    /// <exception cref="KeyNotFoundException">No part has that name; the message lists the existing names.</exception>
    /// <exception cref="ArgumentException">Both names are the same.</exception>
    public MergerEffect<TKey> Merging(TKey first, TKey second, UnnamedParts? unnamed = null)
    {
        MarketShare<TKey> one = this[first], other = this[second];
        if (ReferenceEquals(one, other))
            throw new ArgumentException($"'{KeyText.Of(first)}' cannot merge with itself.", nameof(second));
        UnnamedParts rest = unnamed ?? UnnamedParts.Any;
        HerfindahlIndex before = HerfindahlIf(rest);
        if ((WhyNot() ?? Why(one.Share) ?? Why(other.Share)) is { } why)
        {
            Estimate<Fraction> none = Estimate.Unknown<Fraction>(why.Reason, why.Explanation);
            return new(one, other, before, new(none, null, RestsOn), none.Select(_ => default(HerfindahlPoints)), none);
        }

        int i = PlaceOf(one), j = PlaceOf(other);
        Market merged = Scaled.Merging(i, j);
        // A merger does not make the others larger, so the limit remains that of the parts before it.
        UnnamedParts asBefore = rest.LimitIn(Scaled) is > 0 and < 1 and var limit ? UnnamedParts.NoneAbove(new(limit)) : rest;
        Extent both = merged.Sizes[0], others = merged.Others[0];
        return new(
            one,
            other,
            before,
            new(ConcentrationBounds.Squares(merged, asBefore), merged.IsSum ? merged.Sizes.Length : null, RestsOn),
            MergerArithmetic.Product(Scaled, i, j).Select(product => new HerfindahlPoints(2 * product.Value * 10_000)),
            merged.Total is { } total ? ShareArithmetic.OfWhole(both, others, total) : ShareArithmetic.OfSum(both, others));

        static (UnknownReason Reason, string Explanation)? Why(Estimate<Fraction> share) =>
            share.Reason is { } reason ? (reason, share.Why!) : null;
    }

    /// <summary>The market on which concentration is measured, if shares are known.</summary>
    private Market Scaled => _scaled ??= Market!.Scaled();

    private (UnknownReason Reason, string Explanation)? WhyNot() => Rest.Reason is { } reason ? (reason, Rest.Why!) : null;

    /// <summary>The lead of the first part over all others.</summary>
    private Estimate<PercentagePoints> Ahead(MarketShare<TKey> leader)
    {
        IEnumerable<MarketShare<TKey>> others = _parts.Where(part => part != leader);
        double? point = leader.Share.Point is { } own && others.All(other => other.Share.Point is not null)
            ? own.Value - others.Max(other => other.Share.Point!.Value.Value)
            : null;
        // As for shares, an "about" has no bounds.
        if (Market!.IsAbout)
            return EstimateArithmetic.Known<PercentagePoints>(null, point is { } about ? new(about * 100) : null, null,
                () => $"{Market.WhatIsAbout}, which has no bounds, and a part has no single value{Advice.Of(WhyNothing.WayOut)}");
        if (Market.IsExact && point is { } exact)
            return Estimate.Exactly(new PercentagePoints(exact * 100));
        (double lower, double upper) = Market.Ahead(PlaceOf(leader));
        return EstimateArithmetic.Known<PercentagePoints>(new(lower * 100),
            point is { } gap ? new(Math.Clamp(gap, lower, upper) * 100) : null, new(upper * 100));
    }
}
