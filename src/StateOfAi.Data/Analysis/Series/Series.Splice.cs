namespace StateOfAi.Data;

/// <content>Splices of vintages.</content>
public sealed partial class Series
{
    /// <summary>
    /// Joins two readings of a series into one. Points keep their own vintage, and <see cref="Seams"/> shows where one reading gives way to
    /// the other. If the preferred reading lacks a value, it stays missing. Only linked readings can be compared: anything computed from
    /// points on both sides of an unlinked seam, such as growth, a trend or a sum, is unknown (<see cref="UnknownReason.VintagesDiffer"/>).
    /// </summary>
    /// <param name="earlier">The earlier reading.</param>
    /// <param name="later">The later reading.</param>
    /// <param name="policy">Which reading is used for periods in both, and whether the earlier one is rescaled.</param>
    /// <remarks>
    /// If readings are to be linked but have no common period with known values (<see cref="UnknownReason.NoOverlap"/>), or if in that
    /// period the earlier value is not positive or the later may be negative, the values of the earlier reading are unknown.
    /// </remarks>
    /// <returns>A series with every period of either reading, and the seams between them.</returns>
    /// <exception cref="ArgumentException">
    /// The grains, calendars or scopes differ; the earlier reading was made after the later one; or the policy is not defined.
    /// </exception>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    /// <example>
    /// <code>
    /// ChipCitationsDataset citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
    /// Chip nvidia = StateOfAiCatalog.Embedded.Chips["chip.nvidia"];
    /// Series earlier = citations.Of(nvidia, citations.Vintages[0]), later = citations.Of(nvidia);
    /// Series joined = Series.Splice(earlier, later, SplicePolicy.LinkAtOverlap);
    /// </code>
    /// </example>
    public static Series Splice(Series earlier, Series later, SplicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        CheckJoins(earlier, later, policy);
        (Series preferred, Series other) = policy is SplicePolicy.PreferEarlier ? (earlier, later) : (later, earlier);
        TimePeriod? linkedAt = policy is SplicePolicy.LinkAtOverlap ? Overlap(earlier, later) : null;
        Estimate<Multiple>? link = policy is not SplicePolicy.LinkAtOverlap ? null
            : linkedAt is null
                ? Estimate.Unknown<Multiple>(UnknownReason.NoOverlap,
                    $"{earlier} and {later} have no period in common with a value in both")
            : EstimateArithmetic.Ratio(later[linkedAt].Value, earlier[linkedAt].Value);
        ISourced[] linkedBy = linkedAt is null ? [] :
        [
            later[linkedAt].RestsOn, earlier[linkedAt].RestsOn,
            new Doubt(DoubtKind.Seam, $"Read earlier, and multiplied by {link} to join a later vintage at {linkedAt.Code}."),
        ];
        var levels = new SpliceLevels(linkedAt is null ? null : earlier[linkedAt], linkedAt is null ? null : later[linkedAt]);
        (SeriesPoint Point, bool IsPreferred)[] all =
        [
            .. preferred.Select(point => (point.On(levels.Of(point, preferred == later)), true))
                .Concat(
                    other.Where(point => preferred.GetOrNull(point.Period) is null)
                        .Select(point =>
                            ((link is null ? point : point.With(Rescaled(point.Value, link), linkedBy))
                                .On(levels.Of(point, preferred != later)), false)))
                .OrderBy(one => one.Item1.Period),
        ];
        SpliceSeam[] seams =
        [
            .. all.Zip(all.Skip(1)).Where(pair => pair.First.IsPreferred != pair.Second.IsPreferred)
                .Select(pair => new SpliceSeam(policy, pair.First.Point, pair.Second.Point, link, linkedAt))
                .Concat(preferred.Seams)
                .Concat(
                    other.Seams.Where(seam =>
                        preferred.GetOrNull(seam.Before.Period) is null && preferred.GetOrNull(seam.After.Period) is null))
                .OrderBy(seam => seam.After.Period),
        ];
        return new([.. all.Select(one => one.Point)], preferred.Unit ?? other.Unit, seams);
    }

    private static TimePeriod? Overlap(Series earlier, Series later) =>
        Array.Find(later._points, point => point.Value.IsKnown && earlier.GetOrNull(point.Period) is { Value.IsKnown: true })?.Period;

    private static void CheckJoins(Series earlier, Series later, SplicePolicy policy)
    {
        if (policy is < SplicePolicy.PreferLater or > SplicePolicy.LinkAtOverlap)
            throw new ArgumentException($"The policy {policy} is not defined.", nameof(policy));
        if (earlier.Unit is { } one && later.Unit is { } two && one != two)
            throw new UnitMismatchException(one, two, $"{earlier.First} and {later.First}");
        if (earlier.Grain != later.Grain || earlier.Calendar?.Id != later.Calendar?.Id)
            throw new ArgumentException($"{earlier.First.Period} and {later.First.Period} have different grains or calendars.",
                nameof(later));
        if (earlier.Scope != later.Scope)
            throw new ArgumentException(
                $"One covers {earlier.Scope ?? "what is not stated"}, the other {later.Scope ?? "what is not stated"}; only readings of "
                    + "the same scope can be joined.", nameof(later));
        // A spliced reading counts by its last vintage if it is the earlier one, and by its first if it is the later one.
        if (earlier._points.Max(point => point.Vintage) is { } first && later._points.Min(point => point.Vintage) is { } second
            && first > second)
            throw new ArgumentException($"The one given as earlier was read {first}, after the other, which was read {second}.",
                nameof(earlier));
    }

    private static Estimate<Quantity> Rescaled(Estimate<Quantity> value, Estimate<Multiple> link)
    {
        if (!value.IsKnown)
            return value;
        if (link.Reason is { } reason)
            return Estimate.Unknown<Quantity>(reason, link.Why!);
        if ((link.Lower ?? link.Point ?? link.Upper)!.Value.Value < 0)
            return Estimate.Unknown<Quantity>(UnknownReason.EndIsNegative,
                $"the later reading is {link} the earlier one where they overlap, and a series is not linked below zero");
        Unit unit = EstimateArithmetic.UnitOf(value);
        return EstimateArithmetic.Known(
            Times(value.Lower, value.Lower?.Value < 0 ? link.Upper : link.Lower),
            Times(value.Point, link.Point),
            Times(value.Upper, value.Upper?.Value < 0 ? link.Lower : link.Upper));

        Quantity? Times(Quantity? left, Multiple? right) =>
            left is { Value: 0 } ? left : left is not { } amount || right is not { } times ? null
                : times.Value == 0
                    ? new(0, unit)
                    : EstimateArithmetic.Normal(amount.Value * times.Value) is { } product ? new(product, unit) : null;
    }
}
