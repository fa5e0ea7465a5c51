namespace StateOfAi.Data;

/// <summary>Fits ln(value) to time in years by ordinary least squares, carrying the bounds of the values into the slope.</summary>
/// <param name="years">The time of each point; at least two differ.</param>
/// <param name="values">The value of each point, which is known and above zero.</param>
/// <param name="areTimesAbout">Whether some times are only approximate.</param>
/// <param name="name">How messages refer to a point.</param>
/// <param name="from">The sources of the points.</param>
internal sealed class LogLinearFit(double[] years, Estimate<Quantity>[] values, bool areTimesAbout, Func<int, object> name, ISourced from)
{
    private int Count => years.Length;

    internal static LogLinearTrend None(int count, (UnknownReason Reason, string Explanation) why, ISourced from) => new(
        count,
        Estimate.Unknown<double>(why.Reason, why.Explanation),
        Estimate.Unknown<double>(why.Reason, why.Explanation),
        Estimate.Unknown<Fraction>(why.Reason, why.Explanation),
        from);

    /// <summary>Why the values have no logarithms, or why no line can be fitted.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyNot(Estimate<Quantity>[] values, Func<int, object> name)
    {
        if (Array.Find(values, value => !value.IsKnown) is { } missing)
            return (missing.Reason!.Value, missing.Why!);
        if (values.Length > 0 && EstimateArithmetic.UnitOf(values[0]).Kind is UnitKind.Rank)
            return (UnknownReason.UnitHasNoAmount, "ranks have no growth rate");
        if (values.Length < 2)
            return (UnknownReason.TooFewValues, "a line needs at least two points");
        return Array.FindIndex(values, value => (value.Lower ?? value.Point ?? value.Upper)!.Value.Value <= 0) is >= 0 and var low
            ? (UnknownReason.NotPositive, $"{name(low)} is or may be zero or negative, which has no logarithm")
            : null;
    }

    internal LogLinearTrend Trend()
    {
        double middle = years.Average(), spread = years.Sum(year => (year - middle) * (year - middle));
        double[] weights = [.. years.Select(year => (year - middle) / spread)];
        double? point = Slope(weights, _ => true, value => value.Point);
        double? lower = Slope(weights, weight => weight > 0, value => value.Lower, value => value.Upper);
        double? upper = Slope(weights, weight => weight < 0, value => value.Lower, value => value.Upper);
        Estimate<double> slope = areTimesAbout && point is { } about ? Estimate.About(about)
            : areTimesAbout ? Estimate.Unknown<double>(UnknownReason.BoundsTooWide, "neither the dates nor the values are exact")
            : EstimateArithmetic.Known(lower, point, upper);
        // A value at the mean time has no weight in the slope, but the fit needs it.
        if (point is not { } fitted || Array.Exists(values, value => value.Point is null))
            return new(Count, slope, NoFit<double>(), NoFit<Fraction>(), from);

        double[] logs = [.. values.Select(value => Math.Log(value.Point!.Value.Value))];
        // Rounding could move the mean of equal logarithms.
        double mean = Array.TrueForAll(logs, log => log == logs[0]) ? logs[0] : logs.Average();
        double total = logs.Sum(log => (log - mean) * (log - mean));
        double residual = logs.Zip(years, (log, year) => log - mean - (fitted * (year - middle))).Sum(rest => rest * rest);
        bool isExact = !areTimesAbout && Array.TrueForAll(values, value => value.IsExact);
        return new(
            Count,
            slope,
            Count < 3
                ? Estimate.Unknown<double>(UnknownReason.TooFewValues, "the error of a line needs at least three points")
                : Fit(Math.Sqrt(residual / (Count - 2) / spread)),
            total == 0
                ? Estimate.Unknown<Fraction>(UnknownReason.WholeIsZero, "all values are the same, and there is no variance to explain")
                : Fit(new Fraction(Math.Clamp(1 - (residual / total), 0, 1))),
            from);

        Estimate<T> Fit<T>(T value)
            where T : struct, IComparable<T> => isExact ? Estimate.Exactly(value) : Estimate.About(value);
    }

    private Estimate<T> NoFit<T>()
        where T : struct, IComparable<T> => Estimate.Unknown<T>(
            UnknownReason.BoundsTooWide, $"{name(Array.FindIndex(values, value => value.Point is null))} has no single value to fit to");

    private double? Slope(
        double[] weights, Func<double, bool> isFirst, Func<Estimate<Quantity>, Quantity?> first,
        Func<Estimate<Quantity>, Quantity?>? second = null)
    {
        // The weights add up to zero, so logarithms can be measured from the first one: values that do not change then have a slope of
        // zero.
        double? sum = 0, start = null;
        for (int i = 0; i < Count; i++)
        {
            if (weights[i] == 0)
                continue;
            double? log = (isFirst(weights[i]) ? first : second!)(values[i]) is { } number ? Math.Log(number.Value) : null;
            start ??= log;
            sum += weights[i] * (log - start);
        }

        return sum;
    }
}
