namespace StateOfAi.Data;

/// <content>The log-linear trend.</content>
public sealed partial class Series
{
    /// <summary>
    /// The growth rate that fits all points best: ordinary least squares of ln(value) on time in years. Months, quarters, halves and years are counted
    /// as such, also of a fiscal calendar; days, spans and moments by their true time.
    /// </summary>
    /// <remarks>
    /// The bounds of the slope are reached: it is a weighted sum of the logarithms. Not known where a value is missing
    /// (<see cref="UnknownReason.ValueMissing"/>; <see cref="WithoutMissing"/> leaves such points out, and periods that lack do no harm), is or may be
    /// zero or below (<see cref="UnknownReason.NotPositive"/>), of fewer than two points (<see cref="UnknownReason.TooFewValues"/>), of ranks, and where
    /// periods do not compare. Moments known by their year or month give a slope that is only about right.
    /// </remarks>
    public LogLinearTrend Trend()
    {
        if (WhyNoTrend() is { } why)
            return new(Count, Estimate.Unknown<double>(why.Reason, why.Explanation), Estimate.Unknown<double>(why.Reason, why.Explanation), Estimate.Unknown<Fraction>(why.Reason, why.Explanation), _from);
        double[] years = [.. _points.Select(point => MonthsFromFirst(point) / 12)];
        double middle = years.Average(), spread = years.Sum(year => (year - middle) * (year - middle));
        double[] weights = [.. years.Select(year => (year - middle) / spread)];
        double? point = Slope(_ => true, value => value.Point), lower = Slope(weight => weight > 0, value => value.Lower, value => value.Upper), upper = Slope(weight => weight < 0, value => value.Lower, value => value.Upper);
        bool isAbout = Array.Exists(_points, one => one.Period.IsPartlyKnown);
        Estimate<double> slope = isAbout && point is { } about ? Estimate.About(about)
            : isAbout ? Estimate.Unknown<double>(UnknownReason.BoundsTooWide, "neither the dates nor the values are exact")
            : EstimateArithmetic.Known(lower, point, upper);
        // A value in the middle of the time has no weight in the slope, and yet there is no fit without it.
        if (point is not { } fitted || Array.Exists(_points, one => one.Value.Point is null))
            return new(Count, slope, NoFit<double>(), NoFit<Fraction>(), _from);

        double[] logs = [.. _points.Select(one => Math.Log(one.Value.Point!.Value.Value))];
        // The mean of equal logarithms may be rounded beside them.
        double mean = Array.TrueForAll(logs, log => log == logs[0]) ? logs[0] : logs.Average(), total = logs.Sum(log => (log - mean) * (log - mean));
        double residual = logs.Zip(years, (log, year) => log - mean - (fitted * (year - middle))).Sum(rest => rest * rest);
        bool isExact = !isAbout && Array.TrueForAll(_points, one => one.Value.IsExact);
        return new(
            Count,
            slope,
            Count < 3 ? Estimate.Unknown<double>(UnknownReason.TooFewValues, "a line through two points leaves nothing to tell an error by") : Fit(Math.Sqrt(residual / (Count - 2) / spread)),
            total == 0 ? Estimate.Unknown<Fraction>(UnknownReason.WholeIsZero, "all values are the same, and there is no variance to explain") : Fit(new Fraction(Math.Clamp(1 - (residual / total), 0, 1))),
            _from);

        Estimate<T> Fit<T>(T value)
            where T : struct, IComparable<T> => isExact ? Estimate.Exactly(value) : Estimate.About(value);

        Estimate<T> NoFit<T>()
            where T : struct, IComparable<T> => Estimate.Unknown<T>(UnknownReason.BoundsTooWide, $"{Array.Find(_points, one => one.Value.Point is null)} has no single value to fit to");

        double? Slope(Func<double, bool> isFirst, Func<Estimate<Quantity>, Quantity?> first, Func<Estimate<Quantity>, Quantity?>? second = null)
        {
            // The weights add up to nothing, so that logarithms may be counted from the first one: a series that does not change then has a slope of zero.
            double? sum = 0, start = null;
            for (int i = 0; i < Count; i++)
            {
                if (weights[i] == 0)
                    continue;
                double? log = Log((isFirst(weights[i]) ? first : second!)(_points[i].Value));
                start ??= log;
                sum += weights[i] * (log - start);
            }

            return sum;
        }

        static double? Log(Quantity? value) => value is { } number ? Math.Log(number.Value) : null;
    }

    private double MonthsFromFirst(SeriesPoint point) => PeriodSteps.MonthsBetween(First.Through, point.Through) ?? First.Period.MonthsUntil(point.Period);

    private (UnknownReason Reason, string Explanation)? WhyNoTrend()
    {
        if (Array.Find(_points, point => !point.Value.IsKnown) is { Value: { } missing })
            return (missing.Reason!.Value, missing.Explanation!);
        if (Unit!.Kind is UnitKind.Rank)
            return (UnknownReason.UnitHasNoAmount, "places in an order have no growth rate");
        if (Count < 2)
            return (UnknownReason.TooFewValues, "a line takes two points at least");
        if (Array.Find(_points, point => (point.Value.Lower ?? point.Value.Point ?? point.Value.Upper)!.Value.Value <= 0) is { } low)
            return (UnknownReason.NotPositive, $"{low} is, or may be, zero or below, which has no logarithm");
        for (int i = 1; i < Count; i++)
        {
            if (Growth.WhyNotComparable(First.Period, _points[i].Period) is { } why)
                return why;
            if (_points[i].Period.KnownTo != First.Period.KnownTo)
                return (UnknownReason.PeriodMissing, $"{First.Period} and {_points[i].Period} are not known alike, which leaves the time between them open");
            if (MonthsFromFirst(_points[i]) <= MonthsFromFirst(_points[i - 1]))
                return (UnknownReason.PeriodsNotOrdered, $"{_points[i].Period} does not end after {_points[i - 1].Period}");
        }

        return null;
    }
}
