using NodaTime;

namespace StateOfAi.Data;

/// <summary>Trends of your own rows, each with a date and a value; several rows can have the same date.</summary>
public static class TrendExtensions
{
    private const double DaysOfYear = 365.25;

    /// <summary>
    /// Computes the growth rate that fits all rows best: an ordinary least squares regression of ln(value) on the date, for example of the
    /// training compute of models on their release dates. Rows need not be evenly spaced, and several rows can have the same date. For one
    /// value per period, see <see cref="Series.Trend"/>.
    /// </summary>
    /// <remarks>
    /// A day counts as 1/365.25 of a year. The trend is unknown if a value is missing (<see cref="UnknownReason.ValueMissing"/>), if one is
    /// or may be zero or negative (<see cref="UnknownReason.NotPositive"/>), for fewer than two rows
    /// (<see cref="UnknownReason.TooFewValues"/>), if all rows have the same date (<see cref="UnknownReason.NoVariation"/>), and for ranks.
    /// The formulas are in docs/methods.md.
    /// </remarks>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="date">Selects the date of a row.</param>
    /// <param name="value">
    /// Selects the number of a row; <see langword="null"/> if it is missing. Its bounds are carried into the slope.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own.</param>
    /// <returns>The slope of the logarithm per year, the rate per year, and the quality of the fit.</returns>
    /// <exception cref="ArgumentException">A row has no date, or a number has no unit or is NaN or infinite.</exception>
    /// <exception cref="UnitMismatchException">Two values have different units.</exception>
    public static LogLinearTrend ToTrend<TRow>(this IEnumerable<TRow> rows, Func<TRow, LocalDate?> date, Func<TRow, Number?> value,
        Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(value);
        var sourced = new SourcedRows();
        (LocalDate Date, Estimate<Quantity> Value)[] points = [.. rows
            .Select((row, place) => (Date: DateOf(row, place), Value: Of(value(sourced.Seen(row)), place)))
            .OrderBy(point => point.Date)];
        Estimate<Quantity>[] values = [.. points.Select(point => point.Value)];
        CheckUnits(values);
        ISourced from = sourced.Together();
        if ((LogLinearFit.WhyNot(values, Name) ?? WhyOneDay()) is { } why)
            return LogLinearFit.None(points.Length, why, from);
        double[] years = [.. points.Select(point => Period.DaysBetween(points[0].Date, point.Date) / DaysOfYear)];
        return new LogLinearFit(years, values, areTimesAbout: false, Name, from).Trend();

        LocalDate DateOf(TRow row, int place) =>
            date(row) ?? throw new ArgumentException(
                $"{new RowPlace(place).With(row)} has no date; leave such rows out with Where.", nameof(date));

        Estimate<Quantity> Of(Number? number, int place) => number?.Check(unit, new RowPlace(place)).Checked(unit)
            ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{new RowPlace(place)} has no value");

        (UnknownReason, string)? WhyOneDay() => points[0].Date == points[^1].Date
            ? (UnknownReason.NoVariation, $"all rows are dated {PartialDate.OfDay(points[0].Date)}, and a line needs at least two days")
            : null;

        object Name(int place) => $"{PartialDate.OfDay(points[place].Date)}: {points[place].Value}";
    }

    private static void CheckUnits(Estimate<Quantity>[] values)
    {
        Estimate<Quantity>? first = Array.Find(values, value => value.IsKnown);
        foreach (Estimate<Quantity> value in values)
        {
            if (value.IsKnown && EstimateArithmetic.UnitOf(value) is var own && EstimateArithmetic.UnitOf(first!) is var other
                && own != other)
                throw new UnitMismatchException(other, own, $"{first} and {value}");
        }
    }
}
