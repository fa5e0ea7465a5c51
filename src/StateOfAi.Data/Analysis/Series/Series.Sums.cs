namespace StateOfAi.Data;

/// <content>Series computed from a series: sums over time and an index.</content>
public sealed partial class Series
{
    /// <summary>
    /// Computes trailing sums: for each point, the sum of the last periods up to it, such as four quarters or twelve months.
    /// </summary>
    /// <remarks>
    /// A sum is unknown if the series begins too late (<see cref="UnknownReason.TooFewValues"/>; its span then starts at the first period
    /// of the series), if a period is absent or has no value, or a span of days does not end right before the next
    /// (<see cref="UnknownReason.ValueMissing"/>), across an unlinked seam (<see cref="UnknownReason.VintagesDiffer"/>), and for
    /// percentages, fractions, multiples, ranks and index points, which are not amounts (<see cref="UnknownReason.UnitHasNoAmount"/>).
    /// <see cref="WithoutMissing"/> omits the first sums, which have too few periods. Sums of figures are exact in decimal up to about
    /// 7.9e28, and in double precision beyond. The bounds of growth between overlapping sums are valid but wider than necessary.
    /// </remarks>
    /// <param name="periods">The number of periods, including the point's own: 4 quarters, 12 months.</param>
    /// <returns>A series of spans with the same number of points; each can also be looked up by the last period of its sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The series consists of moments, whose levels have no sum over time, or already consists of such sums.
    /// </exception>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.TrailingSums(4).Last);     // the latest four quarters
    /// </code>
    /// </example>
    public Series TrailingSums(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return Sums((_, last) => last - periods + 1);
    }

    /// <summary>Computes year-to-date sums: for each point, the sum from the first day of its year.</summary>
    /// <remarks>
    /// A sum is unknown in the same cases as for <see cref="TrailingSums"/>, and if no period begins with the year
    /// (<see cref="UnknownReason.PeriodsNotComparable"/>).
    /// </remarks>
    /// <param name="calendar">The fiscal calendar of the year; by default that of the series, or else the calendar year.</param>
    /// <returns>A series of spans with the same number of points; each can also be looked up by the last period of its sum.</returns>
    /// <exception cref="InvalidOperationException">
    /// The series consists of moments, whose levels have no sum over time, or already consists of such sums.
    /// </exception>
    public Series YearToDateSums(FiscalCalendar? calendar = null)
    {
        calendar ??= Calendar;
        return Sums(
            (places, last) =>
            {
                // The last position that begins with the year or before it.
                NodaTime.LocalDate start = YearStart(places[last].Period);
                int low = 0, high = last + 1;
                while (low < high)
                {
                    int middle = (low + high) / 2;
                    (low, high) = places[middle].Period.Start <= start ? (middle + 1, high) : (low, middle);
                }

                return low - 1;
            },
            YearStart);

        NodaTime.LocalDate YearStart(TimePeriod period) =>
            calendar is null ? new(period.End.Year, 1, 1) : calendar.Year(calendar.QuarterOf(period.End).Year).Start;
    }

    /// <summary>
    /// Converts the series to an index: value / base value x 100, in <see cref="Unit.IndexPoints"/>. The base period is exactly 100,
    /// whatever its bounds.
    /// </summary>
    /// <remarks>
    /// The bounds of every point except the base include those of the base. Compute growth from the series, not from its index, where the
    /// base would count twice.
    /// </remarks>
    /// <param name="basePeriod">The period whose value becomes 100.</param>
    /// <returns>
    /// A series of the same length in index points. A point is unknown if growth from the base is: if either value is missing, or the base
    /// is zero or negative.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Series ToIndex(TimePeriod basePeriod)
    {
        SeriesPoint start = this[basePeriod];
        return Computed(Unit.IndexPoints, Index, start);

        Estimate<Quantity> Index(SeriesPoint point)
        {
            Estimate<Multiple> multiple = Growth.Between(start, point).Multiple;
            return point == start && multiple.Reason is null or UnknownReason.BoundsTooWide
                ? Estimate.Exactly(new Quantity(100, Unit.IndexPoints))
                : multiple.Select(times => new Quantity(times.Value * 100, Unit.IndexPoints));
        }
    }

    private Series Computed(Unit unit, Func<SeriesPoint, Estimate<Quantity>> value, SeriesPoint start) =>
        new([.. _points.Select(point => point.With(value(point), start.RestsOn))], unit, Seams);

    /// <param name="first">The index of the first period of a sum, given that of the last; negative if the series begins later.</param>
    /// <param name="beginning">The day on which the first of them must begin.</param>
    private Series Sums(Func<IReadOnlyList<Place>, int, int> first, Func<TimePeriod, NodaTime.LocalDate>? beginning = null)
    {
        if (Grain is Grain.AsOf)
            throw new InvalidOperationException($"{First.Period} is a moment, and levels at moments have no sum over time.");
        if (Array.Exists(_points, point => point.Through != point.Period))
            throw new InvalidOperationException(
                $"{First.Period} is already a sum over time; compute other sums from the original series.");
        Place[] places = [.. Places()];
        RunningSum sums = new(places, Unit);
        return new([.. Enumerable.Range(0, places.Length).Where(last => places[last].Point is not null).Select(Sum)], Unit, Seams);

        IEnumerable<SeriesPoint> PointsOf(int begin, int last) =>
            Enumerable.Range(begin, last - begin + 1).Select(i => places[i].Point).OfType<SeriesPoint>();

        SeriesPoint Sum(int last)
        {
            int begin = first(places, last);
            (TimePeriod start, TimePeriod end) = (places[Math.Max(0, begin)].Period, places[last].Period);
            SeriesPoint point = places[last].Point!;
            Estimate<Quantity> sum = begin < 0
                ? Estimate.Unknown<Quantity>(UnknownReason.TooFewValues,
                    $"the sum up to {end} needs periods before {start}, where the series begins")
                : sums.Of(begin, last, beginning?.Invoke(end));
            return new(Covering(start, end), sum, point.Vintage, point.Scope, end,
                RestsOn == SourceUnion.None ? RestsOn : SourceUnion.OfAll(PointsOf(Math.Max(0, begin), last)), point.Level);
        }
    }

    /// <summary>The points in order, with the absent periods between them.</summary>
    private IEnumerable<Place> Places() =>
        _points.SelectMany((point, i) => (i == 0 ? [] : Lacking(_points[i - 1].Period, point.Period)).Append(new(point.Period, point, "")));

    /// <summary>The gaps between two periods; overlapping spans lack one that ends where the later begins.</summary>
    private static IEnumerable<Place> Lacking(TimePeriod before, TimePeriod after) => before.Grain is Grain.Span
        ? IsNext(before, after) ? [] : [new(after, null, NothingRightBefore(after))]
        : GapsBetween(before, after).Select(gap => new Place(gap, null, $"the series has no {gap}"));

    private static TimePeriod Covering(TimePeriod first, TimePeriod last)
    {
        bool isOfMonths = last.Calendar is null && PeriodSteps.MonthsOf(last.Grain) is not null;
        return isOfMonths
            ? TimePeriod.Between(PartialDate.OfMonth(first.Start.Year, first.Start.Month),
                PartialDate.OfMonth(last.End.Year, last.End.Month))
            : TimePeriod.Between(PartialDate.OfDay(first.Start), PartialDate.OfDay(last.End));
    }

    /// <summary>A period for which the series has a point, or a gap.</summary>
    private sealed class Place(TimePeriod period, SeriesPoint? point, string lacking)
    {
        internal TimePeriod Period { get; } = period;

        internal SeriesPoint? Point { get; } = point;

        internal string Lacking { get; } = lacking;
    }
}
