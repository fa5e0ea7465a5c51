namespace StateOfAi.Data;

/// <summary>Shares with bounds. A share never leaves 0 to 1, so its bounds are cut there.</summary>
internal static class ShareArithmetic
{
    /// <summary>
    /// A part over itself and the others. The part stands above and below the line, so each end takes it with the others at their
    /// opposite ends; plain interval division would be too wide.
    /// </summary>
    internal static Estimate<Fraction> OfSum(Estimate<Quantity> part, IReadOnlyList<Estimate<Quantity>> others)
    {
        Estimate<Quantity> rest = others.Count == 0 ? Estimate.Exactly(new Quantity(0, EstimateArithmetic.UnitOf(part))) : EstimateArithmetic.Sum(others);
        return EstimateArithmetic.Known(Over(part.Lower, rest.Upper), Over(part.Point, rest.Point), Over(part.Upper, rest.Lower));

        static Fraction? Over(Quantity? part, Quantity? others) =>
            part is { } own && others is { } rest ? own.Value + rest.Value == 0 ? new Fraction(0) : new Fraction(own.Value / (own.Value + rest.Value)) : null;
    }

    /// <summary>r / (r + 1): the share of one that is r times all others.</summary>
    internal static Estimate<Fraction> OfLeader(Estimate<Quantity> toAllOthers) => toAllOthers.Select(ratio => new Fraction(ratio.Value / (ratio.Value + 1)));

    /// <summary>A share over a multiple.</summary>
    internal static Estimate<Fraction> Divide(Estimate<Fraction> share, Estimate<Quantity> multiple) =>
        WithinOne(EstimateArithmetic.Ratio(share.Select(part => new Quantity(part.Value, Unit.Multiple)), multiple));

    /// <summary>What is left of the whole when all shares are taken from it.</summary>
    internal static Estimate<Fraction> Rest(IReadOnlyList<Estimate<Fraction>> shares)
    {
        // An unknown share bounds nothing from below; from above it is bounded by the whole, which says nothing of the rest.
        double? least = Left(share => share.Upper), point = Left(share => share.Point), most = 1 - shares.Sum(share => share.Lower?.Value ?? 0);
        return EstimateArithmetic.Known<Fraction>(least is { } low ? new(Math.Max(0, Math.Min(low, most.Value))) : null, point is { } middle ? new(middle) : null, new(most.Value));

        double? Left(Func<Estimate<Fraction>, Fraction?> end) => shares.Aggregate((double?)1, (left, share) => left - end(share)?.Value);
    }

    /// <summary>A ratio as a share: bounds beyond the whole are cut, since the parts were checked to fit.</summary>
    internal static Estimate<Fraction> WithinOne(Estimate<Multiple> ratio) =>
        ratio.Select(multiple => new Fraction(Math.Clamp(multiple.Value, 0, 1)));

    /// <summary>A number to sort shares by: the point, or else the middle of what is known.</summary>
    internal static double Size(Estimate<Fraction> share) =>
        share.Point?.Value ?? ((share.Lower?.Value ?? 0) + (share.Upper?.Value ?? 1)) / 2;

    /// <summary>The place of a share, where no bound leaves it open.</summary>
    internal static int? Rank(IReadOnlyList<Estimate<Fraction>> shares, int index)
    {
        int larger = 0;
        for (int i = 0; i < shares.Count; i++)
        {
            if (i == index)
                continue;
            if (shares[i].Lower is not { } low || shares[i].Upper is not { } high || shares[index].Lower is not { } ownLow || shares[index].Upper is not { } ownHigh)
                return null;
            bool isLarger = low > ownHigh, isEqual = shares[i].IsExact && shares[index].IsExact && low == ownLow;
            if (!isLarger && !isEqual && !(high < ownLow))
                return null;
            larger += isLarger ? 1 : 0;
        }

        return larger + 1;
    }
}
