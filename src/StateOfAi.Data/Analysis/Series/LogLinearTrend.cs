using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The least-squares line through the natural logarithms of a series: the growth rate that fits all points, not just the ends. Created by
/// <see cref="Series.Trend"/>; the formulas are in docs/methods.md.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class LogLinearTrend : FormattableResult, ITabular
{
    internal LogLinearTrend(int count, Estimate<double> logSlope, Estimate<double> standardError, Estimate<Fraction> rSquared,
        ISourced from)
    {
        RestsOn = from;
        Count = count;
        LogSlope = Resting(logSlope);
        StandardError = Resting(standardError);
        RSquared = Resting(rSquared);
    }

    /// <summary>The number of points fitted (n).</summary>
    public int Count { get; }

    /// <summary>The slope: the change of the natural logarithm per year, with bounds that follow from those of the values.</summary>
    public Estimate<double> LogSlope { get; }

    /// <summary>
    /// The standard error of <see cref="LogSlope"/> with n - 2 degrees of freedom; unknown for fewer than three points. If values are not
    /// exact, it is approximately that of their points, and unknown (<see cref="UnknownReason.BoundsTooWide"/>) if one has no point.
    /// </summary>
    public Estimate<double> StandardError { get; }

    /// <summary>
    /// The part of the variance of the logarithms that the line explains, from 0 to 1; unknown if they do not vary
    /// (<see cref="UnknownReason.WholeIsZero"/>), and otherwise in the same cases as <see cref="StandardError"/>, except that two points
    /// are enough.
    /// </summary>
    public Estimate<Fraction> RSquared { get; }

    /// <summary>The growth rate per year: (e^slope - 1) x 100.</summary>
    public Estimate<Percent> AnnualRate => LogSlope.Select(slope => new Percent(double.ExpM1(slope) * 100));

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Log-linear trend",
    [
        ("Points", Count),
        ("Annual rate", AnnualRate),
        ("Log slope", LogSlope),
        ("Standard error", StandardError),
        ("R squared", RSquared),
    ], from: this);

    /// <summary>Shows the rate per year, R² and n.</summary>
    /// <param name="format">The format of the rate; see <see cref="Percent.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string fit = RSquared.IsKnown ? $", R² {RSquared.ToString(NumberFormat.OfStatistic(format), formatProvider)}" : "";
        return LogSlope.IsKnown
            ? string.Create(formatProvider ?? CultureInfo.InvariantCulture,
                $"{AnnualRate.ToString(format, formatProvider)} a year{fit}, n = {Count}{Projection.Mark(this, ", with projections")}")
            : AnnualRate.ToString(format, formatProvider);
    }
}
