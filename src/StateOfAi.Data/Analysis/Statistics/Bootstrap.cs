namespace StateOfAi.Data;

/// <summary>
/// Intervals of any statistic by drawing from the sample itself, with replacement: the percentile bootstrap (B. Efron and R. Tibshirani, An
/// Introduction to the Bootstrap, 1993, chapter 13).
/// </summary>
/// <remarks>
/// The numbers drawn come from the generator xoshiro256** and depend on the seed alone: the same seed, samples and number of draws give the
/// same interval on every runtime and machine, whatever the order of the values. The interval need not hold the statistic of the sample.
/// </remarks>
public static class Bootstrap
{
    private const int LeastCount = 2;

    /// <summary>The interval of a statistic of a sample.</summary>
    /// <param name="sample">The sample, of two values and more.</param>
    /// <param name="statistic">What is computed of the sample and of each draw of as many values, such as <c>drawn =&gt; drawn.Median</c>;
    /// of one unit throughout.</param>
    /// <param name="seed">What the draws depend on.</param>
    /// <param name="draws">How often to draw, at least 100.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <returns>The interval; not known where the statistic of the sample or of a draw is not, or is no single number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 draws, or a level that is not above 0 and below 1.</exception>
    public static ConfidenceInterval<Quantity> Interval(Sample sample, Func<Sample, Estimate<Quantity>> statistic, ulong seed,
        int draws = 10_000, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(statistic);
        return Of([sample], drawn => statistic(drawn[0]), seed, draws, level);
    }

    /// <summary>
    /// The interval of the difference of a statistic between two independent groups, each drawn from by itself; percentage points for
    /// percentages.
    /// </summary>
    /// <param name="group">The group, of two values and more.</param>
    /// <param name="reference">What it is compared with, of two values and more.</param>
    /// <param name="statistic">What is computed of both and of each draw, such as <c>drawn =&gt; drawn.Mean</c>.</param>
    /// <param name="seed">What the draws depend on.</param>
    /// <param name="draws">How often to draw, at least 100.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <returns>
    /// The interval; not known where the statistic of a group or of a draw is not, or is no single number, and where units differ.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 draws, or a level that is not above 0 and below 1.</exception>
    public static ConfidenceInterval<Quantity> Difference(Sample group, Sample reference, Func<Sample, Estimate<Quantity>> statistic,
        ulong seed, int draws = 10_000, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(statistic);
        return Of([group, reference], drawn => EstimateArithmetic.Difference(statistic(drawn[0]), statistic(drawn[1])), seed, draws, level);
    }

    private static ConfidenceInterval<Quantity> Of(Sample[] samples, Func<Sample[], Estimate<Quantity>> statistic, ulong seed, int draws,
        Fraction? level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        Fraction given = ConfidenceLevel.Checked(level);
        foreach (Sample sample in samples)
        {
            if (sample.WhyNot(LeastCount) is var (reason, explanation))
                return new(given, reason, explanation);
        }

        Estimate<Quantity> own = statistic(samples);
        if (own.Point is not { } point)
            return NotKnown(own);
        var generator = new Xoshiro256(seed);
        var drawn = new double[draws];
        for (int i = 0; i < draws; i++)
        {
            Estimate<Quantity> one = statistic(Array.ConvertAll(samples, sample => Draw(sample, generator)));
            if (one.Point is not { } value)
                return NotKnown(one);
            if (value.Unit != point.Unit)
                throw new UnitMismatchException(point.Unit, value.Unit);
            drawn[i] = value.Value;
        }

        Array.Sort(drawn);
        double tail = ConfidenceLevel.Tail(given);
        return new ConfidenceInterval<Quantity>(given, new(SortedNumbers.Quantile(drawn, tail), point.Unit), point,
            new(SortedNumbers.Quantile(drawn, 1 - tail), point.Unit)).RestingOn(SourceUnion.Of([.. samples.Select(one => one.RestsOn)]));

        ConfidenceInterval<Quantity> NotKnown(Estimate<Quantity> estimate) => estimate.Reason is { } reason
            ? new(given, reason, estimate.Explanation!)
            : new(given, UnknownReason.PointMissing, $"a single number is needed, and the statistic is {estimate}");
    }

    /// <summary>
    /// As many values as the sample has, each of them any; how often each place is drawn gives them in order without sorting.
    /// </summary>
    private static Sample Draw(Sample sample, Xoshiro256 generator)
    {
        var times = new int[sample.Count];
        for (int i = 0; i < sample.Count; i++)
            times[generator.Below(sample.Count)]++;
        var values = new double[sample.Count];
        int next = 0;
        for (int i = 0; i < times.Length; i++)
        {
            values.AsSpan(next, times[i]).Fill(sample.Sorted[i]);
            next += times[i];
        }

        return new(values, 0, sample.Unit, SourceUnion.None);
    }
}
