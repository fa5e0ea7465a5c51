namespace StateOfAi.Data;

/// <summary>
/// Splits a change between the part and the market, each with its bounds. On the polygons of both periods, the components are monotone or
/// concave along each edge, so their extremes lie at corners or at one point on an edge, which is solved for.
/// </summary>
internal static class ShiftArithmetic
{
    /// <summary>Amount later - amount earlier.</summary>
    internal static Estimate<Quantity> Change(PartCorners earlier, PartCorners later, Unit unit) =>
        In(unit, Between(earlier, later, (from, to) => to.Amount - from.Amount, Corners(earlier, later)));

    /// <summary>The gain that the part would have had by growing with the market: share before x whole later - amount before.</summary>
    internal static Estimate<Quantity> ByMarket(PartCorners earlier, PartCorners later, Unit unit)
    {
        if (earlier.IsAll && later.IsAll)
            return Change(earlier, later, unit);
        // Along the edge whole = part + others, it is greatest where the whole is the square root of (later whole x others).
        IEnumerable<(PartCorners.Corner,
            PartCorners.Corner)> pairs =
                later.Corners.SelectMany(to =>
                    earlier.CornersAnd(Math.Sqrt(to.Whole) * Math.Sqrt(earlier.Others)).Select(from => (from, to)));
        return In(unit,
            Between(earlier, later, (from, to) => from is { Amount: 0, Share: 0 } ? 0 : (from.Share * to.Whole) - from.Amount, pairs));
    }

    /// <summary>The gain beyond that: amount later - share before x whole later.</summary>
    internal static Estimate<Quantity> ByPart(PartCorners earlier, PartCorners later, Unit unit) => earlier.IsAll && later.IsAll
        ? Estimate.Exactly(new Quantity(0, unit))
        : In(unit,
            Between(earlier, later,
                (from, to) => from.Share == 0
                    ? to.Amount
                    : double.IsInfinity(to.Whole) ? to.Whole * (to.Share - from.Share) : to.Amount - (from.Share * to.Whole),
                        Corners(earlier, later)));

    /// <summary>
    /// The change of the amount divided by the mean whole (the mean of the inverses): how much its own growth changed the share.
    /// </summary>
    internal static Estimate<PercentagePoints> PointsByPart(PartCorners earlier, PartCorners later) =>
        InPoints(
            Between(earlier, later, (from, to) => ((to.Amount / from.Whole) - (from.Amount / to.Whole) + (to.Share - from.Share)) / 2,
                Corners(earlier, later)));

    /// <summary>
    /// The mean amount, times the change of the inverse of the whole: how much the growth of the market changed the share.
    /// </summary>
    internal static Estimate<PercentagePoints> PointsByMarket(PartCorners earlier, PartCorners later)
    {
        // Along the edge whole = part + others, it is greatest or least where the whole is the square root of (other whole x (others -
        // other part)).
        IEnumerable<(PartCorners.Corner,
            PartCorners.Corner)> pairs = earlier.Corners
                .SelectMany(from =>
                    later.CornersAnd(Math.Sqrt(later.Others - from.Amount) * Math.Sqrt(from.Whole)).Select(to => (from, to)))
                .Concat(
                    later.Corners.SelectMany(to =>
                        earlier.CornersAnd(Math.Sqrt(earlier.Others - to.Amount) * Math.Sqrt(to.Whole)).Select(from => (from, to))));
        return InPoints(
            Between(earlier, later, (from, to) => ((from.Amount / to.Whole) - (to.Amount / from.Whole) + (to.Share - from.Share)) / 2,
                pairs));
    }

    private static IEnumerable<(PartCorners.Corner From, PartCorners.Corner To)> Corners(PartCorners earlier, PartCorners later) =>
        earlier.Corners.SelectMany(from => later.Corners.Select(to => (from, to)));

    private static (double? Lower, double? Point, double? Upper) Between(
        PartCorners earlier, PartCorners later, Func<PartCorners.Corner, PartCorners.Corner, double> component,
        IEnumerable<(PartCorners.Corner From, PartCorners.Corner To)> pairs)
    {
        double? point = earlier.Point is { } before && later.Point is { } after ? component(before, after) : null;
        if (earlier.IsAbout || later.IsAbout)
            return (null, point, null);
        if (earlier.IsExact && later.IsExact && point is { } exact)
            return (exact, exact, exact);
        double lower = double.PositiveInfinity, upper = double.NegativeInfinity;
        foreach ((PartCorners.Corner from, PartCorners.Corner to) in pairs)
        {
            // The difference of two infinities can be anything.
            double value = component(from, to);
            (lower, upper) = double.IsNaN(value)
                ? (double.NegativeInfinity, double.PositiveInfinity)
                : (Math.Min(lower, value), Math.Max(upper, value));
            if (double.IsNaN(value))
                break;
        }

        return (double.IsFinite(lower) ? lower : null, point is { } middle ? Math.Clamp(middle, lower, upper) : null,
            double.IsFinite(upper) ? upper : null);
    }

    private static Estimate<Quantity> In(Unit unit, (double? Lower, double? Point, double? Upper) ends)
    {
        return EstimateArithmetic.Known(End(ends.Lower), End(ends.Point), End(ends.Upper));

        Quantity? End(double? end) => end is { } value ? new Quantity(value, unit) : null;
    }

    private static Estimate<PercentagePoints> InPoints((double? Lower, double? Point, double? Upper) ends)
    {
        return EstimateArithmetic.Known(End(ends.Lower), End(ends.Point), End(ends.Upper));

        static PercentagePoints? End(double? end) => end is { } value ? new PercentagePoints(value * 100) : null;
    }
}
