namespace StateOfAi.Data;

/// <summary>A published number of a study: a count, a mean, an effect, an end of its confidence interval, a p-value.</summary>
/// <remarks>
/// Compare the means of two groups with <see cref="CohortComparison"/>, or with <see cref="WelchTest"/> if the groups' counts and standard
/// deviations were published too. An effect with the ends of its interval makes a <see cref="StatedEffect"/>.
/// </remarks>
[Row]
public sealed partial class StudyResult : Row
{
    /// <summary>The study, as described in the report.</summary>
    public required partial Study Study { get; init; }

    /// <summary>The quantity that was measured.</summary>
    public required StudyMeasure Measure { get; init; }

    /// <summary>The statistic of the measure.</summary>
    public required StudyStatistic Statistic { get; init; }

    /// <summary>
    /// The group that the number describes, such as <c>treatment</c> or <c>control</c>; <see langword="null"/> for all participants, and
    /// for effects of the product on all who used it.
    /// </summary>
    [Unsearched]
    public string? Group { get; init; }

    /// <summary>
    /// The number, in the unit of what is counted or measured; in percent for shares and effects, as a fraction for p-values.
    /// </summary>
    [Main]
    [MeasuredBy(nameof(Statistic), nameof(Measure))]
    public required Figure Value { get; init; }

    /// <summary>For an end of an interval, its confidence level in percent; <see langword="null"/> for other numbers.</summary>
    [Measures(nameof(FigureKind.Share))]
    public Figure? Level { get; init; }
}
