using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// Computes market shares: of the sum of the parts, of a reported total, or from stated ratios. Nothing is normalized away: if parts exceed
/// the whole, a part is negative, or the whole is zero, shares are unknown, with the reason.
/// </summary>
/// <remarks>
/// Rows that state a period are parts of one whole only if their figures add up: levels at one moment, or amounts of one span or of spans
/// of equal length that do not overlap, read at one time and with one scope. Otherwise shares are unknown, and the reason names two
/// conflicting rows; <c>ToMarketSharesByPeriod</c> keeps periods separate. A part is not negative, so "up to" means between zero and that
/// number, even for one of several rows of a part. When parts are checked against the whole, an "about" is taken at face value;
/// <see cref="Figure.WithTolerance"/> gives it bounds. The formulas are in docs/methods.md.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026",
    Justification = "The overloads differ in the type of the amounts; none will get additional parameters.")]
public static partial class MarketShares
{
    /// <summary>Computes the shares of parts in their sum (part / sum of parts) or in a reported total (part / total).</summary>
    /// <param name="parts">
    /// The parts by name, all in one unit. A missing amount makes all shares of a sum unknown, but only its own share of a reported total.
    /// If there are no parts, there is no sum, and a reported total is all rest. Percentages and fractions are parts of 100% or 1, which is
    /// the whole if no total is given.
    /// </param>
    /// <param name="total">
    /// The reported total; <see cref="MarketShares{TKey}.Rest"/> is what no named part covers. By default, the whole is the sum of the
    /// parts.
    /// </param>
    /// <returns>The shares, largest first; empty if there are no parts.</returns>
    /// <exception cref="ArgumentException">A name is duplicated or <see langword="null"/>.</exception>
    public static MarketShares<TKey> Of<TKey>(IEnumerable<KeyValuePair<TKey, Figure?>> parts, Number? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(parts);
        KeyValuePair<TKey, Figure?>[] all = [.. parts];
        AddedRows? added = null;
        foreach ((_, Figure? figure) in all)
        {
            if (AddedRows.RowOf<object?>(null, figure) is { } row)
                (added ??= new()).Add(row, figure!.Unit);
        }

        return Of(
            [.. all.Select(part =>
                (part.Key, FigureSum.Of([part.Value]), part.Value is { } value ? SourceUnion.Of(value) : SourceUnion.None))],
            TotalOf(total, null), added);
    }

    /// <summary>
    /// Computes shares from a dictionary of figures, none of them missing. Pass a dictionary with missing figures as
    /// <c>figures.AsEnumerable()</c>, since overloads cannot differ by nullable annotations.
    /// </summary>
    /// <inheritdoc cref="Of{TKey}(IEnumerable{KeyValuePair{TKey, Figure}}, Number?)"/>
    public static MarketShares<TKey> Of<TKey>(IReadOnlyDictionary<TKey, Figure> parts, Number? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Of(parts.Select(part => new KeyValuePair<TKey, Figure?>(part.Key, part.Value)), total);
    }

    /// <summary>
    /// Computes the shares implied by stated ratios: of the leader to all others combined, and of the leader to individual others. If the
    /// leader is r times all others and q times one of them, its share is r / (r + 1), and the share of that one is r / (r + 1) / q.
    /// Amounts are unknown.
    /// </summary>
    /// <param name="leader">The part that the ratios compare with the others.</param>
    /// <param name="toAllOthers">
    /// The leader divided by all others combined, a multiple; if it is missing, zero or negative, all shares are unknown.
    /// </param>
    /// <param name="toEach">Rows that each compare the leader with one of the others, such as the entries of a dictionary.</param>
    /// <param name="key">Selects the part with which a row compares the leader.</param>
    /// <param name="value">
    /// Selects the leader divided by that part, a multiple; if it is missing, zero or negative, that share is unknown.
    /// </param>
    /// <param name="from">
    /// Where <paramref name="toAllOthers"/> is stated, such as its row, whose sources become those of the leader's share.
    /// </param>
    /// <returns>
    /// The shares of the leader and of the others named, without amounts; unknown, with the reason, if a ratio is missing or ratios
    /// contradict each other.
    /// </returns>
    /// <exception cref="ArgumentException">A name is duplicated or <see langword="null"/>, or a ratio is not a multiple.</exception>
    public static MarketShares<TKey> FromRatios<TRow, TKey>(
        TKey leader, Number? toAllOthers, IEnumerable<TRow> toEach, Func<TRow, TKey> key, Func<TRow, Number?> value, params ISourced[] from)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(toEach);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(from);
        (TKey Key, Estimate<Quantity> Ratio,
            ISourced From)[] others = [.. toEach.Select(row => (Key: key(row), Ratio: value(row), Row: row))
                .Select(row => (row.Key, RatioTo(row.Key, row.Ratio, nameof(toEach)), SourceUnion.OfRow(row.Row)))];
        CheckNames(others.Select(other => other.Key).Prepend(leader), nameof(toEach));

        // Sizes are relative to the leader: the leader is 1, another is 1 / q, all others are 1 / r, and the whole is 1 + 1 / r.
        Estimate<Quantity> one = Estimate.Exactly(new Quantity(1, Unit.Multiple));
        Estimate<Quantity>[] sizes = [one,
            .. others.Select(other => EstimateArithmetic.Ratio(one, other.Ratio).Select(size => new Quantity(size.Value, Unit.Multiple)))];
        Estimate<Quantity> ratio = RatioTo("all others", toAllOthers, nameof(toAllOthers));
        Estimate<Quantity> whole = EstimateArithmetic.Ratio(one, ratio).Select(size => new Quantity(1 + size.Value, Unit.Multiple));
        Estimate<Quantity> none =
            Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the shares come from ratios, and no amount is stated");
        ISourced toAll = SourceUnion.Of([.. from, ratio]);
        (TKey, Estimate<Quantity>, ISourced)[] parts =
            [(leader, none, toAll), .. others.Select(other => (other.Key, none, SourceUnion.Of(toAll, other.From, other.Ratio)))];
        return whole.Reason is { } reason ? Unknown(parts, none, reason, $"{KeyText.Of(leader)} to all others: {whole.Why}")
            : AreAbove(sizes, whole)
                ? Unknown(parts, none, UnknownReason.PartAboveWhole, "the named others add up to more than all others together")
            : OfWhole(parts, sizes, none, Extent.Of(whole), SourceUnion.None);
    }

    private static MarketShares<TKey> Of<TKey>(
        (TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts, Estimate<Quantity>? total, AddedRows? rows = null,
        ISourced? leftOut = null, MeasureOfRows? measure = null)
        where TKey : notnull
    {
        MarketShares<TKey> shares = Of(parts, total, rows, leftOut ?? SourceUnion.None);
        shares.Measure = measure;
        return shares;
    }

    private static MarketShares<TKey> Of<TKey>(
        (TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts, Estimate<Quantity>? total, AddedRows? rows, ISourced leftOut)
        where TKey : notnull
    {
        CheckNames(parts.Select(part => part.Key), nameof(parts));
        Estimate<Quantity>[] amounts = [.. parts.Select(part => part.Amount)];
        (UnknownReason Reason, string Explanation)? why = rows?.Why() ?? (total?.Basis is IObserved stated ? rows?.WhyNotOf(stated) : null);
        total ??= Array.Find(amounts, amount => amount.IsKnown) is { } known ? WholeOf(EstimateArithmetic.UnitOf(known)) : null;
        Estimate<Quantity> whole = total ?? EstimateArithmetic.Sum(amounts, areParts: true);
        if (Problem(parts, amounts, whole) is { } problem)
            return Unknown(parts, whole, problem.Reason, problem.Explanation, leftOut);
        if (why is var (reason, explanation))
        {
            // Amounts that do not add up have no whole.
            return Unknown(
                parts, total ?? Estimate.Unknown<Quantity>(reason, explanation).WithBasis(whole.Basis), reason, explanation, leftOut);
        }

        if (total is not null)
            return OfWhole(parts, amounts, whole, Extent.Of(whole), leftOut);
        Extent[] sizes = [.. amounts.Select(Extent.Of)];
        return Ranked(parts, sizes, null, [.. sizes.Zip(Extent.Others(sizes), ShareArithmetic.OfSum)], whole,
            Estimate.Exactly(new Fraction(0)), leftOut);
    }

    private static MarketShares<TKey> OfWhole<TKey>((TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts,
        Estimate<Quantity>[] amounts, Estimate<Quantity> whole, Extent size, ISourced leftOut)
        where TKey : notnull
    {
        Extent[] sizes = [.. amounts.Select(Extent.Of)], others = Extent.Others(sizes);
        Estimate<Fraction>[] shares = [.. amounts.Select((amount, i) => amount.Reason is { } reason
            ? Estimate.Unknown<Fraction>(reason, $"{KeyText.Of(parts[i].Key)}: {amount.Why}")
            : ShareArithmetic.OfWhole(sizes[i], others[i], size) is { Reason: null } share ? share
            : Estimate.Unknown<Fraction>(UnknownReason.BoundsTooWide, $"{KeyText.Of(parts[i].Key)}: {WhyNothing.Of([amount, whole])}"))];
        return Ranked(parts, sizes, size, shares, whole, ShareArithmetic.Rest(shares), leftOut);
    }

    private static (UnknownReason Reason, string Explanation)? Problem<TKey>((TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts,
        Estimate<Quantity>[] amounts, Estimate<Quantity> whole)
        where TKey : notnull
    {
        // If a negative part leaves the sum without bounds, the negative part is the reason.
        bool isUnbound = whole.Reason is UnknownReason.BoundsTooWide && Array.TrueForAll(amounts, amount => amount.IsKnown)
            && Array.Exists(amounts, IsNegative);
        if (whole.Reason is { } reason && !isUnbound)
            return Array.Find(parts, part => !part.Amount.IsKnown) is { Amount: { } missing } part
                ? (missing.Reason!.Value, $"{KeyText.Of(part.Key)}: {missing.Why}")
                : (reason,
                    Array.Find(parts, IsAbout) is { Amount: { } about } loose
                        ? $"{KeyText.Of(loose.Key)} has {about}: {whole.Why}"
                        : whole.Why!);
        Unit unit = EstimateArithmetic.UnitOf(isUnbound ? amounts[0] : whole);
        if (EstimateArithmetic.WhyNoParts(unit) is { } undivided)
            return (UnknownReason.UnitHasNoAmount, undivided);
        foreach ((TKey key, Estimate<Quantity> amount, _) in parts)
        {
            if (!amount.IsKnown)
                continue;
            if (EstimateArithmetic.WhyUnitsDiffer(EstimateArithmetic.UnitOf(amount), unit) is { } differ)
                return (differ,
                    $"{KeyText.Of(key)} has {amount} of a whole of {whole}: "
                        + $"{EstimateArithmetic.UnitsDiffer(EstimateArithmetic.UnitOf(amount), unit)}");
            if (IsNegative(amount))
                return (UnknownReason.PartIsNegative, $"{KeyText.Of(key)} has {amount}, and a part cannot be negative");
        }

        if ((whole.Upper ?? whole.Point) is { Value: 0 })
            return (UnknownReason.WholeIsZero, $"the whole is {whole}");
        return AreAbove(amounts, whole)
            ? (UnknownReason.PartAboveWhole,
                "the parts add up to at least "
                    + $"{new Quantity(ExactSum.Of(amounts.Select(amount => Extent.Of(amount).Least)).Total, unit)}, above the whole of "
                    + $"{whole}{(IsNear(amounts, whole) ? Advice.Of(Rounded) : "")}")
            : null;
    }

    /// <summary>The whole of percentages or fractions, whether or not all parts are given; <see langword="null"/> for amounts.</summary>
    private static Estimate<Quantity>? WholeOf(Unit unit) => unit.Kind switch
    {
        UnitKind.Percent => Estimate.Exactly(new Quantity(100, unit)),
        UnitKind.Fraction => Estimate.Exactly(new Quantity(1, unit)),
        _ => null,
    };

    private static bool AreAbove(Estimate<Quantity>[] parts, Estimate<Quantity> whole) =>
        ExactSum.Of(parts.Select(part => Extent.Of(part).Least)).Total > Extent.Of(whole).Most * (1 + Extent.Rounding);

    private const string Rounded =
        "if they were rounded, figure.WithRounding(step), such as 1 for whole numbers, states the bounds of each";

    /// <summary>Whether rounding can explain by how much parts exceed their whole.</summary>
    private static bool IsNear(Estimate<Quantity>[] parts, Estimate<Quantity> whole) =>
        ExactSum.Of(parts.Select(part => Extent.Of(part).Least)).Total <= Extent.Of(whole).Most * 1.05;

    private static MarketShares<TKey> Ranked<TKey>((TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts, Extent[] sizes,
        Extent? total, Estimate<Fraction>[] shares, Estimate<Quantity> whole, Estimate<Fraction> rest, ISourced leftOut)
        where TKey : notnull
    {
        int?[] ranks = Extent.Ranks(sizes);
        // Equal parts keep their order.
        int[] order = [.. Enumerable.Range(0, parts.Length).OrderByDescending(i => ShareArithmetic.Size(shares[i]))];
        ISourced all = FromOf(order.Select(i => parts[i].From).Append(leftOut)), ofWhole = total is null ? all : SourceUnion.Of(whole);
        MarketShare<TKey>[] ordered = [.. order.Select(i =>
            new MarketShare<TKey>(parts[i].Key, parts[i].Amount, shares[i], ranks[i], parts[i].From, ofWhole))];
        // If no rest is possible, each part is at its lower bound and the parts are the whole, so that rounding cannot produce a rest.
        bool isFull = total is not null && rest is { IsExact: true, Point.Value: 0 };
        return new(ordered, SourcedResult.Resting(whole, ofWhole), rest,
            new([.. order.Select(i => isFull ? Extent.Exactly(sizes[i].Lower) : sizes[i])], isFull ? null : total,
                WhatIsAbout(parts, sizes, total, whole)),
                    total is null ? all : SourceUnion.Of(all, ofWhole))
        { LeftOutOfSum = total is null ? leftOut : null };
    }

    /// <summary>The part, or else the whole, that is "about", in words; empty if all have bounds.</summary>
    private static string WhatIsAbout<TKey>((TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts, Extent[] sizes, Extent? total,
        Estimate<Quantity> whole)
    {
        int place = Array.FindIndex(sizes, size => size.IsAbout);
        return place >= 0
            ? $"{KeyText.Of(parts[place].Key)} {(parts[place].Amount.IsKnown ? $"has {parts[place].Amount}" : "is stated as \"about\"")}"
            : total is { IsAbout: true } ? $"the whole is {(whole.IsKnown ? whole.ToString() : "stated as \"about\"")}"
            : "";
    }

    private static bool IsNegative(Estimate<Quantity> amount) => (amount.Lower ?? amount.Point ?? amount.Upper) is { Value: < 0 };

    private static bool IsAbout<TKey>((TKey Key, Estimate<Quantity> Amount, ISourced From) part) =>
        part.Amount is { IsKnown: true, Lower: null, Upper: null };

    private static MarketShares<TKey> Unknown<TKey>((TKey Key, Estimate<Quantity> Amount, ISourced From)[] parts, Estimate<Quantity> whole,
        UnknownReason reason, string explanation, ISourced? leftOut = null)
        where TKey : notnull
    {
        Estimate<Fraction> none = Estimate.Unknown<Fraction>(reason, explanation);
        ISourced all = FromOf(parts.Select(part => part.From).Append(leftOut ?? SourceUnion.None)), ofWhole = SourceUnion.Of(whole);
        return new([.. parts.Select(part => new MarketShare<TKey>(part.Key, part.Amount, none, null, part.From, ofWhole))],
            whole, none, null, SourceUnion.Of(all, ofWhole));
    }

    /// <summary>The sources of all parts, collected once, since each share rests on them; column tables have none.</summary>
    private static ISourced FromOf(IEnumerable<ISourced> parts)
    {
        ISourced[] known = [.. parts.Where(from => from != SourceUnion.None).SelectMany(SourceUnion.PartsOf)];
        return known.Length == 0 ? SourceUnion.None : SourceUnion.OfAll(known);
    }

    private static void CheckNames<TKey>(IEnumerable<TKey> names, string parameter)
    {
        var seen = new HashSet<TKey>(names.TryGetNonEnumeratedCount(out int count) ? count : 0);
        foreach (TKey name in names)
        {
            if (name is null)
                throw new ArgumentException("A part has no name; name it, for example \"unknown\", or leave it out.", parameter);
            if (!seen.Add(name))
                throw new ArgumentException(
                    $"The part '{KeyText.Of(name)}' is duplicated; add its amounts up first, or use ToMarketShares, which does.",
                    parameter);
        }
    }

    private static Estimate<Quantity> RatioTo<TKey>(TKey other, Number? ratio, string parameter)
    {
        if (ratio is not { } given)
            return Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the ratio to {KeyText.Of(other)} is missing");
        if (given.OwnUnit is { } own && own != Unit.Multiple)
            throw new ArgumentException($"A ratio must be a multiple, found {given}.", parameter);
        return given.Check(Unit.Multiple, "A ratio", parameter).Checked(Unit.Multiple);
    }
}
