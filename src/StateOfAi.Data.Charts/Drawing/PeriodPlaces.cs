using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Where the bars of periods lie: each from the beginning to the end of its period.</summary>
internal sealed class PeriodPlaces
{
    /// <summary>What is left and right of the data, in pixels.</summary>
    private const double Beside = 78;

    /// <summary>The narrowest bar that can be seen, and the narrowest that has a border, in pixels.</summary>
    private const double LeastPixels = 5, LeastBorderedPixels = 6;

    private readonly double _pixelsPerDay, _least, _most;
    private readonly double _first, _last;
    private readonly TimePeriod[] _periods;
    private readonly double _pixels;

    /// <param name="periods">The periods; at least one.</param>
    /// <param name="options">The options, of which the width matters.</param>
    /// <param name="right">The width of the names right of the data.</param>
    internal PeriodPlaces(IEnumerable<TimePeriod> periods, ChartOptions options, double right = 0)
    {
        _periods = [.. periods.Distinct().OrderBy(period => period.Start).ThenBy(period => period.End)];
        _pixels = Math.Max(options.Width - Beside - right, 40);
        double[] middles = [.. _periods.Select(MiddleOf).Order()];
        double nearest = middles.Zip(middles.Skip(1), (one, other) => other - one).Where(distance => distance > 0).DefaultIfEmpty(0).Min();
        bool overlap = _periods.Zip(_periods.Skip(1), (one, other) => one.End >= other.Start).Any(isOver => isOver);
        double first = _periods.Min(period => Days.Of(period.Start)), last = _periods.Max(period => Days.Of(period.End) + 1);
        // Moments have no length: their bars are as wide as can be seen, but not wider than the distance to the next.
        _least = (last - first) * LeastPixels / _pixels;
        if (nearest > 0)
            _least = Math.Min(_least, nearest);
        // Sums over the last four quarters overlap: their bars are as wide as the steps from one to the next.
        _most = overlap && nearest > 0 ? nearest : double.PositiveInfinity;
        (_first, _last) = (_periods.Min(period => Of(period).Left), _periods.Max(period => Of(period).Right));
        _pixelsPerDay = _pixels / (_last - _first);
    }

    /// <summary>Whether periods overlap, so that bars are narrower than their periods.</summary>
    internal bool AreNarrowed => double.IsFinite(_most);

    /// <summary>Where the bar of a period begins and ends, in days.</summary>
    internal (double Left, double Right) Of(TimePeriod period)
    {
        double middle = MiddleOf(period), length = Math.Min(Math.Max(Days.Of(period.End) + 1 - Days.Of(period.Start), _least), _most);
        return (middle - (length / 2), middle + (length / 2));
    }

    /// <summary>The width of the bar of a period, in pixels.</summary>
    internal double PixelsOf(TimePeriod period) => (Of(period).Right - Of(period).Left) * _pixelsPerDay;

    /// <summary>Puts the periods on the bottom axis.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="mostPixels">The widest bar, beyond which room is left at both sides.</param>
    internal void Set(Plot plot, double mostPixels = double.PositiveInfinity)
    {
        double widest = _periods.Max(period => Of(period).Right - Of(period).Left) * _pixels / mostPixels;
        double free = Math.Max((_last - _first) * 0.015, (widest - (_last - _first)) / 2);
        double between = MiddleOf(_periods[^1]) - MiddleOf(_periods[0]);
        Plots.Set(plot, new TimeAxis(_periods, between * _pixels / (_last - _first + (2 * free))));
        plot.Axes.SetLimitsX(_first - free, _last + free);
    }

    /// <summary>The bar of a period, with a border in the color of the background, so that it can be told from its neighbors.</summary>
    internal Bar BorderedBarOf(TimePeriod period, double from, double to, Color color, ChartColors colors)
    {
        (double left, double right) = Of(period);
        return new()
        {
            Position = (left + right) / 2,
            Size = right - left,
            ValueBase = from,
            Value = to,
            FillColor = color,
            LineColor = colors.Background,
            LineWidth = PixelsOf(period) < LeastBorderedPixels ? 0 : 1,
        };
    }

    /// <summary>The bar of a period, a pixel narrower than it: a border would hide a bar that is very low.</summary>
    internal Bar BarOf(TimePeriod period, double to, Color color)
    {
        (double left, double right) = Of(period);
        double between = PixelsOf(period) < LeastBorderedPixels ? 0 : 1 / _pixelsPerDay;
        return new() { Position = (left + right) / 2, Size = right - left - between, Value = to, FillColor = color, LineWidth = 0 };
    }

    private static double MiddleOf(TimePeriod period) => (Days.Of(period.Start) + Days.Of(period.End) + 1) / 2;
}
