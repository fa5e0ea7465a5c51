namespace StateOfAi.Data;

/// <summary>One formal prediction of an edition of the State of AI Report, with the grade that the next edition gave it.</summary>
/// <remarks>
/// How much a prediction that came true in part counts is a choice, so there are three readings: <see cref="IsHit"/> counts it as a miss,
/// <see cref="IsHitOrPartial"/> as a hit, <see cref="Credit"/> as half a hit. The first and the last are those that the scorecard
/// publishes.
/// </remarks>
[Row]
public sealed partial class GradedPrediction : Row
{
    private const decimal Half = 0.5m;

    /// <summary>The edition that made it, by its year.</summary>
    public required int Edition { get; init; }

    /// <summary>Its place among those of the edition on the scorecard, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The edition that grades it, by its year; of an open one, that which is to.</summary>
    public required int GradedIn { get; init; }

    /// <summary>What it is about.</summary>
    public required PredictionTopic Topic { get; init; }

    /// <summary>What is predicted, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The grade; <see cref="PredictionOutcome.Open"/> until there is one.</summary>
    public required PredictionOutcome Outcome { get; init; }

    /// <summary>
    /// What the grade rests on, in our own words; <see langword="null"/> when the scorecard says nothing of it, or there is no grade yet.
    /// </summary>
    public string? Evidence { get; init; }

    /// <summary>The row of a report that looks back on the prediction; <see langword="null"/> when no report held here does.</summary>
    public Prediction? ReportPrediction => ReportRow as Prediction;

    /// <summary>
    /// A day on which an open prediction had no grade; <see langword="null"/> for a grade, which <see cref="GradedIn"/> dates.
    /// </summary>
    public PartialDate? OpenAsOf { get; init; }

    /// <summary>Whether it has a grade.</summary>
    public bool IsGraded => Outcome is not PredictionOutcome.Open;

    /// <summary>Whether it came true as a whole, the strict reading; <see langword="null"/> while it is open.</summary>
    public bool? IsHit => IsGraded ? Outcome is PredictionOutcome.Correct : null;

    /// <summary>Whether it came true as a whole or in part, the generous reading; <see langword="null"/> while it is open.</summary>
    public bool? IsHitOrPartial => IsGraded ? Outcome is not PredictionOutcome.Incorrect : null;

    /// <summary>
    /// One for a hit, half for one that came true in part, zero for a miss, as a fraction; <see langword="null"/> while it is open.
    /// </summary>
    public Figure? Credit => Outcome switch
    {
        PredictionOutcome.Correct => Figure.Exact(1, Unit.Fraction),
        PredictionOutcome.Partly => Figure.Exact(Half, Unit.Fraction),
        PredictionOutcome.Incorrect => Figure.Exact(0, Unit.Fraction),
        _ => null,
    };

    private protected override string ToText() =>
        $"{Label}: {Statement.TrimEnd('.')} ({(Outcome is PredictionOutcome.Partly ? "partly correct" : Words.InProse(Outcome))})";
}
