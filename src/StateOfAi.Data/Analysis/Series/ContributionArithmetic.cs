namespace StateOfAi.Data;

/// <summary>
/// Computes contributions to growth with tight bounds. The base of the whole includes the part, so plain interval division would be too
/// wide. If an "about" is involved, there is only a point.
/// </summary>
internal static class ContributionArithmetic
{
    /// <summary>
    /// The contribution to the growth of the sum: (end - base) / (base + other bases), which is extreme when each of the three is at one of
    /// its ends.
    /// </summary>
    internal static Estimate<PercentagePoints> ToSum(Extent start, Extent end, Extent others)
    {
        double? point = (end.Point - start.Point) / (start.Point + others.Point);
        if (WithoutBounds(point, [start, end, others]) is { } only)
            return only;
        if (start.Lower + others.Lower < 0)
            return Estimate.Unknown<PercentagePoints>(UnknownReason.BaseMayNotBePositive, "the bases may add up to less than zero");
        double lower = double.PositiveInfinity, upper = double.NegativeInfinity;
        foreach (double from in (ReadOnlySpan<double>)[start.Lower, start.Upper])
        {
            foreach (double to in (ReadOnlySpan<double>)[end.Lower, end.Upper])
            {
                foreach (double other in (ReadOnlySpan<double>)[others.Lower, others.Upper])
                {
                    // If two ends are unbounded, the neighboring corners decide.
                    if (AtCorner(from, to, other) is var corner && !double.IsNaN(corner))
                        (lower, upper) = (Math.Min(lower, corner), Math.Max(upper, corner));
                }
            }
        }

        return Known(lower, point, upper);
    }

    /// <summary>The contribution to the growth of a stated whole: (end - base) / base of the whole.</summary>
    /// <param name="start">The base of the part.</param>
    /// <param name="end">The end of the part.</param>
    /// <param name="otherStarts">The bases of all others named.</param>
    /// <param name="otherEnds">The ends of all others named.</param>
    /// <param name="whole">The base of the whole.</param>
    /// <param name="wholeEnd">The end of the whole.</param>
    /// <param name="isHeld">Whether the whole contains the parts: none is negative, so the whole is not below them.</param>
    internal static Estimate<PercentagePoints> ToWhole(Extent start, Extent end, Extent otherStarts, Extent otherEnds, Extent whole,
        Extent wholeEnd, bool isHeld)
    {
        double? point = (end.Point - start.Point) / whole.Point;
        if (WithoutBounds(point, [start, end, whole]) is { } only)
            return only;
        double mostStart = MostBeside(start, otherStarts, whole), mostEnd = MostBeside(end, otherEnds, wholeEnd);
        double fall = end.Lower - mostStart, rise = mostEnd - start.Lower;
        // If unbounded, the base of the part is the entire base of the whole.
        double lower = isHeld && double.IsInfinity(mostStart) ? -1 : fall < 0 ? fall / LeastWhole(mostStart) : fall / whole.Upper;
        double upper = rise > 0 ? rise / LeastWhole(start.Lower) : rise == 0 ? 0 : rise / whole.Upper;
        return Known(lower, point, upper);

        // A whole that contains its parts limits each of them to what the others leave, and is not below their sum.
        double MostBeside(Extent part, Extent others, Extent of) =>
            isHeld ? Math.Max(part.Lower, Math.Min(part.Upper, of.Upper - others.Lower)) : part.Upper;
        double LeastWhole(double own) => isHeld ? Math.Max(whole.Lower, own + otherStarts.Lower) : whole.Lower;
    }

    /// <summary>The growth not covered by any part: (end of the whole - ends + bases) / base of the whole - 1.</summary>
    internal static Estimate<PercentagePoints> Rest(Extent starts, Extent ends, Extent whole, Extent wholeEnd, bool isHeld)
    {
        // A remainder within rounding is zero.
        double? point = ((wholeEnd.Point - ends.Point + starts.Point) / whole.Point) - 1 is { } left
            ? Math.Abs(left) <= Extent.Rounding ? 0 : left
            : null;
        if (WithoutBounds(point, [starts, ends, whole, wholeEnd]) is { } only)
            return only;
        double least = wholeEnd.Lower - ends.Upper, most = wholeEnd.Upper - ends.Lower;
        if (!isHeld)
            return Known(Over(least + starts.Lower, whole.Lower, whole.Upper), point, Over(most + starts.Upper, whole.Upper, whole.Lower));
        // The rest is largest if the bases of the parts use up the base of the whole.
        double inBase = Math.Clamp(whole.Lower, starts.Lower, Math.Max(starts.Lower, Math.Min(starts.Upper, whole.Upper)));
        return Known(((Math.Max(0, least) + starts.Lower) / whole.Upper) - 1, point, ((most + inBase) / Math.Max(whole.Lower, inBase)) - 1);

        static double Over(double above, double ifNegative, double ifPositive) => (above / (above < 0 ? ifNegative : ifPositive)) - 1;
    }

    /// <summary>Whether no part can be negative, taking an "about" at face value.</summary>
    internal static bool AreParts(IEnumerable<Extent> parts) => parts.All(part => part.Least >= 0);

    internal static bool AreAbove(IReadOnlyCollection<Extent> parts, Extent whole) =>
        AreParts(parts) && parts.Sum(part => part.Least) > whole.Most * (1 + Extent.Rounding);

    private static double AtCorner(double from, double to, double others)
    {
        if (double.IsInfinity(from))
            return double.IsInfinity(to) || double.IsInfinity(others) ? double.NaN : -1;
        if (double.IsInfinity(others))
            return double.IsInfinity(to) ? double.NaN : 0;
        return (to - from) / (from + others);
    }

    /// <summary>
    /// The result in the cases that need no search for bounds: an "about" is involved, all numbers are exact, or they are out of range.
    /// </summary>
    private static Estimate<PercentagePoints>? WithoutBounds(double? point, ReadOnlySpan<Extent> extents)
    {
        bool isExact = true;
        foreach (Extent extent in extents)
        {
            if (IsTooLargeOrSmall(extent.Lower) || IsTooLargeOrSmall(extent.Upper) || IsTooLargeOrSmall(extent.Point ?? 0))
                return Estimate.Unknown<PercentagePoints>(UnknownReason.BoundsTooWide,
                    "the numbers are too large, or too small, to compute with");
            if (extent.IsAbout)
                return EstimateArithmetic.Known<PercentagePoints>(null, point is { } about ? new(about * 100) : null, null);
            isExact &= extent.IsExact;
        }

        return isExact ? EstimateArithmetic.Computed(new PercentagePoints(point!.Value * 100)) : null;

        // Within these limits, no difference, sum or quotient leaves the range of a double.
        static bool IsTooLargeOrSmall(double end) => double.IsFinite(end) && end != 0 && Math.Abs(end) is < 1e-140 or > 1e140;
    }

    /// <summary>The bounds and the point in percentage points; an infinite end is open.</summary>
    private static Estimate<PercentagePoints> Known(double lower, double? point, double upper)
    {
        return EstimateArithmetic.Known(In(lower), point is { } middle ? new PercentagePoints(middle * 100) : null, In(upper));

        static PercentagePoints? In(double value) => double.IsFinite(value) ? new(value * 100) : null;
    }
}
