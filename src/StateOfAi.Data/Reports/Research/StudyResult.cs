using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One number that was published of a study: a count, a mean, an effect, an end of its interval, a p value.</summary>
/// <remarks>
/// Means of two groups are compared by <see cref="CohortComparison"/>, or by <see cref="WelchTest"/> where counts and deviations of the groups are
/// published too; an effect with the ends of its interval makes a <see cref="StatedEffect"/>.
/// </remarks>
public sealed class StudyResult : Row
{
    private readonly Reference<Study> _study;

    /// <summary>A result of your own, for tests and for analyses beside those held here.</summary>
    public StudyResult() { }

    [SetsRequiredMembers]
    internal StudyResult(RowReader row) : base(row)
    {
        _study = row.Reference<Study>("study");
        Measure = row.Enum<StudyMeasure>("measure");
        Statistic = row.Enum<StudyStatistic>("statistic");
        Group = row.TextOrNull("group");
        Value = row.Figure("value", row.KindBy("statistic", row.KindBy("measure", FigureKinds.Of(Statistic, Measure))));
        Level = row.FigureOrNull("level", FigureKind.Share);
    }

    /// <summary>The study, as the report has it.</summary>
    public required Study Study { get => _study.Value; init => _study = value; }

    /// <summary>What was measured.</summary>
    public required StudyMeasure Measure { get; init; }

    /// <summary>What the number says of the measure.</summary>
    public required StudyStatistic Statistic { get; init; }

    /// <summary>Whom the number is of, such as <c>treatment</c> or <c>control</c>; <see langword="null"/> for all who took part, and for effects of the product on all who used it.</summary>
    public string? Group { get; init; }

    /// <summary>The number, in the unit of what is counted or measured; in percent for shares and effects, as a fraction for p values.</summary>
    public required Figure Value { get; init; }

    /// <summary>The confidence level of an end of an interval, in percent; <see langword="null"/> for other numbers.</summary>
    public Figure? Level { get; init; }

    private protected override string ToText() => LabelWith(Value);
}
