namespace StateOfAi.Data;

/// <summary>
/// The most uneven division that bounds allow. A convex measure is greatest at a corner of the possible shares, which form a polytope: all
/// parts at a bound and the whole with them, or the whole at a bound and one part making up the difference. All corners are tried unless
/// there are too many. In that case, the measure of a division that majorizes every possible one is used, which is valid but may not be
/// attained (finding the best corner includes a subset-sum problem, so no fast method is exact in all cases), or the result of
/// <see cref="UnevenSearch"/> or <see cref="UnevenRanks"/> if that is less.
/// </summary>
internal sealed class UnevenShares
{
    // The number of values processed by one search: 17 ranges among 20 parts of a sum, or 13 of a total.
    private const double MostWork = 4e6;
    private const int MostPieces = 4096;
    private const int MostSelected = 500;

    private readonly Market _market;
    private readonly ShareMeasure _measure;
    private readonly double _limit;
    private readonly int[] _ranges;
    private readonly double[] _amounts;
    private readonly double[] _shares;
    private double _most = double.NegativeInfinity;

    private UnevenShares(Market market, ShareMeasure measure, double limit)
    {
        (_market, _measure, _limit) = (market, measure, limit);
        _ranges = [.. Enumerable.Range(0, market.Sizes.Length).Where(i => market.Lowers[i] < market.Uppers[i])];
        (_amounts, _shares) = ([.. market.Lowers], new double[market.Sizes.Length]);
    }

    /// <summary>
    /// The largest possible measure of the shares of the named parts and of a rest in parts none of which exceeds a limit.
    /// </summary>
    /// <param name="market">The parts and the whole.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="limit">The largest possible part of the rest.</param>
    /// <param name="ofMany">An upper bound of the measure, if there are too many corners to try all of them.</param>
    internal static double Most(Market market, ShareMeasure measure, double limit = 1, Func<Market, double>? ofMany = null)
    {
        UnevenShares search = new(market, measure, limit);
        if (market.IsOpen)
            return search.OneTakesAll();
        double ranges = search._ranges.Length, corners = Math.Pow(2, ranges) * (market.IsSum ? 1 : 2 + ranges);
        if (corners * (1 + market.Sizes.Length) > MostWork)
            return Math.Min(search.Majorized(), ofMany?.Invoke(market) ?? double.PositiveInfinity);
        search.Walk(0, null);
        return search._most;
    }

    /// <summary>The pieces of a rest in as few parts as a limit allows: the number of full ones, and the remainder.</summary>
    internal static (double Full, double Over) Pieces(double rest, double limit)
    {
        if (limit == 0)
            return (0, 0);
        double full = Math.Floor((rest / limit) + Extent.Rounding);
        return (full, Math.Max(0, rest - (full * limit)));
    }

    private double OneTakesAll()
    {
        _shares[Array.FindIndex(_market.Uppers, double.IsPositiveInfinity)] = 1;
        return _measure(_shares, 0);
    }

    private void Walk(int depth, int? free)
    {
        if (depth == _ranges.Length)
        {
            Corner(free);
            return;
        }

        int part = _ranges[depth];
        _amounts[part] = _market.Lowers[part];
        Walk(depth + 1, free);
        _amounts[part] = _market.Uppers[part];
        Walk(depth + 1, free);
        _amounts[part] = 0;
        if (free is null && !_market.IsSum)
            Walk(depth + 1, part);
    }

    private void Corner(int? free)
    {
        double sum = _amounts.Sum();
        if (free is null && sum > 0)
        {
            // The whole is the sum of the parts and some full pieces of the rest.
            foreach (double rest in Rests(_market.IsSum ? 0 : 1 - (sum / _market.Least), _market.IsSum ? 0 : 1 - (sum / _market.Most)))
                Try(sum / (1 - rest), null, 0, rest);
        }

        if (_market.IsSum)
            return;
        foreach (double whole in (ReadOnlySpan<double>)[_market.Least, _market.Most])
        {
            double left = 1 - (sum / whole);
            if (whole == 0)
                continue;
            if (free is not { } part)
            {
                if (left >= -Extent.Rounding)
                    Try(whole, null, 0, Math.Max(0, left));
                continue;
            }

            double least = _market.Lowers[part] / whole, most = _market.Uppers[part] / whole;
            foreach (double rest in Rests(left - most, left - least))
                Try(whole, part, Math.Clamp(left - rest, least, most), rest);
        }
    }

    /// <summary>
    /// The numbers of full pieces, between two sizes of a rest, that may be the best: the fewest and a few more, and the most.
    /// </summary>
    private IEnumerable<double> Rests(double least, double most)
    {
        double fewest = Math.Max(0, Math.Ceiling((least / _limit) - Extent.Rounding)), last = Math.Floor((most / _limit) + Extent.Rounding);
        if (_limit == 0 || _limit >= 1)
            (fewest, last) = (0, least <= Extent.Rounding && most >= -Extent.Rounding ? 0 : -1);
        for (double pieces = fewest; pieces <= Math.Min(last, fewest + _market.Sizes.Length + 1); pieces++)
            yield return pieces * _limit;
        if (last > fewest + _market.Sizes.Length + 1)
            yield return last * _limit;
    }

    private void Try(double whole, int? free, double share, double rest)
    {
        for (int i = 0; i < _shares.Length; i++)
            _shares[i] = _amounts[i] / whole;
        if (free is { } part)
            _shares[part] = share;
        _most = Math.Max(_most, _measure(_shares, rest));
    }

    /// <summary>The measure of a division whose largest parts, however many, add up to at least those of any possible division.</summary>
    private double Majorized()
    {
        double[] largest = _market.IsSum && _shares.Length <= MostSelected ? LargestOfSum() : Largest();
        double[] parts = [.. largest.Select((reached, i) => Math.Max(0, reached - (i == 0 ? 0 : largest[i - 1])))];
        return _measure(parts, 0);
    }

    /// <summary>
    /// For each number of parts, the most that so many can have combined: no more than the largest upper bounds, and no more than the
    /// smallest lower bounds of the others leave.
    /// </summary>
    private double[] Largest()
    {
        (double Lower, double Upper)[] shares = _market.ShareBounds();
        double rest = _market.IsSum ? 0 : 1 - Math.Min(1, shares.Sum(share => share.Lower));
        double piece = Math.Max(_limit, rest / MostPieces);
        IEnumerable<(double Lower,
            double Upper)> pieces = Enumerable.Repeat((0.0, Math.Min(piece, rest)), rest == 0 ? 0 : (int)Math.Ceiling(rest / piece));
        (double Lower, double Upper)[] all = [.. shares, .. pieces];
        double[] uppers = [.. all.Select(share => share.Upper).OrderDescending()],
            lowers = [.. all.Select(share => share.Lower).OrderDescending()];
        double byUppers = 0, byLowers = 1 - lowers.Sum();
        for (int i = 0; i < all.Length; i++)
        {
            (byUppers, byLowers) = (byUppers + uppers[i], byLowers + lowers[i]);
            uppers[i] = Math.Min(Math.Min(byUppers, byLowers), 1);
        }

        return uppers;
    }

    /// <summary>
    /// The same for a sum, and attained: that many parts at their upper bounds divided by these plus the others at their lower bounds, by
    /// Dinkelbach's method (1967).
    /// </summary>
    private double[] LargestOfSum()
    {
        double[] largest = new double[_shares.Length];
        double share = 0;
        for (int count = 1; count <= largest.Length; count++)
        {
            while (ShareOfBest(count, share) is var next && next > share)
                share = next;
            largest[count - 1] = share;
        }

        return largest;

        double ShareOfBest(int count, double at)
        {
            double taken = 0, left = 0;
            foreach (int i in Enumerable.Range(0, largest.Length)
                .OrderByDescending(i => (_market.Uppers[i] * (1 - at)) + (_market.Lowers[i] * at)))
                (taken, left) = count-- > 0 ? (taken + _market.Uppers[i], left) : (taken, left + _market.Lowers[i]);
            return taken / (taken + left);
        }
    }
}
