namespace StateOfAi.Data;

/// <summary>
/// The product of two shares of one whole. It is quasiconcave in the amounts: its minimum is at a corner, and its maximum where ascent
/// ends.
/// </summary>
internal static class MergerArithmetic
{
    internal static Estimate<Fraction> Product(Market market, int first, int second)
    {
        double? point = market.Sizes[first].Point * market.Sizes[second].Point / (market.WholePoint * market.WholePoint);
        if (market.IsAbout)
            return EstimateArithmetic.Known<Fraction>(null, point is { } about ? new(about) : null, null,
                () => $"{market.WhatIsAbout}, which has no bounds, and a part has no single value{Advice.Of(WhyNothing.WayOut)}");
        double least = 0, most = 0;
        for (int i = 0; i < market.Sizes.Length; i++)
        {
            if (i != first && i != second)
                (least, most) = (least + market.Lowers[i], most + market.Uppers[i]);
        }

        double lower = Least(market, first, second, most),
            upper = Most(market, (market.Lowers[first], market.Uppers[first]), (market.Lowers[second], market.Uppers[second]), least);
        if (market.IsExact)
            lower = upper = point!.Value;
        // A product too small for a double is between zero and the smallest double above it.
        if (upper < ShareArithmetic.SmallestNormal && market.Uppers[first] > 0 && market.Uppers[second] > 0)
            (lower, upper) = (0, ShareArithmetic.SmallestNormal);
        return EstimateArithmetic.Known<Fraction>(new(Math.Min(lower, upper)), null, new(upper));
    }

    private static double Least(Market market, int first, int second, double others)
    {
        if (!market.IsSum)
            return market.Lowers[first] / market.Most * (market.Lowers[second] / market.Most);
        double least = double.PositiveInfinity;
        foreach (double one in (ReadOnlySpan<double>)[market.Lowers[first], market.Uppers[first]])
        {
            foreach (double other in (ReadOnlySpan<double>)[market.Lowers[second], market.Uppers[second]])
            {
                // In an unbounded sum, one or both of the two can vanish; an empty market has no shares.
                if (one + other + others is var sum && sum > 0)
                    least = Math.Min(least, double.IsInfinity(sum) ? 0 : one / sum * (other / sum));
            }
        }

        return least;
    }

    private static double Most(Market market, (double Low, double High) first, (double Low, double High) second, double others)
    {
        // In a sum, each part increases the product until it is as large as all others combined.
        (double one, double other) = (first.High, second.High);
        if (one > other + others)
            one = Math.Clamp(other + others, first.Low, first.High);
        else if (other > one + others)
            other = Math.Clamp(one + others, second.Low, second.High);
        if (double.IsInfinity(one) && double.IsInfinity(other) && double.IsInfinity(market.Most))
            return 0.25;
        double whole = Math.Clamp(one + other + others, market.Least, market.Most), room = whole - others;
        if (first.High + second.High > room)
        {
            one =
                Math.Clamp(room / 2, Math.Max(first.Low, room - second.High), Math.Max(first.Low, Math.Min(first.High, room - second.Low)));
            other = room - one;
        }
        else
        {
            (one, other) = (first.High, second.High);
        }

        return whole == 0 ? 0 : one / whole * (other / whole);
    }
}
