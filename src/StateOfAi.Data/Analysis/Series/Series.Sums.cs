namespace StateOfAi.Data;

/// <content>Series computed from a series: sums over time and an index.</content>
public sealed partial class Series
{
    /// <summary>
    /// For each point the sum of the last periods up to it, such as trailing four quarters (twelve months); a series of the same length over
    /// spans of days, of which the points are also found by the period that they go through.
    /// </summary>
    /// <remarks>
    /// A sum is not known where the series begins later (<see cref="UnknownReason.TooFewValues"/>), where a period lacks or has no value
    /// (<see cref="UnknownReason.ValueMissing"/>), and of percentages, fractions, multiples, ranks and index points, which are no amounts
    /// (<see cref="UnknownReason.UnitHasNoAmount"/>). <see cref="WithoutMissing"/> leaves the first sums out, of which there are too few periods.
    /// Sums of figures are exact in decimal. Growth of neighbouring sums, which share periods, has bounds that are sound but wider than need be.
    /// </remarks>
    /// <param name="periods">How many periods, the point's own included: 4 quarters, 12 months.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <exception cref="InvalidOperationException">The series is of moments, whose levels have no sum over time, or of such sums already.</exception>
    /// <exception cref="OverflowException">A sum of figures is beyond the range of <see cref="decimal"/>.</exception>
    public Series TrailingSums(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return Sums(_ => (_, count) => count == periods);
    }

    /// <summary>
    /// For each point the sum from the first day of its year; a series of the same length over spans of days, of which the points are also found by
    /// the period that they go through.
    /// </summary>
    /// <remarks>Not known as for <see cref="TrailingSums"/>, and (<see cref="UnknownReason.PeriodsNotComparable"/>) where no period begins with the year.</remarks>
    /// <param name="calendar">Whose fiscal year; left out, that of the series, or the calendar year.</param>
    /// <exception cref="InvalidOperationException">The series is of moments, whose levels have no sum over time, or of such sums already.</exception>
    /// <exception cref="OverflowException">A sum of figures is beyond the range of <see cref="decimal"/>.</exception>
    public Series YearToDateSums(FiscalCalendar? calendar = null)
    {
        calendar ??= Calendar;
        return Sums(point =>
        {
            NodaTime.LocalDate start = calendar is null ? new(point.Period.End.Year, 1, 1) : calendar.Year(calendar.QuarterOf(point.Period.End).Year).Start;
            return (first, _) => first.Start > start ? false : first.Start == start ? true : null;
        });
    }

    /// <summary>
    /// The series as an index: value / base value x 100, in <see cref="Unit.IndexPoints"/>. The base period has exactly 100, whatever its bounds.
    /// Not known where growth from the base is not: a base or a value that is missing, a base of zero or below.
    /// </summary>
    /// <remarks>Every point but the base has the bounds of the base in it; take growth from the series and not from its index, where the base would count twice.</remarks>
    /// <param name="basePeriod">The period that has 100.</param>
    /// <exception cref="KeyNotFoundException">The series has no such period.</exception>
    public Series ToIndex(TimePeriod basePeriod)
    {
        SeriesPoint start = this[basePeriod];
        return Computed(Unit.IndexPoints, Index);

        Estimate<Quantity> Index(SeriesPoint point)
        {
            Estimate<Multiple> multiple = Growth.Within(start, point).Multiple;
            return point == start && multiple.Reason is null or UnknownReason.BoundsTooWide
                ? Estimate.Exactly(new Quantity(100, Unit.IndexPoints))
                : multiple.Select(times => new Quantity(times.Value * 100, Unit.IndexPoints));
        }
    }

    private Series Computed(Unit unit, Func<SeriesPoint, Estimate<Quantity>> value) =>
        new([.. _points.Select(point => point.With(value(point)))], unit, Seams);

    /// <param name="window">Of each point, whether the periods from one to the point's own are all (true), too few (false), or do not begin where they must (null).</param>
    private Series Sums(Func<SeriesPoint, Func<TimePeriod, int, bool?>> window)
    {
        if (Grain is Grain.AsOf)
            throw new InvalidOperationException($"{First.Period} is a moment, and levels at moments have no sum over time.");
        if (Array.Exists(_points, point => point.Through != point.Period))
            throw new InvalidOperationException($"{First.Period} is a sum over time already; take other sums from the series that it was made of.");
        return new([.. _points.Select(point => SumBack(point, window(point)))], Unit, Seams);
    }

    private SeriesPoint SumBack(SeriesPoint last, Func<TimePeriod, int, bool?> isWhole)
    {
        TimePeriod first = last.Period, end = last.Period;
        List<SeriesPoint?> terms = [last];
        TimePeriod? lacking = null;
        bool? whole;
        while ((whole = isWhole(first, terms.Count)) is false && first.Start.Year > 1)
        {
            first = first.Previous();
            terms.Add(GetOrNull(first));
            lacking ??= terms[^1] is null ? first : null;
        }

        bool isOfMonths = end.Calendar is null && PeriodSteps.MonthsOf(end.Grain) is not null;
        TimePeriod period = isOfMonths
            ? TimePeriod.Between(PartialDate.OfMonth(first.Start.Year, first.Start.Month), PartialDate.OfMonth(end.End.Year, end.End.Month))
            : TimePeriod.Between(PartialDate.OfDay(first.Start), PartialDate.OfDay(end.End));
        return new(period, Sum(), null, last.Vintage, last.Scope, end);

        Estimate<Quantity> Sum()
        {
            if (whole is null)
                return Estimate.Unknown<Quantity>(UnknownReason.PeriodsNotComparable, $"the year begins within {first}");
            if (whole is false || first < First.Period)
                return Estimate.Unknown<Quantity>(UnknownReason.TooFewValues, $"the sum up to {end} takes periods from {first} on, and the series begins with {First.Period}");
            if (lacking is not null)
                return Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the series has no {lacking}");
            if (terms.Find(term => !term!.Value.IsKnown) is { Value: var missing })
                return missing;
            if (terms.Count > 1 && (Unit!.Kind is UnitKind.Percent or UnitKind.Fraction or UnitKind.Multiple or UnitKind.Rank || Unit == Unit.IndexPoints))
                return Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount, $"{Unit.Plural} of one period after another have no sum: they are no amounts");
            return terms.TrueForAll(term => term!.Figure is not null)
                ? FigureSum.Of([.. terms.Select(term => term!.Figure)])
                : EstimateArithmetic.Sum([.. terms.Select(term => term!.Value)]);
        }
    }
}
