namespace StateOfAi.Data;

/// <summary>
/// Measures of concentration with tight bounds: the lower one from the most even division that the bounds of the parts allow
/// (<see cref="WaterLevel"/>), the upper one from the most uneven one (<see cref="UnevenShares"/>).
/// </summary>
internal static class ConcentrationBounds
{
    /// <summary>The sum of squared shares.</summary>
    internal static Estimate<Fraction> Squares(Market market, UnnamedParts unnamed)
    {
        double limit = unnamed.LimitIn(market);
        return Measured(market, "the index", Least(), (shares, rest) =>
        {
            (double full, double over) = UnevenShares.Pieces(rest, limit);
            double sum = (full * limit * limit) + (over * over);
            foreach (double share in shares)
                sum += share * share;
            return sum;
        }, limit, at => Squares(at, unnamed), many => UnevenSearch.Most(many, SummedMeasure.Squares, limit));

        double Least()
        {
            if (market.IsAbout)
                return 0;
            // Infinitely many small parts add nothing, and neither does a larger whole.
            if (!market.IsSum && unnamed.Count is null)
                return market.Lowers.Sum(lower => lower / market.Most * (lower / market.Most));
            WaterLevel water = Water(market, unnamed);
            return water.Squares(Within(market, water, water.LevelOfLeastSquares()));
        }
    }

    /// <summary>The combined share of the largest parts.</summary>
    internal static Estimate<Fraction> Largest(Market market, int count, UnnamedParts unnamed)
    {
        double limit = unnamed.LimitIn(market);
        return Measured(market, "the ratio", Least(), Most, limit, at => Largest(at, count, unnamed));

        double Least()
        {
            if (market.IsAbout)
                return 0;
            if (!market.IsSum && unnamed.Count is null)
                return market.Lowers.OrderDescending().Take(count).Sum(lower => lower / market.Most);
            return LeastAtBreaks(market, Water(market, unnamed), (water, level) => water.Largest(count, level),
                open => Math.Min(1, (double)count / open));
        }

        double Most(ReadOnlySpan<double> shares, double rest)
        {
            (double full, double over) = UnevenShares.Pieces(rest, limit);
            IEnumerable<double> parts = shares.ToArray().Append(over).Concat(Enumerable.Repeat(limit, (int)Math.Min(full, count)));
            return Math.Min(1, parts.OrderDescending().Take(count).Sum());
        }
    }

    /// <summary>The Gini coefficient of the parts of a sum.</summary>
    internal static Estimate<Fraction> Gini(Market market)
    {
        return Measured(market, "the coefficient",
            market.IsAbout
                ? 0
                : LeastAtBreaks(market, Water(market, UnnamedParts.Any), (water, level) => water.Gini(level),
                    open => 1 - ((double)open / market.Sizes.Length)), Most, 1, Gini, UnevenRanks.MostGini);

        static double Most(ReadOnlySpan<double> shares, double rest)
        {
            double[] rising = shares.ToArray();
            Array.Sort(rising);
            return Math.Max(0,
                rising.Select((share, i) => share * ((2 * (i + 1)) - rising.Length - 1)).Sum() / (rising.Length * rising.Sum()));
        }
    }

    /// <summary>The Shannon entropy in nats; without an upper bound if the rest may consist of countless parts.</summary>
    internal static Estimate<Quantity> Entropy(Market market, Unit nats)
    {
        double? upper = null;
        if (market is { IsSum: true, IsAbout: false })
        {
            WaterLevel water = Water(market, UnnamedParts.Any);
            // Rounding must not raise it above that of equal parts.
            upper = Math.Min(water.Entropy(water.LevelOfMostEntropy()), Math.Log(water.Count));
        }

        // Entropy falls as concentration rises.
        Estimate<Fraction> negative = Measured(market, "the entropy", upper is { } most ? -most : double.NegativeInfinity, (shares, rest) =>
        {
            double sum = Term(rest);
            foreach (double share in shares)
                sum += Term(share);
            return sum;
        }, 1,
            at => Entropy(at, nats) is { IsExact: true } exact
                ? Estimate.Exactly(new Fraction(-exact.Value.Value))
                : Estimate.About(new Fraction(0)), many => UnevenSearch.Most(many, SummedMeasure.NegativeEntropy, 1));
        return negative.Reason is { } reason
            ? Estimate.Unknown<Quantity>(reason, negative.Why!)
            : EstimateArithmetic.Known(Nats(negative.Upper), Nats(negative.Point),
                double.IsInfinity(negative.Lower?.Value ?? 0) ? null : Nats(negative.Lower));

        static double Term(double share) => share <= 0 ? 0 : share * Math.Log(share);

        // Zero rather than negative zero.
        Quantity? Nats(Fraction? end) => end is { } known ? new Quantity(Math.Max(0, -known.Value), nats) : null;
    }

    private static Estimate<Fraction> Measured(Market market, string what, double least, ShareMeasure most, double limit,
        Func<Market, Estimate<Fraction>> again, Func<Market, double>? ofMany = null)
    {
        if (market.IsAbout)
        {
            return market.AtPoints() is { } at && again(at) is { IsExact: true } exact
                ? Estimate.About(exact.Value)
                : Estimate.Unknown<Fraction>(UnknownReason.BoundsTooWide,
                    $"{market.WhatIsAbout}, which has no bounds, so with other parts that have bounds or an unnamed rest {what} has "
                        + $"no point either{Advice.Of(WhyNothing.WayOut)}");
        }

        double upper = UnevenShares.Most(market, most, limit, ofMany);
        // The two ends come from different sums; a difference within rounding is ignored.
        if (upper < least || (market.IsExact && upper - least < Extent.Rounding))
            upper = least = market.IsSum ? upper : least;
        return EstimateArithmetic.Known<Fraction>(new(least), null, new(upper));
    }

    private static WaterLevel Water(Market market, UnnamedParts unnamed)
    {
        int count = market.IsSum ? 0 : unnamed.Count ?? 0;
        return new(market.Lowers.Concat(Enumerable.Repeat(0.0, count)),
            market.Uppers.Concat(Enumerable.Repeat(double.PositiveInfinity, count)));
    }

    /// <summary>
    /// The level closest to the best one whose whole is within its bounds; between the two, the measure only rises with the distance.
    /// </summary>
    private static double Within(Market market, WaterLevel water, double level)
    {
        if (market.IsSum)
            return level;
        double sum = water.Sum(level);
        return sum < market.Least ? water.LevelOf(market.Least) : sum > market.Most ? water.LevelOf(market.Most) : level;
    }

    /// <summary>
    /// Between two breaks the measure is a ratio of linear functions of the level, so its minimum is at one of them or at an end of the
    /// whole.
    /// </summary>
    private static double LeastAtBreaks(Market market, WaterLevel water, Func<WaterLevel, double, double> measure,
        Func<int, double> atInfinity)
    {
        IEnumerable<double> levels = water.Breaks;
        if (!market.IsSum)
        {
            levels = levels.Where(level => water.Sum(level) is var sum && market.Least <= sum && sum <= market.Most)
                .Concat(new[] { market.Least, market.Most }.Where(double.IsFinite).Select(water.LevelOf));
        }

        IEnumerable<double> reached = levels.Where(level => water.Sum(level) > 0).Select(level => measure(water, level));
        return (water.OpenCount > 0 && double.IsInfinity(market.Most) ? reached.Append(atInfinity(water.OpenCount)) : reached).Min();
    }
}
