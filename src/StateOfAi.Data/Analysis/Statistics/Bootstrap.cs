namespace StateOfAi.Data;

/// <summary>
/// Confidence intervals for any statistic by resampling with replacement: the percentile bootstrap (B. Efron and R. Tibshirani, An
/// Introduction to the Bootstrap, 1993, chapter 13).
/// </summary>
/// <remarks>
/// The random numbers come from the generator xoshiro256** and depend only on the seed: the same seed, samples and number of draws produce
/// the same interval on every runtime and machine, whatever the order of the values. The interval need not contain the statistic of the
/// sample.
/// </remarks>
public static class Bootstrap
{
    private const int LeastCount = 2;

    /// <summary>Computes the interval for a statistic of a sample.</summary>
    /// <param name="sample">The sample, with at least two values.</param>
    /// <param name="statistic">Computes the statistic of the sample and of each resample of the same size, such as <c>drawn =&gt;
    /// drawn.Median</c>; always in the same unit.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="draws">The number of resamples, at least 100.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The interval; unknown if the statistic of the sample or of a resample is unknown or not a single number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 100 draws, or the level is not strictly between 0 and
    /// 1.</exception>
    public static ConfidenceInterval<Quantity> Interval(Sample sample, Func<Sample, Estimate<Quantity>> statistic, ulong seed,
        int draws = 10_000, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(statistic);
        return Of([sample], drawn => statistic(drawn[0]), seed, draws, level);
    }

    /// <summary>
    /// Computes the interval for the difference of a statistic between two independent groups, each resampled separately; in percentage
    /// points for percentages.
    /// </summary>
    /// <param name="group">The group to compare, with at least two values.</param>
    /// <param name="reference">The reference group, with at least two values.</param>
    /// <param name="statistic">Computes the statistic of both groups and of each resample, such as <c>drawn =&gt; drawn.Mean</c>.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="draws">The number of resamples, at least 100.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The interval; unknown if the statistic of a group or of a resample is unknown or not a single number, or if units
    /// differ.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 100 draws, or the level is not strictly between 0 and
    /// 1.</exception>
    public static ConfidenceInterval<Quantity> Difference(Sample group, Sample reference, Func<Sample, Estimate<Quantity>> statistic,
        ulong seed, int draws = 10_000, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(statistic);
        return Of([group, reference], drawn => RowsOfNumber.Difference(statistic(drawn[0]), statistic(drawn[1])), seed, draws, level);
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
            ? new(given, reason, estimate.Why!)
            : new(given, UnknownReason.PointMissing, $"a single number is needed, but the statistic is {estimate}");
    }

    /// <summary>
    /// Draws a sample of the same size with replacement; counting how often each position is drawn yields the values in order without
    /// sorting.
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
