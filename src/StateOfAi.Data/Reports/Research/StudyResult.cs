namespace StateOfAi.Data;

/// <summary>One number that was published of a study: a count, a mean, an effect, an end of its interval, a p value.</summary>
/// <remarks>
/// Means of two groups are compared by <see cref="CohortComparison"/>, or by <see cref="WelchTest"/> where counts and deviations of the
/// groups are published too; an effect with the ends of its interval makes a <see cref="StatedEffect"/>.
/// </remarks>
[Row]
public sealed partial class StudyResult : Row
{
    /// <summary>The study, as the report has it.</summary>
    public required partial Study Study { get; init; }

    /// <summary>What was measured.</summary>
    public required StudyMeasure Measure { get; init; }

    /// <summary>What the number says of the measure.</summary>
    public required StudyStatistic Statistic { get; init; }

    /// <summary>
    /// Whom the number is of, such as <c>treatment</c> or <c>control</c>; <see langword="null"/> for all who took part, and for effects of
    /// the product on all who used it.
    /// </summary>
    [Unsearched]
    public string? Group { get; init; }

    /// <summary>
    /// The number, in the unit of what is counted or measured; in percent for shares and effects, as a fraction for p values.
    /// </summary>
    [Main]
    [MeasuredBy(nameof(Statistic), nameof(Measure))]
    public required Figure Value { get; init; }

    /// <summary>The confidence level of an end of an interval, in percent; <see langword="null"/> for other numbers.</summary>
    [Measures(nameof(FigureKind.Share))]
    public Figure? Level { get; init; }
}
