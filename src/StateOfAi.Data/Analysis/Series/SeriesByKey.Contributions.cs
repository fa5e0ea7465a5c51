namespace StateOfAi.Data;

/// <content>Contributions to the growth of a whole.</content>
public sealed partial class SeriesByKey<TKey>
{
    /// <summary>
    /// Computes how many percentage points each series contributes to the growth of their sum, or of a reported whole: (end - base of the
    /// part) / base of the whole x 100. Contributions add up to the growth of the sum; of a reported whole, the difference is the rest.
    /// </summary>
    /// <remarks>
    /// A series that covers neither period, because it begins later, ended earlier or lies between, contributes nothing:
    /// <see cref="GrowthContributions{TKey}.LeftOut"/> names it. With the sum as the whole, everything is unknown if a value is missing or
    /// absent, if units, vintages or scopes differ, or if the sum of the bases may not be positive. Parts may be negative; one with only an
    /// upper bound ("up to") is assumed not to be. With a reported whole, a missing or absent part makes only its own contribution and the
    /// rest unknown. If no part can be negative, the whole contains them all, and the bounds reflect that; if the parts exceed it,
    /// everything is unknown (<see cref="UnknownReason.PartAboveWhole"/>). Bounds are tight.
    /// </remarks>
    /// <param name="from">The period of the base.</param>
    /// <param name="to">The period of the end.</param>
    /// <param name="whole">The series of a reported whole; by default, the whole is the sum of the series.</param>
    /// <returns>One contribution per part, the rest, and the growth of the whole.</returns>
    /// <example>
    /// <code>
    /// NvidiaRevenueDataset revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue;
    /// SeriesByKey&lt;NvidiaPlatform&gt; platforms = revenue.ByPlatform.ToSeriesBy(row =&gt; row.Platform);
    /// Console.WriteLine(
    ///     platforms.Contributions(TimePeriod.Parse("nvidia:FY2023-Q2"), TimePeriod.Parse("nvidia:FY2024-Q2")).ToText());
    /// </code>
    /// </example>
    public GrowthContributions<TKey> Contributions(TimePeriod from, TimePeriod to, Series? whole = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        (TKey Key, Series Series)[] absent = Array.FindAll(_all, one => IsAbsent(one.Series, from, to));
        // If no series covers a period, the period itself is the problem.
        if (absent.Length == 0 || absent.Length == _all.Length)
            return whole is null ? ContributionsToSum(from, to, []) : ContributionsToWhole(from, to, whole, []);
        SeriesByKey<TKey> others = new(_all.Except(absent));
        TKey[] leftOut = [.. absent.Select(one => one.Key)];
        return whole is null ? others.ContributionsToSum(from, to, leftOut) : others.ContributionsToWhole(from, to, whole, leftOut);
    }

    /// <summary>Whether a series covers neither end. A gap inside the series would be unknown, not zero.</summary>
    private static bool IsAbsent(Series series, TimePeriod from, TimePeriod to)
    {
        return IsOutside(from) && IsOutside(to);

        bool IsOutside(TimePeriod period) => period < series.First.Through || period > series.Last.Through;
    }

    private GrowthContributions<TKey> ContributionsToSum(TimePeriod from, TimePeriod to, TKey[] leftOut)
    {
        (TKey Key, Growth Growth)[] parts = [.. _all.Select(one => (one.Key, PartGrowth(KeyText.Of(one.Key), one.Series, from, to)))];
        Estimate<Quantity> start = Sum([.. parts.Select(part => part.Growth.From)]), end = Sum([.. parts.Select(part => part.Growth.To)]);
        // Problems of the figures themselves come first.
        if (start.Reason is null or UnknownReason.BoundsTooWide && end.Reason is null or UnknownReason.BoundsTooWide
            && WhyPartsDiffer(from, to, null) is { } why)
            start = end = Estimate.Unknown<Quantity>(why.Reason, why.Explanation);
        Growth whole = Growth.Between(from, start, to, end, SourcedResult.Together([.. parts.Select(part => part.Growth)]));
        if (whole.Multiple.Reason is { } reason and not UnknownReason.BoundsTooWide)
            return Unknown(whole, parts, leftOut, reason, whole.Multiple.Why!);
        Extent[] others = Extent.Others([.. parts.Select(part => Extent.Signed(part.Growth.From))]);
        return new(
            whole,
            [.. parts.Zip(others,
                (part,
                    rest) =>
                        new GrowthContribution<TKey>(part.Key, part.Growth,
                            Named(ContributionArithmetic.ToSum(Extent.Signed(part.Growth.From), Extent.Signed(part.Growth.To), rest),
                                parts.Select(one => one.Growth)), whole))],
            Estimate.Exactly(new PercentagePoints(0)),
            leftOut);
    }

    private GrowthContributions<TKey> ContributionsToWhole(TimePeriod from, TimePeriod to, Series whole, TKey[] leftOut)
    {
        (TKey Key, Growth Growth)[] parts = [.. _all.Select(one => (one.Key, PartGrowth(KeyText.Of(one.Key), one.Series, from, to)))];
        Growth growth = PartGrowth("the whole", whole, from, to);
        if ((growth.From.IsKnown ? growth.To : growth.From) is { Reason: { } missing, Why: var without })
            return Unknown(growth, parts, leftOut, missing, without!);
        Unit unit = EstimateArithmetic.UnitOf(growth.From);
        foreach ((TKey key, Growth part) in parts)
        {
            foreach (Estimate<Quantity> value in (ReadOnlySpan<Estimate<Quantity>>)[part.From, part.To])
            {
                if (value.IsKnown && EstimateArithmetic.WhyUnitsDiffer(EstimateArithmetic.UnitOf(value), unit) is { } differ)
                    return Unknown(growth, parts, leftOut, differ,
                        $"{KeyText.Of(key)} has {value} of a whole of {growth.From}: "
                            + $"{EstimateArithmetic.UnitsDiffer(EstimateArithmetic.UnitOf(value), unit)}");
            }
        }

        if (EstimateArithmetic.WhyNoParts(unit) is { } undivided)
            return Unknown(growth, parts, leftOut, UnknownReason.UnitHasNoAmount, undivided);
        if (WhyPartsDiffer(from, to, whole) is { } why)
            return Unknown(growth, parts, leftOut, why.Reason, why.Explanation);
        // A base that contains positive parts is not zero.
        if (growth.Multiple.Reason is { } reason and not (UnknownReason.BoundsTooWide or UnknownReason.BaseMayNotBePositive))
            return Unknown(growth, parts, leftOut, reason, growth.Multiple.Why!);
        Extent start = Extent.Signed(growth.From), end = Extent.Signed(growth.To);
        Extent[] starts = [.. parts.Select(part => Extent.Signed(part.Growth.From))],
            ends = [.. parts.Select(part => Extent.Signed(part.Growth.To))];
        if (ContributionArithmetic.AreAbove(starts, start) || ContributionArithmetic.AreAbove(ends, end))
            return Unknown(growth, parts, leftOut, UnknownReason.PartAboveWhole,
                $"the parts add up to more than the whole of {growth.From}, or of {growth.To}");
        bool isHeld = ContributionArithmetic.AreParts(starts) && ContributionArithmetic.AreParts(ends);
        if (isHeld)
            growth = growth.With(Holding(growth.From, starts), Holding(growth.To, ends));
        if (growth.Multiple.Reason is UnknownReason.BaseMayNotBePositive)
            return Unknown(growth, parts, leftOut, UnknownReason.BaseMayNotBePositive, growth.Multiple.Why!);
        Extent[] otherStarts = Extent.Others(starts), otherEnds = Extent.Others(ends);
        IEnumerable<Growth> all = parts.Select(part => part.Growth).Append(growth);
        GrowthContribution<TKey>[] contributions = [.. parts.Select((part, i) => new GrowthContribution<TKey>(
            part.Key, part.Growth,
            Missing(part.Growth)
                ?? Named(ContributionArithmetic.ToWhole(starts[i], ends[i], otherStarts[i], otherEnds[i], start, end, isHeld), all),
            growth))];
        return new(growth, contributions, parts.Select(part => Missing(part.Growth)).FirstOrDefault(missing => missing is not null)
            ?? Named(ContributionArithmetic.Rest(Extent.Sum(starts), Extent.Sum(ends), start, end, isHeld), all), leftOut);

        static Estimate<PercentagePoints>? Missing(Growth part) =>
            !part.From.IsKnown ? Estimate.Unknown<PercentagePoints>(part.From.Reason!.Value, part.From.Why!)
            : !part.To.IsKnown ? Estimate.Unknown<PercentagePoints>(part.To.Reason!.Value, part.To.Why!)
            : null;
    }

    private static Growth PartGrowth(string name, Series series, TimePeriod from, TimePeriod to)
    {
        return series.GetOrNull(from) is { } start && series.GetOrNull(to) is { } end && start.Value.IsKnown && end.Value.IsKnown
            ? Growth.Between(start, end)
            : Growth.Between(from, At(from), to, At(to), SourceUnion.Of(From(from), From(to)));

        ISourced From(TimePeriod period) => series.GetOrNull(period)?.RestsOn ?? SourceUnion.None;

        Estimate<Quantity> At(TimePeriod period) => series.GetOrNull(period) is not { } point
            ? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{name} has no {period}")
            : point.Value.IsKnown
                ? point.Value
                : Estimate.Unknown<Quantity>(point.Value.Reason!.Value, $"{name}: {point.Value.Why}");
    }

    /// <summary>A whole that contains its parts is not below them.</summary>
    private static Estimate<Quantity> Holding(Estimate<Quantity> whole, Extent[] parts)
    {
        double least = parts.Sum(part => part.Lower);
        return whole is { Lower: null, Upper: null } || least <= (whole.Lower?.Value ?? 0)
            ? whole
            : EstimateArithmetic.Known<Quantity>(new(Math.Min(least, whole.Upper?.Value ?? least), EstimateArithmetic.UnitOf(whole)),
                whole.Point, whole.Upper);
    }

    /// <summary>The points, or the "about" that prevents them.</summary>
    private static Estimate<PercentagePoints> Named(Estimate<PercentagePoints> points, IEnumerable<Growth> of)
    {
        if (points.Reason is not UnknownReason.BoundsTooWide)
            return points;
        Estimate<Quantity>[] values = [.. of.SelectMany(growth => new[] { growth.From, growth.To })];
        return Array.Exists(values, value => value is { IsKnown: true, Lower: null, Upper: null })
            ? Estimate.Unknown<PercentagePoints>(UnknownReason.BoundsTooWide, WhyNothing.Of(values))
            : points;
    }

    private static GrowthContributions<TKey> Unknown(
        Growth whole, (TKey Key, Growth Growth)[] parts, TKey[] leftOut, UnknownReason reason, string explanation)
    {
        Estimate<PercentagePoints> none = Estimate.Unknown<PercentagePoints>(reason, explanation);
        return new(whole, [.. parts.Select(part => new GrowthContribution<TKey>(part.Key, part.Growth, none, whole))], none, leftOut);
    }

    private static Estimate<Quantity> Sum(Estimate<Quantity>[] values) =>
        Array.Find(values, value => !value.IsKnown) ?? EstimateArithmetic.Sum(values, areParts: true);

    /// <summary>
    /// Checks for an unlinked seam between the two ends of a part, and for different vintages or scopes among the parts and the whole.
    /// </summary>
    private (UnknownReason Reason, string Explanation)? WhyPartsDiffer(TimePeriod from, TimePeriod to, Series? whole)
    {
        (string Name, Series Series)[] all =
            [.. _all.Select(one => (KeyText.Of(one.Key), one.Series)), .. whole is null ? [] : new[] { ("the whole", whole) }];
        foreach ((string name, Series series) in all)
        {
            if (series.GetOrNull(from) is { } start && series.GetOrNull(to) is { } end
                && SeriesRules.WhyOriginsDiffer(start, end) is { } seam)
                return (seam.Reason, $"{name}: {seam.Explanation}");
        }

        foreach (TimePeriod period in (ReadOnlySpan<TimePeriod>)[from, to])
        {
            SeriesPoint? first = null;
            foreach ((string name, Series series) in all)
            {
                if (series.GetOrNull(period) is not { } point)
                    continue;
                if (first is not null && SeriesRules.WhyOriginsDiffer(first, point) is { } why)
                    return (why.Reason, $"{name}: {why.Explanation}");
                first ??= point;
            }
        }

        return null;
    }
}
