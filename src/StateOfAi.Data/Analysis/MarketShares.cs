namespace StateOfAi.Data;

/// <summary>
/// Shares of a breakdown: of the sum of its parts, of a reported total, or from the ratios that a page states. Nothing is normalized
/// away: parts above the whole, negative parts and a zero whole give no share and say why.
/// </summary>
public static class MarketShares
{
    /// <summary>Sums of doubles may be off by this much, as a part of the whole.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The shares of parts in their sum, or in a reported total.</summary>
    /// <param name="parts">Each part by name; a missing amount makes all shares of the sum unknown, of a reported total only its own.</param>
    /// <param name="total">The reported total; what the parts do not cover is the <see cref="MarketShares{TKey}.Rest"/>. Left out, the whole is the sum of the parts.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static MarketShares<TKey> Of<TKey>(IEnumerable<KeyValuePair<TKey, Figure?>> parts, Figure? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Of([.. parts.Select(part => (part.Key, FigureSum.Of([part.Value])))], total?.ToEstimate());
    }

    /// <summary>The shares of amounts of rows, added up by key.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">What a row's amount counts for.</param>
    /// <param name="of">The amount of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="total">The reported total, or nothing for the sum.</param>
    public static MarketShares<TKey> ToMarketShares<TRow, TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, Figure?> of, Figure? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        return Of([.. rows.GroupBy(by, of).Select(group => (group.Key, FigureSum.Of([.. group])))], total?.ToEstimate());
    }

    /// <summary>
    /// The shares that stated ratios give: the leader against all others together, and against some of them one by one. With the leader at
    /// r to all others and q to one of them, the leader's share is r / (r + 1) and that one's r / (r + 1) / q.
    /// </summary>
    /// <param name="leader">Whom the ratios set against the others.</param>
    /// <param name="toAllOthers">The leader over all others together, a multiple.</param>
    /// <param name="toEach">The leader over others by name, multiples.</param>
    /// <exception cref="ArgumentException">A name stands twice, or a ratio is no multiple.</exception>
    public static MarketShares<TKey> FromRatios<TKey>(TKey leader, Figure toAllOthers, IEnumerable<KeyValuePair<TKey, Figure>> toEach)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(toAllOthers);
        ArgumentNullException.ThrowIfNull(toEach);
        KeyValuePair<TKey, Figure>[] others = [.. toEach];
        CheckNames(others.Select(other => other.Key).Prepend(leader));
        foreach (Figure ratio in others.Select(other => other.Value).Prepend(toAllOthers))
        {
            if (ratio.Unit != Unit.Multiple)
                throw new ArgumentException($"A ratio is a multiple, found {ratio}.", nameof(toEach));
        }

        Estimate<Fraction> first = ShareArithmetic.OfLeader(toAllOthers.ToEstimate());
        Estimate<Fraction>[] shares = [first, .. others.Select(other => ShareArithmetic.Divide(first, other.Value.ToEstimate()))];
        Estimate<Quantity> none = Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the shares come from ratios, and no amount is stated");
        (TKey, Estimate<Quantity>)[] parts = [(leader, none), .. others.Select(other => (other.Key, none))];
        return shares.Sum(share => share.Lower?.Value ?? 0) > 1 + Rounding
            ? Unknown(parts, none, UnknownReason.PartAboveWhole, "the others named come to more than all others together")
            : Ranked(parts, shares, none, ShareArithmetic.Rest(shares));
    }

    private static MarketShares<TKey> Of<TKey>((TKey Key, Estimate<Quantity> Amount)[] parts, Estimate<Quantity>? total)
        where TKey : notnull
    {
        CheckNames(parts.Select(part => part.Key));
        Estimate<Quantity> whole = total ?? EstimateArithmetic.Sum([.. parts.Select(part => part.Amount)]);
        if (Problem(parts, whole, total is not null) is { } problem)
            return Unknown(parts, whole, problem.Reason, problem.Explanation);
        Estimate<Fraction>[] shares = [.. parts.Select((part, i) => total is null
            ? ShareArithmetic.OfSum(part.Amount, [.. parts.Where((_, other) => other != i).Select(other => other.Amount)])
            : ShareArithmetic.WithinOne(EstimateArithmetic.Ratio(part.Amount, whole)))];
        return Ranked(parts, shares, whole, total is null ? Estimate.Exactly(new Fraction(0)) : ShareArithmetic.Rest(shares));
    }

    private static (UnknownReason Reason, string Explanation)? Problem<TKey>((TKey Key, Estimate<Quantity> Amount)[] parts, Estimate<Quantity> whole, bool isReported)
    {
        if (whole.Reason is { } reason)
            return (reason, whole.Explanation!);
        Unit unit = EstimateArithmetic.UnitOf(whole);
        foreach ((TKey key, Estimate<Quantity> amount) in parts)
        {
            if (!amount.IsKnown)
                continue;
            if (EstimateArithmetic.WhyUnitsDiffer(EstimateArithmetic.UnitOf(amount), unit) is { } differ)
                return (differ, $"{key} has {amount} of a whole of {whole}: {EstimateArithmetic.UnitsDiffer(EstimateArithmetic.UnitOf(amount), unit)}");
            if ((amount.Lower ?? amount.Point ?? amount.Upper) is { Value: < 0 })
                return (UnknownReason.PartIsNegative, $"{key} has {amount}, and a part is not negative");
        }

        if ((whole.Upper ?? whole.Point) is { Value: <= 0 })
            return (UnknownReason.WholeIsZero, $"the whole is {whole}");
        double least = parts.Sum(part => part.Amount.Lower?.Value ?? 0);
        return isReported && whole.Upper is { } most && least > most.Value * (1 + Rounding)
            ? (UnknownReason.PartAboveWhole, $"the parts add up to at least {new Quantity(least, unit)}, above the whole of {whole}")
            : null;
    }

    private static MarketShares<TKey> Ranked<TKey>((TKey Key, Estimate<Quantity> Amount)[] parts, Estimate<Fraction>[] shares, Estimate<Quantity> whole, Estimate<Fraction> rest)
        where TKey : notnull
    {
        IEnumerable<int> order = Enumerable.Range(0, parts.Length).OrderByDescending(i => ShareArithmetic.Size(shares[i])).ThenBy(i => i);
        return new([.. order.Select(i => new MarketShare<TKey>(parts[i].Key, parts[i].Amount, shares[i], ShareArithmetic.Rank(shares, i)))], whole, rest);
    }

    private static MarketShares<TKey> Unknown<TKey>((TKey Key, Estimate<Quantity> Amount)[] parts, Estimate<Quantity> whole, UnknownReason reason, string explanation)
        where TKey : notnull
    {
        Estimate<Fraction> none = Estimate.Unknown<Fraction>(reason, explanation);
        return new([.. parts.Select(part => new MarketShare<TKey>(part.Key, part.Amount, none, null))], whole, none);
    }

    private static void CheckNames<TKey>(IEnumerable<TKey> names)
    {
        var seen = new HashSet<TKey>();
        foreach (TKey name in names)
        {
            if (!seen.Add(name))
                throw new ArgumentException($"The part '{name}' stands twice; add its amounts up first, or use ToMarketShares, which does.", nameof(names));
        }
    }
}
