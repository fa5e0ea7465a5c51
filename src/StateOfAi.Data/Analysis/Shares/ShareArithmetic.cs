namespace StateOfAi.Data;

/// <summary>
/// Shares with bounds, as narrow as the bounds of the parts allow. Neither end is taken by plain interval division: a part is included in
/// the whole, so a larger part means a larger whole. If an "about" is involved, there is only a point.
/// </summary>
internal static class ShareArithmetic
{
    // The smallest normal double.
    internal const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>
    /// A part divided by the sum of itself and the others; their sum is not zero. A share too small for a double lies between zero and the
    /// smallest normal double.
    /// </summary>
    internal static Estimate<Fraction> OfSum(Extent part, Extent others)
    {
        // A part without others is the whole, and a part of zero has no share, even if the rest is "about".
        if (others is { Lower: 0, Upper: 0 } || part is { Lower: 0, Upper: 0 })
            return Estimate.Exactly(new Fraction(others.Upper == 0 ? 1 : 0));
        Fraction? point = part.Point is not { } own || others.Point is not { } rest
            ? null
            : Of(own, rest) is >= SmallestNormal and var share ? new(share) : null;
        if (part.IsAbout || others.IsAbout)
            return EstimateArithmetic.Known(null, point, null);
        // An unbounded part can come arbitrarily close to the whole.
        double lower = Of(part.Lower, others.Upper) is >= SmallestNormal and var least ? least : 0;
        double upper = double.IsInfinity(part.Upper) || double.IsInfinity(others.Lower)
            ? 1
            : Math.Max(Of(part.Upper, others.Lower), SmallestNormal);
        return EstimateArithmetic.Known<Fraction>(new(lower), point, new(upper));

        // Halves keep the sum of two very large numbers within a double.
        static double Of(double part, double others) =>
            double.IsFinite(part + others) ? part / (part + others) : (part / 2) / ((part / 2) + (others / 2));
    }

    /// <summary>A part divided by a stated whole that also contains the others; the parts were checked to fit.</summary>
    internal static Estimate<Fraction> OfWhole(Extent part, Extent others, Extent whole)
    {
        double? point = part.Point is 0 ? 0 : part.Point / whole.Point is >= SmallestNormal and var middle ? middle : null;
        if (part.IsAbout || whole.IsAbout)
            return EstimateArithmetic.Known<Fraction>(null, point is { } about ? new(Math.Min(about, 1)) : null, null);
        double lower = part.Lower / whole.Upper is >= SmallestNormal and var least ? Math.Min(least, 1) : 0;
        // The share is largest in the smallest whole that has room for the largest part and the smallest others.
        double room = Math.Clamp(part.Upper + others.Lower, whole.Lower, whole.Upper);
        double upper = double.IsInfinity(room) ? 1 : room == 0 ? 0 : Math.Min(part.Upper, room - others.Lower) / room;
        upper = Math.Clamp(upper < SmallestNormal && part.Upper > 0 ? SmallestNormal : upper, lower, 1);
        return EstimateArithmetic.Known<Fraction>(new(lower), point is { } known ? new(Math.Clamp(known, lower, upper)) : null, new(upper));
    }

    /// <summary>The part of a stated whole that is left when all shares are subtracted; an unknown share can be all of it.</summary>
    internal static Estimate<Fraction> Rest(IReadOnlyList<Estimate<Fraction>> shares)
    {
        if (shares.Count > 0 && shares.All(share => !share.IsKnown))
            return shares[0];
        Fraction? point = shares.All(share => share.Point is not null) ? Left(share => share.Point) : null;
        if (point is not null && shares.Any(share => share.Lower is null))
            return Estimate.About(point.Value);
        return EstimateArithmetic.Known(shares.All(share => share.Upper is not null) ? Left(share => share.Upper) : new(0), point,
            Left(share => share.Lower));

        // A remainder within rounding is zero.
        Fraction? Left(Func<Estimate<Fraction>, Fraction?> end) =>
            ExactSum.Of(shares.Select(share => -(end(share)?.Value ?? 0)).Prepend(1)).Total is var left && left <= Extent.Rounding
                ? new(0)
                : new(left);
    }

    /// <summary>A number to sort shares by: the point, or else the middle of the bounds; unknown shares come last.</summary>
    internal static double Size(Estimate<Fraction> share) =>
        share.IsKnown ? share.Point?.Value ?? (share.Lower!.Value.Value + share.Upper!.Value.Value) / 2 : -1;
}
