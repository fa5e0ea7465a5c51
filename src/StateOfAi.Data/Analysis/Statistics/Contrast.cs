namespace StateOfAi.Data;

/// <summary>
/// Inference on a linear combination of means, each added or subtracted, of independent samples with possibly unequal variances: the
/// squared standard errors of the means are added, with the degrees of freedom of B. L. Welch (Biometrika 34, 1947, 28) and F. E.
/// Satterthwaite (Biometrics Bulletin 2, 1946, 110).
/// </summary>
internal sealed class Contrast(
    Estimate<Quantity> standardError, Estimate<double> t, Estimate<double> degreesOfFreedom, Estimate<double> pValue,
    ConfidenceInterval<Quantity> interval)
{
    internal Estimate<Quantity> StandardError { get; } = standardError;

    internal Estimate<double> T { get; } = t;

    internal Estimate<double> DegreesOfFreedom { get; } = degreesOfFreedom;

    internal Estimate<double> PValue { get; } = pValue;

    internal ConfidenceInterval<Quantity> Interval { get; } = interval;

    internal const string TooLargeOrSmall = "the numbers are too large, or too small, to compute with";
    private const int LeastCount = 2;

    /// <param name="difference">The combination of the means.</param>
    /// <param name="samples">The samples with these means.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="problem">Why there is no inference, if there is a reason besides the samples.</param>
    internal static Contrast Of(Estimate<Quantity> difference, IReadOnlyList<SampleSummary> samples, Fraction level,
        (UnknownReason Reason, string Explanation)? problem = null)
    {
        if ((problem ?? WhyNot(difference, samples)) is var (reason, explanation))
            return Unknown(reason, explanation, level);
        double point = difference.Point!.Value.Value, largest = samples.Max(sample => sample.StandardError.Value.Value), variance = 0,
            spread = 0;
        Unit unit = EstimateArithmetic.UnitOf(difference);
        // In units of the largest error, so that no power of a small or large one overflows or underflows.
        foreach (SampleSummary sample in samples)
        {
            double error = largest == 0 ? 0 : sample.StandardError.Value.Value / largest, squared = error * error;
            variance += squared;
            spread += squared * squared / (sample.Count - 1);
        }

        // If a published number is an "about", so is anything computed from it.
        bool isExact = difference.IsExact && samples.All(sample => sample.StandardDeviation.IsExact);
        double standardError = largest * Math.Sqrt(variance);
        Estimate<Quantity> shown = Made(new Quantity(standardError, unit));
        if (standardError == 0)
        {
            const string none = "the values within each group are all equal, so there is no variation from which to judge the difference";
            return Unknown(UnknownReason.NoVariation, none, level, shown);
        }

        double t = point / standardError, degrees = variance * variance / spread;
        double room = StudentDistribution.CentralQuantile(level.Value, degrees) * standardError;
        if ((point != 0 && !double.IsNormal(t)) || !double.IsFinite(degrees) || !double.IsFinite(Math.Abs(point) + room))
            return Unknown(UnknownReason.BoundsTooWide, TooLargeOrSmall, level);
        return new(
            shown,
            Made(t),
            Made(degrees),
            Made(2 * StudentDistribution.UpperTail(Math.Abs(t), degrees)),
            new(level, new(point - room, unit), new(point, unit), new(point + room, unit)));

        Estimate<T> Made<T>(T value)
            where T : struct, IComparable<T> => isExact ? Estimate.Exactly(value) : Estimate.About(value);
    }

    /// <summary>The same numbers with their sources.</summary>
    internal Contrast RestingOn(ISourced from) => new(
        SourcedResult.Resting(StandardError, from), SourcedResult.Resting(T, from), SourcedResult.Resting(DegreesOfFreedom, from),
        SourcedResult.Resting(PValue, from), Interval.RestingOn(from));

    internal static Contrast Unknown(
        UnknownReason reason, string explanation, Fraction level, Estimate<Quantity>? standardError = null)
    {
        Estimate<double> none = Estimate.Unknown<double>(reason, explanation);
        return new(
            standardError ?? Estimate.Unknown<Quantity>(reason, explanation), none, none, none, new(level, reason, explanation));
    }

    /// <summary>Why a difference and the standard deviations of its samples do not yield single numbers.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyNot(Estimate<Quantity> difference, IReadOnlyList<SampleSummary> samples)
    {
        if (WhyNoPoint(difference) is { } noDifference)
            return noDifference;
        foreach (SampleSummary sample in samples)
        {
            if (sample.Count < LeastCount)
                return (UnknownReason.TooFewValues,
                    $"a group has {sample.Count} {(sample.Count == 1 ? "value" : "values")}, but at least {LeastCount} are needed");
            if (WhyNoPoint(sample.StandardDeviation) is { } noDeviation)
                return noDeviation;
        }

        return null;
    }

    private static (UnknownReason Reason, string Explanation)? WhyNoPoint(Estimate<Quantity> number) =>
        number.Reason is { } reason ? (reason, number.Why!)
        : number.Point is null ? (UnknownReason.PointMissing, $"a single number is needed, but only {number} is known")
        : null;
}
