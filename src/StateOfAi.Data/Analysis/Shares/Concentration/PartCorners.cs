namespace StateOfAi.Data;

/// <summary>
/// The possible combinations of one part and the whole of a market: a polygon in the plane of both, given by its corners. If it is
/// unbounded, a corner lies at infinity, and its share gives the direction.
/// </summary>
internal sealed class PartCorners
{
    private readonly List<Corner> _corners = [];
    private readonly double _others;
    private readonly double _edgeFrom;
    private readonly double _edgeTo;

    /// <summary>The corners of a part of a market; the index of a part that is not named there is negative.</summary>
    internal PartCorners(Market market, int place)
    {
        bool isNamed = place >= 0;
        Extent others = isNamed ? market.Others[place] : market.All;
        double left = others.Lower, right = market.IsSum ? others.Upper : double.PositiveInfinity;
        double lower = isNamed ? market.Lowers[place] : 0,
            upper = isNamed ? market.Uppers[place] : market.IsSum ? 0 : Math.Max(0, market.Most - left);
        (_others, _edgeFrom, _edgeTo) = (left, Math.Max(lower, market.Least - left), upper);
        IsAll = isNamed && market.IsSum && others is { Lower: 0, Upper: 0 };
        (IsAbout, IsExact) = (market.IsAbout, market.IsExact && (isNamed || market.IsSum));
        double? point = isNamed ? market.Sizes[place].Point : market.IsSum ? 0 : null;
        Point = point is { } amount && market.WholePoint is { } whole && whole > 0 ? new(amount, whole, amount / whole) : null;
        foreach (double at in (ReadOnlySpan<double>)[lower, upper, market.Least - left, market.Most - right])
        {
            if (lower <= at && at <= upper)
                Add(at, Math.Min(Math.Max(market.Least, at + left), market.Most), Math.Min(market.Most, at + right), upper > 0, right > 0);
        }
    }

    internal bool IsAbout { get; }

    /// <summary>Whether the part is its whole market, whatever its size.</summary>
    internal bool IsAll { get; }

    /// <summary>Whether the part and the whole are single numbers.</summary>
    internal bool IsExact { get; }

    internal Corner? Point { get; }

    internal IReadOnlyList<Corner> Corners => _corners;

    /// <summary>The corners, and the point with a given whole on the edge where the others are least (whole = part + others).</summary>
    internal IEnumerable<Corner> CornersAnd(double whole) =>
        whole - _others is var amount && amount > _edgeFrom && amount < _edgeTo
            ? _corners.Append(new(amount, whole, amount / whole))
            : _corners;

    /// <summary>The smallest combined amount of all others.</summary>
    internal double Others => _others;

    private void Add(double amount, double least, double most, bool mayBe, bool mayOthersBe)
    {
        if (double.IsInfinity(amount))
        {
            _corners.Add(new(amount, double.PositiveInfinity, 1));
            if (double.IsInfinity(most))
                _corners.Add(new(amount, double.PositiveInfinity, 0));
            return;
        }

        foreach (double whole in (ReadOnlySpan<double>)[least, most])
        {
            if (whole > 0)
            {
                _corners.Add(new(amount, whole, amount / whole));
                continue;
            }

            // In a vanishing market, a part can be nothing or everything.
            if (mayOthersBe || !mayBe)
                _corners.Add(new(0, 0, 0));
            if (mayBe)
                _corners.Add(new(0, 0, 1));
        }
    }

    internal readonly struct Corner(double amount, double whole, double share)
    {
        internal double Amount { get; } = amount;

        internal double Whole { get; } = whole;

        internal double Share { get; } = share;
    }
}
