namespace StateOfAi.Data;

/// <content>Slices, which are series too: their growth, trends and extremes use no point outside the slice.</content>
public sealed partial class Series
{
    /// <summary>
    /// Keeps the points that begin with a period or later. The period may have another grain, so a series of quarters can be cut at a year.
    /// </summary>
    /// <param name="start">The period; it need not be in the series.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point is left; the message names the first and last points.</exception>
    public Series From(TimePeriod start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Sliced(point => point.Through.Start >= start.Start, nameof(start), start, $"from {start} on");
    }

    /// <summary>Keeps the points that end with a period or earlier.</summary>
    /// <param name="end">The period; it need not be in the series.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point is left; the message names the first and last points.</exception>
    public Series To(TimePeriod end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return Sliced(point => point.Through.End <= end.End, nameof(end), end, $"up to {end}");
    }

    /// <summary>Keeps the points from one period to another, both included.</summary>
    /// <param name="start">The first period, as for <see cref="From"/>.</param>
    /// <param name="end">The last period, as for <see cref="To"/>.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point is left; the message names the first and last points.</exception>
    public Series Between(TimePeriod start, TimePeriod end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return Sliced(point => point.Through.Start >= start.Start && point.Through.End <= end.End, nameof(start), start,
            $"from {start} to {end}");
    }

    /// <summary>Gets a range of points as a series: <c>revenue[^8..]</c> has the last eight.</summary>
    /// <param name="range">The range of indexes; 0 is the earliest point.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or reaches beyond the points.</exception>
    public new Series this[Range range]
    {
        get
        {
            (int offset, int length) = Positions.Of(range, Count);
            return Sliced(offset, length, nameof(range), range);
        }
    }

    /// <summary>Keeps the earliest points, or all points if there are fewer.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point would be left; a series needs at least one.</exception>
    public new Series Take(int count) => Sliced(0, Math.Min(count, Count), nameof(count), count);

    /// <summary>Omits the earliest points.</summary>
    /// <param name="count">The number of points to omit.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point would be left; a series needs at least one.</exception>
    public new Series Skip(int count) => Sliced(Math.Max(count, 0), Count - Math.Max(count, 0), nameof(count), count);

    /// <summary>Keeps the latest points, or all points if there are fewer.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point would be left; a series needs at least one.</exception>
    public new Series TakeLast(int count) => Sliced(Math.Max(Count - count, 0), Math.Min(count, Count), nameof(count), count);

    /// <summary>Omits the latest points.</summary>
    /// <param name="count">The number of points to omit.</param>
    /// <returns>The slice, which has at least one point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No point would be left; a series needs at least one.</exception>
    public new Series SkipLast(int count) => Sliced(0, Count - Math.Max(count, 0), nameof(count), count);

    private Series Sliced(int offset, int length, string parameter, object given) => length > 0
        ? Of(_points[offset..(offset + length)])
        : throw Nothing(parameter, given, "in that slice");

    // Points are in the order of their periods, so those between two dates are adjacent.
    private Series Sliced(Predicate<SeriesPoint> isIn, string parameter, TimePeriod given, string which) =>
        Array.FindAll(_points, isIn) is { Length: > 0 } points ? Of(points) : throw Nothing(parameter, given, which);

    private ArgumentOutOfRangeException Nothing(string parameter, object given, string which) => new(
        parameter, given,
        $"The series has no point {which}; its {Count} {(Count == 1 ? "point is" : "points go from")} "
            + $"{First.Period}{(Count == 1 ? "" : $" to {Last.Period}")}.");

    /// <summary>Some of the points, with the seams between them.</summary>
    private Series Of(SeriesPoint[] points) =>
        Same(points, [.. Seams.Where(seam => seam.Before.Period >= points[0].Period && seam.After.Period <= points[^1].Period)]);
}
