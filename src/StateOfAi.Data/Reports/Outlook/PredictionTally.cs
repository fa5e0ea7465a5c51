namespace StateOfAi.Data;

/// <summary>
/// The outcomes of the graded predictions of one edition, of one topic or overall, as counts (unit <c>prediction</c>) and in percent.
/// </summary>
[Row]
public sealed partial class PredictionTally : Row
{
    /// <summary>The year of the edition whose predictions are counted; <see langword="null"/> for all editions.</summary>
    public int? Edition { get; init; }

    /// <summary>The topic whose predictions are counted; <see langword="null"/> for all topics.</summary>
    public PredictionTopic? Topic { get; init; }

    /// <summary>The number of predictions graded.</summary>
    [Measures(nameof(FigureKind.Predictions))]
    public required Figure Graded { get; init; }

    /// <summary>The number that came true.</summary>
    [Measures(nameof(FigureKind.Predictions))]
    public required Figure Correct { get; init; }

    /// <summary>The number that came true in part.</summary>
    [Measures(nameof(FigureKind.Predictions))]
    public required Figure Partly { get; init; }

    /// <summary>The number that did not come true.</summary>
    [Measures(nameof(FigureKind.Predictions))]
    public required Figure Incorrect { get; init; }

    /// <summary>Correct predictions in percent of those graded, to one decimal.</summary>
    [Measures(nameof(FigureKind.Share))]
    public required Figure StrictRate { get; init; }

    /// <summary>Correct predictions plus half of the partly correct ones, in percent of those graded, to one decimal.</summary>
    [Measures(nameof(FigureKind.Share))]
    public required Figure PartialCreditRate { get; init; }

    /// <summary>Whether it counts a prediction: a graded one with its edition and topic.</summary>
    internal bool Counts(GradedPrediction prediction) =>
        prediction.IsGraded && (Edition is null || prediction.Edition == Edition) && (Topic is null || prediction.Topic == Topic);

    private protected override string ToText() =>
        FormattableString.Invariant(
            $"{Label}: {Correct.Value} of {Graded} correct, {StrictRate}; {PartialCreditRate} with half credit for those partly correct");
}
