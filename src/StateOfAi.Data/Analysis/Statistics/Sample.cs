using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A sample: the values of the members of a group, in one unit, as plain numbers from which means, quantiles and tests are computed. Their
/// order does not matter. A missing value makes every statistic unknown unless you call <see cref="WithoutMissing"/>.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Sample : FormattableResult, ITabular
{
    private readonly ArraySegment<double> _sorted;

    internal Sample(ArraySegment<double> sorted, int missing, Unit unit, ISourced from, AddedRows? rows = null)
    {
        _sorted = sorted;
        Missing = missing;
        Unit = unit;
        Rows = rows;
        RestsOn = from;
    }

    /// <summary>The unit of the values.</summary>
    public Unit Unit { get; }

    /// <summary>The number of values, excluding missing ones.</summary>
    public int Count => _sorted.Count;

    /// <summary>The number of missing values.</summary>
    public int Missing { get; }

    /// <summary>The values in ascending order, excluding missing ones.</summary>
    public IReadOnlyList<double> Values => _sorted.AsReadOnly();

    /// <summary>
    /// The sum of the values; unknown in the same cases as <see cref="Mean"/>, and for index points, prices and other rates per thing.
    /// </summary>
    public Estimate<Quantity> Sum => Of(1, number => SortedNumbers.Sum(number), isSum: true) is var sum && sum.IsKnown
        && EstimateArithmetic.WhyNoTotal(Unit, Count) is { } refused ? refused : sum;

    /// <summary>
    /// The mean; unknown if there are no values, if one is missing, if the values are ranks or multiples, or if they are amounts of rows
    /// that cover times of different lengths, such as years and quarters.
    /// </summary>
    public Estimate<Quantity> Mean => Of(1, number => SortedNumbers.Mean(number), isSum: true);

    /// <summary>The median: the middle value, or the mean of the two middle values.</summary>
    public Estimate<Quantity> Median => Quantile(new(0.5));

    /// <summary>
    /// The sample standard deviation (divided by n - 1), in the unit of the values, or percentage points for percentages; unknown for fewer
    /// than two values, and in the same cases as <see cref="Mean"/>.
    /// </summary>
    public Estimate<Quantity> StandardDeviation =>
        Of(2, number => SortedNumbers.StandardDeviation(number), isSum: true)
            .Select(number => new Quantity(number.Value, EstimateArithmetic.UnitOfDifference(Unit)));

    /// <summary>The count, mean and standard deviation, which are all that a comparison of means needs.</summary>
    public SampleSummary Summary => new(Count + Missing, Mean, StandardDeviation, RestsOn);

    internal ReadOnlySpan<double> Sorted => _sorted;

    /// <summary>The rows of the values; <see langword="null"/> if no period is known.</summary>
    internal AddedRows? Rows { get; }

    /// <summary>Creates a sample of values, none of them missing.</summary>
    /// <param name="values">The values.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentException">A value is infinite or NaN.</exception>
    /// <example>
    /// <code>
    /// Sample hours = Sample.Of([1.2, 0.8, 2.5, 1.9], Unit.Hours);
    /// Estimate&lt;Quantity&gt; median = hours.Median;
    /// </code>
    /// </example>
    public static Sample Of(IEnumerable<double> values, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(unit);
        double[] sorted = [.. values.Select((value, i) => Checked(value, i, nameof(values))).Order()];
        return new(sorted, 0, unit, SourceUnion.None);
    }

    /// <summary>
    /// Computes a quantile by linear interpolation between the two nearest values (type 7 of Hyndman and Fan, as in spreadsheets).
    /// </summary>
    /// <param name="probability">The probability, from 0 (the smallest value) to 1 (the largest): 0.9 is the 90th percentile.</param>
    /// <returns>The quantile; unknown if there are no values, if one is missing, if the values are ranks, or if they are amounts of rows
    /// that cover times of different lengths.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public Estimate<Quantity> Quantile(Fraction probability)
    {
        Probability.Check(probability);
        return Of(1, number => SortedNumbers.Quantile(number, probability.Value), isSum: false);
    }

    /// <summary>Drops the missing values. This is a choice, since they may differ systematically from the others.</summary>
    /// <returns>The sample of the values that are present.</returns>
    public Sample WithoutMissing() => new(_sorted, 0, Unit, RestsOn, Rows);

    /// <summary>Lists the count, the sum, the mean, the spread and the quartiles.</summary>
    TableView ITabular.ToView() => FieldView.Of("Sample",
    [
        ("Count", Count),
        ("Missing", Missing),
        ("Sum", Sum),
        ("Mean", Mean),
        ("Standard deviation", StandardDeviation),
        ("Smallest", Quantile(new(0))),
        ("Lower quartile", Quantile(new(0.25))),
        ("Median", Median),
        ("Upper quartile", Quantile(new(0.75))),
        ("Largest", Quantile(new(1))),
    ], from: this);

    /// <summary>Shows the count, the mean and the standard deviation.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => Summary.ToString(format, formatProvider);

    /// <summary>Checks that a value is finite.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Its position in the caller's sequence, from 0.</param>
    /// <param name="parameter">The caller's parameter.</param>
    internal static double Checked(double value, int place, string parameter) => double.IsFinite(value)
        ? value
        : throw new ArgumentException(
            $"The value at {place} is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}; a sample takes finite numbers, "
            + $"and null for one that is missing.", parameter);

    /// <summary>Why nothing can be computed from the values.</summary>
    internal (UnknownReason Reason, string Explanation)? WhyNot(int least) =>
        WhyNot(Count, Missing, least) ?? Rows?.WhyNotAlike();

    /// <summary>Why nothing can be computed from the given numbers of present and missing values.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyNot(int count, int missing, int least) =>
        missing > 0
            ? (UnknownReason.ValueMissing,
                MissingNumbers.Why(missing, count + missing, "value") + Advice.Of("WithoutMissing leaves missing values out"))
        : count == 0 ? (UnknownReason.NoValues, "there are no values")
        : count < least
            ? (UnknownReason.TooFewValues, $"there {(count == 1 ? "is 1 value" : $"are {count} values")}, but at least {least} are needed")
        : null;

    private Estimate<Quantity> Of(int least, SpanFunction function, bool isSum)
    {
        if (WhyNot(least) is var (reason, explanation))
            return Estimate.Unknown<Quantity>(reason, explanation);
        if ((isSum ? EstimateArithmetic.WhyNoSum(Unit, Count) : EstimateArithmetic.WhyNoDifference(Unit)) is { } refused)
            return refused;
        double value = function(_sorted);
        return double.IsFinite(value)
            ? Resting(Estimate.Exactly(new Quantity(value, Unit))).WithBasis(RowsOfNumber.Of(Rows, isSum: false))
            : Estimate.Unknown<Quantity>(UnknownReason.BoundsTooWide, "the values are too large to compute with");
    }

    private delegate double SpanFunction(ReadOnlySpan<double> sorted);
}
