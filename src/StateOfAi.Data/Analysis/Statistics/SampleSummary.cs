namespace StateOfAi.Data;

/// <summary>
/// How many, their mean and their standard deviation: of a <see cref="Sample"/>, or as a study published them. It is enough to compare
/// means, and not for ranks, medians or resampling.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SampleSummary : FormattableResult, ITabular
{
    internal SampleSummary(long count, Estimate<Quantity> mean, Estimate<Quantity> standardDeviation, ISourced from) =>
        (Count, Mean, StandardDeviation, RestsOn) = (count, Resting(mean, from), Resting(standardDeviation, from), from);

    /// <summary>How many values the mean is of.</summary>
    public long Count { get; }

    /// <summary>The mean, with the bounds of the figure where it was published as one.</summary>
    public Estimate<Quantity> Mean { get; }

    /// <summary>
    /// The standard deviation of the sample (n - 1 below the line), in the unit of the mean, percentage points for percentages; not known
    /// where it was not published.
    /// </summary>
    public Estimate<Quantity> StandardDeviation { get; }

    /// <summary>The standard error of the mean: the standard deviation over the square root of the count.</summary>
    public Estimate<Quantity> StandardError =>
        StandardDeviation.Select(deviation => new Quantity(deviation.Value / Math.Sqrt(Count), deviation.Unit));

    /// <summary>The summary of a sample, so that what compares means takes both.</summary>
    public static implicit operator SampleSummary(Sample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return sample.Summary;
    }

    /// <summary>What a study published of a group.</summary>
    /// <param name="count">How many values the mean is of.</param>
    /// <param name="mean">The mean; <see langword="null"/> where it is missing.</param>
    /// <param name="standardDeviation">The standard deviation in the same unit (of percentages also in percentage points);
    /// <see langword="null"/> where it was not published.</param>
    /// <param name="from">Where it is published, such as the row that has it, whose sources the summary takes; may be left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    /// <exception cref="ArgumentException">The deviation is below zero or in another unit than the mean.</exception>
    public static SampleSummary Published(long count, Figure? mean, Figure? standardDeviation, params ISourced[] from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Of(count, mean, standardDeviation, "standard deviation", nameof(standardDeviation), from);
    }

    /// <summary>
    /// What a study published of a group, with the standard error of the mean instead of the standard deviation: that is the error times
    /// the square root of the count.
    /// </summary>
    /// <param name="count">How many values the mean is of.</param>
    /// <param name="mean">The mean; <see langword="null"/> where it is missing.</param>
    /// <param name="standardError">The standard error of the mean, in the same unit.</param>
    /// <param name="from">Where it is published, such as the row that has it, whose sources the summary takes; may be left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    /// <exception cref="ArgumentException">The error is below zero or in another unit than the mean.</exception>
    public static SampleSummary PublishedWithStandardError(long count, Figure? mean, Figure standardError, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(standardError);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        SampleSummary summary = Of(count, mean, standardError, "standard error", nameof(standardError), from);
        return new(count, summary.Mean, summary.StandardDeviation.Select(error => new Quantity(error.Value * Math.Sqrt(count), error.Unit)),
            summary.RestsOn);
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of("Summary",
    [
        ("Count", Count),
        ("Mean", Mean),
        ("Standard deviation", StandardDeviation),
        ("Standard error", StandardError),
    ], from: this);

    /// <summary>The count, the mean and the standard deviation.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        formatProvider ?? System.Globalization.CultureInfo.InvariantCulture,
        $"n = {Count}, mean {Mean.ToString(format, formatProvider)}{(StandardDeviation.IsKnown ? ", "
            + "SD " + StandardDeviation.ToString(format, formatProvider) : "")}{Projection.Mark(this, ", with projections")}");

    private static SampleSummary Of(long count, Figure? mean, Figure? spread, string name, string parameter, ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(from);
        if ((spread?.Lower ?? spread?.Value ?? spread?.Upper) < 0)
            throw new ArgumentException($"A {name} is not below zero, found {spread}.", parameter);
        Unit? unit = mean is null ? null : EstimateArithmetic.UnitOfDifference(mean.Unit);
        if (mean is not null && spread is not null && spread.Unit != mean.Unit && spread.Unit != unit)
            throw new ArgumentException($"A {name} has the unit of its mean ({mean.Unit}), found {spread}.", parameter);
        return new(
            count,
            mean?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the mean is missing"),
            spread?.ToEstimate().Select(one => unit is null ? one : new Quantity(one.Value, unit))
                ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing,
                    $"the {name} is missing, and a mean without it has no standard error"),
            SourceUnion.Of([.. from, .. new[] { mean, spread }.OfType<Figure>()]));
    }
}
