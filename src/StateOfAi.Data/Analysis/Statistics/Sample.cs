namespace StateOfAi.Data;

/// <summary>
/// Values of the members of a group, in one unit: the numbers, not the figures, of which means, quantiles and tests are computed. Their
/// order does not matter. A value that is missing leaves all of it unknown until <see cref="WithoutMissing"/> is asked for.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Sample : FormattableResult, ITabular
{
    private readonly ArraySegment<double> _sorted;

    internal Sample(ArraySegment<double> sorted, int missing, Unit unit, ISourced from) =>
        (_sorted, Missing, Unit, RestsOn) = (sorted, missing, unit, from);

    /// <summary>What the values count or measure.</summary>
    public Unit Unit { get; }

    /// <summary>How many values there are, without those missing.</summary>
    public int Count => _sorted.Count;

    /// <summary>How many values are missing.</summary>
    public int Missing { get; }

    /// <summary>The values in rising order, without those missing.</summary>
    public IReadOnlyList<double> Values => _sorted.AsReadOnly();

    /// <summary>The sum of the values; not known as <see cref="Mean"/>.</summary>
    public Estimate<Quantity> Sum => Of(1, number => SortedNumbers.Sum(number), isSum: true);

    /// <summary>
    /// The sum over the number of values; not known when there are none, when one is missing, and of places in an order and multiples.
    /// </summary>
    public Estimate<Quantity> Mean => Of(1, number => SortedNumbers.Mean(number), isSum: true);

    /// <summary>The middle value, or the middle of the two: the quantile at 0.5.</summary>
    public Estimate<Quantity> Median => Quantile(new(0.5));

    /// <summary>
    /// The standard deviation with n - 1 below the line, in the unit, percentage points for percentages; not known of fewer than two
    /// values, and as <see cref="Mean"/>.
    /// </summary>
    public Estimate<Quantity> StandardDeviation =>
        Of(2, number => SortedNumbers.StandardDeviation(number), isSum: true)
            .Select(number => new Quantity(number.Value, EstimateArithmetic.UnitOfDifference(Unit)));

    /// <summary>Count, mean and standard deviation, which is all that the comparison of means needs.</summary>
    public SampleSummary Summary => new(Count + Missing, Mean, StandardDeviation, RestsOn);

    internal ReadOnlySpan<double> Sorted => _sorted;

    /// <summary>A sample of values none of which is missing.</summary>
    /// <param name="values">The values.</param>
    /// <param name="unit">Their unit.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN.</exception>
    public static Sample Of(IEnumerable<double> values, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(unit);
        double[] sorted = [.. values.Select((value, i) => Checked(value, i, nameof(values))).Order()];
        return new(sorted, 0, unit, SourceUnion.None);
    }

    /// <summary>
    /// The value that a part of the values does not exceed, by linear interpolation between the two nearest (type 7 of Hyndman and Fan, as
    /// spreadsheets have it). Not known when there are no values, when one is missing, and of places in an order.
    /// </summary>
    /// <param name="probability">The part, from 0 (the smallest value) to 1 (the largest).</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not from 0 to 1.</exception>
    public Estimate<Quantity> Quantile(Fraction probability)
    {
        CheckProbability(probability);
        return Of(1, number => SortedNumbers.Quantile(number, probability.Value), isSum: false);
    }

    /// <summary>
    /// The same sample of the values that there are, with those missing left out: a choice, as they may differ from the others.
    /// </summary>
    public Sample WithoutMissing() => new(_sorted, 0, Unit, RestsOn);

    /// <summary>The count, the sum, the mean, the spread and the quartiles.</summary>
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

    /// <summary>How many values, their mean and standard deviation.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => Summary.ToString(format, formatProvider);

    /// <summary>A value that is a number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where the caller's sequence has it, from 0.</param>
    /// <param name="parameter">What of the caller's gave it.</param>
    internal static double Checked(double value, int place, string parameter) => double.IsFinite(value)
        ? value
        : throw new ArgumentException(
            $"The value at {place} is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}; a sample has finite numbers, "
                + $"and one that is missing is null.", parameter);

    internal static void CheckProbability(Fraction probability)
    {
        if (probability.Value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability,
                "A quantile is asked for by a part from 0 to 1: 0.9 is the 90th percentile.");
    }

    /// <summary>Why nothing can be computed of the values.</summary>
    internal (UnknownReason Reason, string Explanation)? WhyNot(int least) => WhyNot(Count, Missing, least);

    /// <summary>Why nothing can be computed of so many values, and so many missing.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyNot(int count, int missing, int least) =>
        missing > 0
            ? (UnknownReason.ValueMissing,
                $"{missing} of {count + missing} values {(missing == 1 ? "is" : "are")} missing, and a missing value is not zero")
        : count == 0 ? (UnknownReason.NoValues, "there are no values")
        : count < least
            ? (UnknownReason.TooFewValues, $"there {(count == 1 ? "is 1 value" : $"are {count} values")}, and at least {least} are needed")
        : null;

    private Estimate<Quantity> Of(int least, SpanFunction function, bool isSum)
    {
        if (WhyNot(least) is var (reason, explanation))
            return Estimate.Unknown<Quantity>(reason, explanation);
        if ((isSum ? EstimateArithmetic.WhyNoSum(Unit, Count) : EstimateArithmetic.WhyNoDifference(Unit)) is { } refused)
            return refused;
        double value = function(_sorted);
        return double.IsFinite(value)
            ? Resting(Estimate.Exactly(new Quantity(value, Unit)))
            : Estimate.Unknown<Quantity>(UnknownReason.BoundsTooWide, "the values are too large to compute with");
    }

    private delegate double SpanFunction(ReadOnlySpan<double> sorted);
}
