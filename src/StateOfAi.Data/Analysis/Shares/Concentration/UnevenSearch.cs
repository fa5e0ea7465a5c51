namespace StateOfAi.Data;

/// <summary>
/// The most uneven division of many ranges, by branch and bound. A convex term lies below the line between its ends, and with lines in
/// place of terms, the best division fills parts to their upper ends in the order of the slopes, so all but one are at an end. That one is
/// divided, and the most promising branch comes next, until its division is one that the bounds allow. If the work limit is reached first,
/// the best open branch is a valid bound that is off by what one part leaves.
/// </summary>
internal sealed class UnevenSearch
{
    // The number of values processed by one search, each of which is also sorted.
    private const double MostWork = 5e5;
    private const double Rounding = 1e-13;

    private readonly Market _market;
    private readonly SummedMeasure _measure;
    private readonly double _limit;
    private readonly PriorityQueue<UnevenBranch, double> _open = new();

    private UnevenSearch(Market market, SummedMeasure measure, double limit) => (_market, _measure, _limit) = (market, measure, limit);

    /// <summary>An upper bound of the measure; its exact maximum if the search is completed and no rest is divided by a limit.</summary>
    internal static double Most(Market market, SummedMeasure measure, double limit)
    {
        UnevenSearch search = new(market, measure, limit);
        return search.Most();
    }

    private double Most()
    {
        double endless = double.NegativeInfinity;
        if (_market.IsSum)
        {
            Add(new(_market.Lowers, _market.Uppers, 0, double.PositiveInfinity));
        }
        else
        {
            // The measure is convex in the inverse of the whole, so it is greatest at an end of the whole, or where nothing is left for a
            // rest.
            Add(new(_market.Lowers, _market.Uppers, _market.Least, _market.Most));
            AddWithRest(_market.Least);
            if (double.IsFinite(_market.Most))
                AddWithRest(_market.Most);
            else
                endless = _limit < 1 ? _limit : _measure.OfOne;
        }

        for (double work = 0; _open.TryDequeue(out UnevenBranch? best, out double bound); work += best.Lowers.Length)
        {
            if (best.Split is null || work + best.Lowers.Length > MostWork)
                return Math.Max(endless, -bound);
            foreach (UnevenBranch part in best.Divided())
                Add(part);
        }

        return endless;
    }

    private void AddWithRest(double whole)
    {
        double rest = whole - _market.Lowers.Sum();
        if (whole > 0 && rest >= -Extent.Rounding * whole)
            Add(new([.. _market.Lowers, 0], [.. _market.Uppers, Math.Max(0, rest)], whole,
                whole)
            { RestLimit = _limit < 1 ? _limit * whole : double.PositiveInfinity });
    }

    /// <summary>Bounds a branch, finds the part to divide, and keeps the branch if any division is possible.</summary>
    private void Add(UnevenBranch branch)
    {
        branch.FitRest();
        double whole = branch.Lowers.Sum(), terms = 0, best = double.NegativeInfinity,
            room = Extent.Rounding * (double.IsFinite(branch.To) ? branch.To : whole);
        List<(double Falling, int Item)> ranges = [];
        for (int i = 0; i < branch.Lowers.Length; i++)
        {
            terms += Term(i, branch.Lowers[i]);
            if (branch.Lowers[i] < branch.Uppers[i])
                ranges.Add((-(Term(i, branch.Uppers[i]) - Term(i, branch.Lowers[i])) / (branch.Uppers[i] - branch.Lowers[i]), i));
        }

        if (ranges.Count == 0)
            ranges.Add((0, 0));
        ranges.Sort();
        foreach ((double falling, int item) in ranges)
        {
            double slope = -falling, width = branch.Uppers[item] - branch.Lowers[item], from = Math.Max(whole, branch.From),
                to = Math.Min(whole + width, branch.To);
            if (from - to <= room)
            {
                double at = _measure.BestWhole(slope, terms - (slope * whole)) is var place && place > from
                    ? Math.Min(place, Math.Max(from, to))
                    : from, part = at - whole;
                double value = at == 0 ? _measure.OfOne : Math.Min(_measure.Of(terms + (slope * part), at), _measure.OfOne);
                bool isInside = part > width * Rounding && part < width * (1 - Rounding) && !branch.IsLine(item);
                if (value > best)
                    (best, branch.Split) = (value, isInside ? (item, branch.Lowers[item] + part) : null);
            }

            (whole, terms) = (whole + width, terms + (slope * width));
        }

        if (!double.IsNegativeInfinity(best))
            _open.Enqueue(branch, -best);

        double Term(int item, double amount) => branch.IsLine(item) ? branch.RestLimit!.Value * amount : _measure.Term(amount);
    }
}
