namespace StateOfAi.Data;

/// <summary>
/// The inference on a sum and difference of means of independent samples that may vary unlike: the standard error of each mean squared and
/// added up, and the degrees of freedom of B. L. Welch (Biometrika 34, 1947, 28) and F. E. Satterthwaite (Biometrics Bulletin 2, 1946,
/// 110).
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

    /// <param name="difference">The means, added and subtracted.</param>
    /// <param name="samples">The samples that the means are of.</param>
    /// <param name="level">The level of the interval.</param>
    /// <param name="problem">Why there is no inference, where something besides the samples forbids it.</param>
    internal static Contrast Of(Estimate<Quantity> difference, IReadOnlyList<SampleSummary> samples, Fraction level,
        (UnknownReason Reason, string Explanation)? problem = null)
    {
        if ((problem ?? WhyNot(difference, samples)) is var (reason, explanation))
            return Unknown(reason, explanation, level);
        double point = difference.Point!.Value.Value, largest = samples.Max(sample => sample.StandardError.Value.Value), variance = 0,
            spread = 0;
        Unit unit = EstimateArithmetic.UnitOf(difference);
        // Counted in the largest error, so that no power of a small or large one is beyond a double.
        foreach (SampleSummary sample in samples)
        {
            double error = largest == 0 ? 0 : sample.StandardError.Value.Value / largest, squared = error * error;
            variance += squared;
            spread += squared * squared / (sample.Count - 1);
        }

        // Where a published number is an "about", so is what comes of it.
        bool isExact = difference.IsExact && samples.All(sample => sample.StandardDeviation.IsExact);
        double standardError = largest * Math.Sqrt(variance);
        Estimate<Quantity> shown = Made(new Quantity(standardError, unit));
        if (standardError == 0)
        {
            const string none = "the values of a group do not differ from one another, so nothing says by how much the difference may vary";
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

    /// <summary>The same numbers with what they rest on.</summary>
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

    /// <summary>Why single numbers cannot be had of a difference and the standard deviations of its samples.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyNot(Estimate<Quantity> difference, IReadOnlyList<SampleSummary> samples)
    {
        if (WhyNoPoint(difference) is { } noDifference)
            return noDifference;
        foreach (SampleSummary sample in samples)
        {
            if (sample.Count < LeastCount)
                return (UnknownReason.TooFewValues,
                    $"a group has {sample.Count} {(sample.Count == 1 ? "value" : "values")}, and at least {LeastCount} are needed");
            if (WhyNoPoint(sample.StandardDeviation) is { } noDeviation)
                return noDeviation;
        }

        return null;
    }

    private static (UnknownReason Reason, string Explanation)? WhyNoPoint(Estimate<Quantity> number) =>
        number.Reason is { } reason ? (reason, number.Explanation!)
        : number.Point is null ? (UnknownReason.PointMissing, $"a single number is needed, and what is known is {number}")
        : null;
}
