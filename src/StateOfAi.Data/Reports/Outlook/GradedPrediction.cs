namespace StateOfAi.Data;

/// <summary>A formal prediction of an edition of the State of AI Report, with the grade that the next edition gave it.</summary>
/// <remarks>
/// How to count a partly correct prediction is a choice, so there are three readings: <see cref="IsHit"/> counts it as a miss,
/// <see cref="IsHitOrPartial"/> as a hit, <see cref="Credit"/> as half a hit. The scorecard publishes the first and the last.
/// </remarks>
[Row]
public sealed partial class GradedPrediction : Row
{
    private const decimal Half = 0.5m;

    /// <summary>The year of the edition that made it.</summary>
    public required int Edition { get; init; }

    /// <summary>Its position among the edition's predictions on the scorecard, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The year of the edition that grades it, or will.</summary>
    public required int GradedIn { get; init; }

    /// <summary>The topic.</summary>
    public required PredictionTopic Topic { get; init; }

    /// <summary>The prediction, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The grade; <see cref="PredictionOutcome.Open"/> until there is one.</summary>
    public required PredictionOutcome Outcome { get; init; }

    /// <summary>
    /// The reason for the grade, in our own words; <see langword="null"/> if the scorecard gives none, or there is no grade yet.
    /// </summary>
    public string? Evidence { get; init; }

    /// <summary>The row of a report that reviews the prediction; <see langword="null"/> if no report in the catalog does.</summary>
    public Prediction? ReportPrediction => ReportRow as Prediction;

    /// <summary>
    /// A date on which an open prediction had no grade; <see langword="null"/> for a graded one, which <see cref="GradedIn"/> dates.
    /// </summary>
    public PartialDate? OpenAsOf { get; init; }

    /// <summary>Whether it has a grade.</summary>
    public bool IsGraded => Outcome is not PredictionOutcome.Open;

    /// <summary>Whether it came true entirely, the strict reading; <see langword="null"/> while it is open.</summary>
    public bool? IsHit => IsGraded ? Outcome is PredictionOutcome.Correct : null;

    /// <summary>Whether it came true entirely or in part, the generous reading; <see langword="null"/> while it is open.</summary>
    public bool? IsHitOrPartial => IsGraded ? Outcome is not PredictionOutcome.Incorrect : null;

    /// <summary>
    /// One for a hit, one half for a partial hit, zero for a miss, as a fraction; <see langword="null"/> while it is open.
    /// </summary>
    public Figure? Credit => Outcome switch
    {
        PredictionOutcome.Correct => Figure.Exact(1, Unit.Fraction),
        PredictionOutcome.Partly => Figure.Exact(Half, Unit.Fraction),
        PredictionOutcome.Incorrect => Figure.Exact(0, Unit.Fraction),
        _ => null,
    };

    internal override (string Property, bool Value)? Counting => (nameof(IsGraded), IsGraded);

    private protected override string ToText() =>
        $"{Label}: {Statement.TrimEnd('.')} ({(Outcome is PredictionOutcome.Partly ? "partly correct" : Words.InProse(Outcome))})";
}
