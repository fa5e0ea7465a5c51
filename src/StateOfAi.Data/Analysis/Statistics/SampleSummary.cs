using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The count, mean and standard deviation of a <see cref="Sample"/>, or of a group as published by a study. This is enough to compare
/// means, but not for ranks, medians or resampling.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SampleSummary : FormattableResult, ITabular
{
    internal SampleSummary(long count, Estimate<Quantity> mean, Estimate<Quantity> standardDeviation, ISourced from) =>
        (Count, Mean, StandardDeviation, RestsOn) = (count, Resting(mean, from), Resting(standardDeviation, from), from);

    /// <summary>The number of values.</summary>
    public long Count { get; }

    /// <summary>The mean, with the bounds of the figure if it was published as one.</summary>
    public Estimate<Quantity> Mean { get; }

    /// <summary>
    /// The sample standard deviation (divided by n - 1), in the unit of the mean, or percentage points for percentages; unknown if it was
    /// not published.
    /// </summary>
    public Estimate<Quantity> StandardDeviation { get; }

    /// <summary>The standard error of the mean: the standard deviation divided by the square root of the count.</summary>
    public Estimate<Quantity> StandardError =>
        StandardDeviation.Select(deviation => new Quantity(deviation.Value / Math.Sqrt(Count), deviation.Unit));

    /// <summary>Converts a sample to its summary, so that comparisons of means accept both.</summary>
    public static implicit operator SampleSummary(Sample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return sample.Summary;
    }

    /// <summary>Creates a summary from what a study published about a group.</summary>
    /// <param name="count">The number of values.</param>
    /// <param name="mean">The mean; <see langword="null"/> if it is missing.</param>
    /// <param name="standardDeviation">The standard deviation in the same unit (for percentages, percentage points work too);
    /// <see langword="null"/> if it was not published.</param>
    /// <param name="from">What the numbers come from, such as a row; its sources become those of the summary. Optional.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    /// <exception cref="ArgumentException">The standard deviation is negative or in a different unit than the mean.</exception>
    public static SampleSummary Published(long count, Figure? mean, Figure? standardDeviation, params ISourced[] from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Of(count, mean, standardDeviation, "standard deviation", nameof(standardDeviation), from);
    }

    /// <summary>
    /// Creates a summary from what a study published about a group, with the standard error of the mean instead of the standard deviation,
    /// which is the error times the square root of the count.
    /// </summary>
    /// <param name="count">The number of values.</param>
    /// <param name="mean">The mean; <see langword="null"/> if it is missing.</param>
    /// <param name="standardError">The standard error of the mean, in the same unit.</param>
    /// <param name="from">What the numbers come from, such as a row; its sources become those of the summary. Optional.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    /// <exception cref="ArgumentException">The standard error is negative or in a different unit than the mean.</exception>
    public static SampleSummary PublishedWithStandardError(long count, Figure? mean, Figure standardError, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(standardError);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        SampleSummary summary = Of(count, mean, standardError, "standard error", nameof(standardError), from);
        return new(count, summary.Mean, summary.StandardDeviation.Select(error => new Quantity(error.Value * Math.Sqrt(count), error.Unit)),
            summary.RestsOn);
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Summary",
    [
        ("Count", Count),
        ("Mean", Mean),
        ("Standard deviation", StandardDeviation),
        ("Standard error", StandardError),
    ], from: this);

    /// <summary>Shows the count, the mean and the standard deviation.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        formatProvider ?? System.Globalization.CultureInfo.InvariantCulture,
        $"n = {Count}, mean {Mean.ToString(format, formatProvider)}{(StandardDeviation.IsKnown ? ", "
            + "SD " + StandardDeviation.ToString(format, formatProvider) : "")}{Projection.Mark(this, ", with projections")}");

    private static SampleSummary Of(long count, Figure? mean, Figure? spread, string name, string parameter, ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(from);
        if ((spread?.Lower ?? spread?.Value ?? spread?.Upper) < 0)
            throw new ArgumentException($"A {name} cannot be negative, found {spread}.", parameter);
        Unit? unit = mean is null ? null : EstimateArithmetic.UnitOfDifference(mean.Unit);
        if (mean is not null && spread is not null && spread.Unit != mean.Unit && spread.Unit != unit)
            throw new ArgumentException($"A {name} must have the unit of its mean ({mean.Unit}), found {spread}.", parameter);
        return new(
            count,
            mean?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the mean is missing"),
            spread?.ToEstimate().Select(one => unit is null ? one : new Quantity(one.Value, unit))
                ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing,
                    $"the {name} is missing, and without it a mean has no standard error"),
            SourceUnion.Of([.. from, .. new[] { mean, spread }.OfType<Figure>()]));
    }
}
